import { describe, expect, it } from 'vitest';
import { answersOf, askedOf, decidedOf, differing, missingIn, type SheetData, stepFrom, toInput } from './sheet.ts';
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

describe('what the system decides', () => {
  const facts = [{ fact: 'clerks' as const, number: 0, flag: null }];
  const sheet = {
    criteria: ['A01', 'B08', 'B04'].map((code) => ({ code })),
    automatic: [{ code: 'B08', result: 'FAIL', facts }],
  } as unknown as SheetData;

  it('is not asked, not missing, and told with its facts', () => {
    expect(askedOf(sheet)).toEqual(['A01', 'B04']);
    expect(missingIn(sheet, { A01: cell('PASS'), ...decidedOf(sheet) })).toEqual(['B04']);
    expect(decidedOf(sheet)).toEqual({ B08: { result: 'FAIL', note: '', facts } });
  });

  it('is not taken for an answer when the sheet goes on', () => {
    const results = [
      { code: 'A01', result: 'PASS', note: null, facts: null },
      { code: 'B08', result: 'FAIL', note: null, facts },
    ];
    const round = { results } as unknown as Parameters<typeof answersOf>[0];
    expect(answersOf(round)).toEqual({ A01: cell('PASS') });
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
