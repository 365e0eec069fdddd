import { expect, it } from 'vitest';
import { table, widthOf } from './table.ts';

it('sets columns side by side, Chinese letters counting twice', () => {
  expect(widthOf('组织 org')).toBe(8);
  expect(
    table([
      ['角色', 'b'],
      ['longer', '书记'],
    ]),
  ).toEqual(['角色    b', 'longer  书记']);
});
