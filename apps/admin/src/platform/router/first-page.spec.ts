import type { Role } from '@zhibu/rules';
import { ROLE_NAMES } from '@zhibu/rules';
import { expect, it } from 'vitest';
import { FIRST_PAGES, firstPageFor } from './first-page.ts';
import { safeReturn } from './router.ts';

const everything = () => true;

it('every role has a first page', () => {
  expect(FIRST_PAGES.map(([role]) => role).sort()).toEqual([...ROLE_NAMES].sort());
});

it.each([
  [['countyLeader'], '/statistics'],
  [['workCommittee'], '/approval'],
  [['liaisonLeader'], '/liaison'],
  [['branchSecretary', 'liaisonLeader'], '/liaison'],
  [['auditor'], '/audit'],
  [[], '/me'],
] as [Role[], string][])('%j begins at %s', (roles, page) => {
  expect(firstPageFor(roles, everything)).toBe(page);
});

it('takes the next page when the first does not exist yet, and one’s own account at last', () => {
  expect(firstPageFor(['countyOffice'], (path) => path === '/statistics')).toBe('/statistics');
  expect(firstPageFor(['countyOffice'], () => false)).toBe('/me');
});

it.each([
  ['/organization?org=3', '/organization?org=3'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['/sign-in?to=/x', '/'],
  [undefined, '/'],
])('after signing in %s leads to %s', (asked, path) => {
  expect(safeReturn(asked)).toBe(path);
});
