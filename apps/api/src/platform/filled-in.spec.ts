import { expect, it } from 'vitest';
import { filledIn } from './filled-in.ts';

it('keeps texts trimmed, blanks as null, and leaves out what was not said', () => {
  const values = { place: ' 会议室 ', remark: '  ', mode: 'PHONE', count: 0, promise: null, source: undefined };
  expect(filledIn(values)).toEqual({ place: '会议室', remark: null, mode: 'PHONE', count: 0, promise: null });
});
