import { describe, expect, it } from 'vitest';
import { differing, stepFrom, toInput } from './sheet.ts';
import { sheetKey } from './sheet-keys.ts';

const cell = (result: 'PASS' | 'FAIL' | 'NA', note = '') => ({ result, note });

describe('two sides', () => {
  it('differ only where both have spoken', () => {
    const self = { A01: cell('PASS'), A03: cell('PASS'), A04: cell('NA') };
    const superior = { A01: cell('PASS'), A03: cell('FAIL') };
    expect(differing(self, superior)).toEqual(['A03']);
  });

  it('are sent with their notes, blanks left out', () => {
    expect(toInput({ A01: cell('FAIL', ' 缺批复 '), A03: cell('PASS', ' '), A04: undefined })).toEqual([
      { code: 'A01', result: 'FAIL', note: '缺批复' },
      { code: 'A03', result: 'PASS', note: null },
    ]);
  });
});

describe('moving', () => {
  const codes = ['A01', 'A03', 'A04'];
  it.each([
    ['A01', 1, 'A03'],
    ['A04', 1, 'A04'],
    ['A01', -1, 'A01'],
    [undefined, 1, 'A01'],
    ['Z9', -1, 'A04'],
  ] as const)('from %s by %i: %s', (from, by, to) => expect(stepFrom(codes, from, by)).toBe(to));
});

describe('keys', () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
    sheetKey({ key, ctrlKey: false, metaKey: false, altKey: false, target: null, ...more });
  it.each([
    ['ArrowDown', { move: 1 }],
    ['1', { result: 'PASS', move: 1 }],
    ['2', { result: 'FAIL', move: 0 }],
    ['3', { result: 'NA', move: 1 }],
    ['N', { note: true }],
    ['x', undefined],
  ])('%s', (key, meant) => expect(press(key)).toEqual(meant));

  it('are the browser’s, or the writer’s, where they are', () => {
    expect(press('1', { ctrlKey: true })).toBeUndefined();
    const area = document.createElement('textarea');
    expect(press('n', { target: area })).toBeUndefined();
  });
});
