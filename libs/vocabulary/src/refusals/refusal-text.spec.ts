import { expect, it } from 'vitest';
import { refusalText } from './index.ts';

it('tells members of unions in their own words', () => {
  const details = { child: 'COMMITTEE', parent: 'BRANCH' };
  expect(refusalText('ORGANIZATION_LEVEL_NOT_ALLOWED', details, 'zh')).toBe('党委不能设在党支部之下。请另选上级组织。');
  expect(refusalText('ORGANIZATION_LEVEL_NOT_ALLOWED', details, 'en')).toMatch(
    /^Party committee may not stand under Party branch/,
  );
});

it('tells a state by what the code is about', () => {
  expect(refusalText('APPROVAL_NOT_RUNNING', { state: 'APPROVED' }, 'zh')).toContain('已办结');
  expect(refusalText('IMPORT_NOT_READY', { state: 'APPLYING' }, 'zh')).toContain('导入中');
});

it('joins lists', () => {
  expect(refusalText('ASSESSMENT_INCOMPLETE', { missing: ['A01', 'B02'] }, 'zh')).toContain('A01、B02');
  expect(refusalText('GRANT_BEYOND_OWN', { permissions: ['audit:read'] }, 'en')).toContain('Read the audit log');
});

it('leaves a dash for what is not told, never a brace', () => {
  expect(refusalText('LIMIT_PAGE', {}, 'en')).toBe('A page holds at most — rows. Ask for fewer.');
});
