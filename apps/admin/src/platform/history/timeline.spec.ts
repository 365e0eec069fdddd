import { expect, it } from 'vitest';
import { timelineOf } from './timeline.ts';

const entry = {
  id: '1',
  at: '2026-11-23T02:00:00.000Z',
  actor: '吕俊杰',
  operation: 'moveOrganization',
  action: 'update' as const,
  entity: 'organization',
  reason: '县委〔2026〕3 号',
  changes: [
    { field: 'parentId', before: '甲党委', after: '乙党委' },
    { field: 'movedOn', before: null, after: '2026-06-01' },
  ],
};

it('tells who did what, before and after, and why', () => {
  expect(timelineOf([entry], 'zh', { tones: { moveOrganization: 'warn' } })).toEqual([
    {
      id: '1',
      at: entry.at,
      who: '吕俊杰',
      what: '调整隶属',
      note: '上级组织：甲党委 → 乙党委\n隶属调整日期：（空） → 2026-06-01\n理由：县委〔2026〕3 号',
      tone: 'warn',
    },
  ]);
});

it('tells unions in their words, days and hours as they are read here, in either language', () => {
  const changes = [
    { field: 'type', before: 'ORGAN', after: 'SOE' },
    { field: 'tags', before: '', after: 'JOINT,RETIRED' },
    { field: 'dissolvedOn', before: null, after: '2026-11-23T02:00:00.000Z' },
  ];
  const values = {
    type: { ORGAN: { zh: '机关', en: 'Organ' }, SOE: { zh: '国有企业', en: 'Company' } },
    tags: { JOINT: { zh: '联合', en: 'Joint' }, RETIRED: { zh: '离退休', en: 'Retired' } },
  };
  const edited = { ...entry, operation: 'editOrganization', reason: null, changes };
  expect(timelineOf([edited], 'zh', { values })[0]!.note).toBe(
    '支部类型：机关 → 国有企业\n标签：（空） → 联合、离退休\n撤销日期：（空） → 2026-11-23 10:00',
  );
  expect(timelineOf([edited], 'en', { values })[0]!.note).toContain('Type of branch: Organ → Company');
});

it('tells of something new only what matters, and of the system as such', () => {
  const changes = [
    { field: 'name', before: null, after: '财政局' },
    { field: 'lead', before: null, after: 'true' },
    { field: 'sector', before: null, after: '机关' },
  ];
  const made = { ...entry, actor: 'system:demo', action: 'insert' as const, entity: 'unit', reason: null, changes };
  const telling = { ofNew: ['name', 'lead'], leftOut: ['lead'], parts: { unit: { zh: '单位', en: 'Unit' } } };
  expect(timelineOf([{ ...made, operation: 'unknownThing' }], 'zh', telling)).toMatchObject([
    { who: '系统', what: 'unknownThing · 单位', note: '单位名称：财政局' },
  ]);
  expect(timelineOf([made], 'zh')).toMatchObject([{ note: '' }]);
});

it('does not tell the remark that only repeats the reason', () => {
  const changes = [{ field: 'remark', before: null, after: '分工调整' }];
  const ended = { ...entry, entity: 'contact_point', reason: '分工调整', changes };
  expect(timelineOf([ended], 'zh')[0]!.note).toBe('理由：分工调整');
  expect(timelineOf([{ ...ended, reason: null }], 'zh')[0]!.note).toContain('分工调整');
});
