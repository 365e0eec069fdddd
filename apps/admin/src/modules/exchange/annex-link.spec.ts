import { expect, it } from 'vitest';
import { linkOf } from './annex-link.ts';

const cell = (kind: string | null, id: string | null) => ({ text: 'x', kind, id }) as Parameters<typeof linkOf>[1];
const row = (...cells: Parameters<typeof linkOf>[1][]) =>
  ({ branchId: '5', cells }) as unknown as Parameters<typeof linkOf>[0];

it.each([
  ['ORGANIZATION', '/organization/7'],
  ['ASSESSMENT', '/assessment/5?period=3'],
  ['PERSON', '/people/7'],
  ['APPLICATION', '/application/7'],
  ['ISSUE', '/ledger/7'],
  ['TASK', '/ledger?org=5'],
])('%s leads to %s', (kind, link) => {
  expect(linkOf(row(), cell(kind, '7'), '3')).toBe(link);
});

it('a task stands with its issue, and a plain text leads nowhere', () => {
  expect(linkOf(row(cell('ISSUE', '21')), cell('TASK', '7'), '3')).toBe('/ledger/21');
  expect(linkOf(row(), cell(null, null), '3')).toBeNull();
});
