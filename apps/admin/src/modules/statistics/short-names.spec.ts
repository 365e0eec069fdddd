import { expect, it } from 'vitest';
import { shortNames } from './short-names.ts';

it.each([
  [
    ['演示县财政局党总支', '演示县审计局党支部'],
    ['财政局党总支', '审计局党支部'],
  ],
  // one alone is told whole
  [['中共演示县委直属机关工作委员会'], ['演示县委直属机关工作委员会']],
  // too little would be left
  [
    ['机关一支部', '机关二支部', '机关'],
    ['机关一支部', '机关二支部', '机关'],
  ],
  [
    ['甲县', '乙县'],
    ['甲县', '乙县'],
  ],
  [[], []],
])('%j', (names, told) => {
  expect(shortNames(names)).toEqual(told);
});
