import { expect, it } from 'vitest';
import { linesIn } from './annex.lines.ts';

it.each([
  [null, 10, 1],
  ['', 10, 1],
  [42, 10, 1],
  ['1234567890', 10, 1],
  ['12345678901', 10, 2],
  ['一二三四五', 10, 1],
  ['一二三四五六', 10, 2],
  ['支部党员大会未按季召开', 10, 3],
  ['a一二三四五', 10, 2],
  ['上\n下', 10, 2],
  ['\n\n', 10, 3],
  ['一二', 1, 3],
])('%j in a column of %d takes %d', (text, width, lines) => {
  expect(linesIn(text, width)).toBe(lines);
});
