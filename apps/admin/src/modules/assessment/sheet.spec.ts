import { describe, expect, it } from 'vitest';
import {
  answersOf,
  askedOf,
  completeness,
  decidedOf,
  differenceRows,
  differing,
  missingIn,
  returnedIn,
  type SheetData,
  stepFrom,
  toInput,
} from './sheet.ts';
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

describe('what a check finds', () => {
  const rule = { decides: { not: { is: 'vetoed' } } };
  const rate = { decides: { compare: [{ fact: 'satisfaction' }, '>=', { parameter: 'minSatisfaction' }] } };
  const sheet = {
    criteria: [
      { code: 'A01', rule: null, parameters: [] },
      { code: 'F03', rule: rate, parameters: [{ name: 'minSatisfaction', value: 80 }] },
      { code: 'F05', rule, parameters: [] },
    ],
    automatic: [],
    standard: {
      vetoes: [
        { code: 'FALSIFIED', satisfactionBelow: null, text: { zh: '材料弄虚作假', en: 'Falsified material' } },
        { code: 'SATISFACTION_LOW', satisfactionBelow: 60, text: { zh: '满意度低于 60%', en: 'Satisfaction' } },
      ],
    },
  } as unknown as SheetData;
  const found = (vetoes: string[], satisfaction: number | null, vetoNotes = {}) => ({
    vetoes,
    satisfaction,
    vetoNotes,
  });
  const decided = (...findings: Parameters<typeof found>) =>
    Object.entries(decidedOf(sheet, 'SUPERIOR', found(...findings))).map(([code, { result }]) => `${code} ${result}`);

  it.each([
    [[], null, ['F05 PASS']],
    [['FALSIFIED'], 80, ['F03 PASS', 'F05 FAIL']],
    [[], 59, ['F03 FAIL', 'F05 FAIL']],
  ])('%j at %s %%: %j', (vetoes, satisfaction, expected) => {
    expect(decided(vetoes, satisfaction)).toEqual(expected);
  });

  it('is asked of a branch that checks itself', () => {
    expect(askedOf(sheet, 'SELF')).toEqual(['A01', 'F03', 'F05']);
    expect(askedOf(sheet, 'SUPERIOR', found([], 90))).toEqual(['A01']);
  });

  it('is explained before it is handed in, each case in its words', () => {
    const cells = { A01: cell('PASS'), F03: cell('PASS'), F05: cell('FAIL') };
    expect(completeness(sheet, cells, found(['FALSIFIED'], null))).toMatchObject({
      code: 'ASSESSMENT_VETO_NOTE_MISSING',
      details: { codes: ['材料弄虚作假'] },
    });
    expect(completeness(sheet, cells, found(['FALSIFIED'], null, { FALSIFIED: '代签' })).ok).toBe(true);
  });
});

describe('a sheet that was sent back', () => {
  const given = { round: 'SELF', submittedAt: '2026-11-20T00:00:00Z', returnReason: 'A04：缺批复', results: [] };
  const why = { ...given, returnReasons: [{ code: 'A04', note: '缺批复' }] };
  const draft = { round: 'SELF', submittedAt: null, returnReason: null, returnReasons: [], results: [] };
  const sheet = (...rounds: object[]) => ({ rounds }) as unknown as SheetData;

  it('says why at its criteria until it is handed in again', () => {
    expect(returnedIn(sheet(why, draft))).toEqual({ A04: '缺批复' });
    expect(returnedIn(sheet(why, { ...draft, submittedAt: given.submittedAt }))).toEqual({});
    expect(returnedIn(sheet(draft))).toEqual({});
  });
});

describe('the sides beside each other', () => {
  const round = (side: string, result: string) => ({
    round: side,
    submittedAt: '2026-11-20T00:00:00Z',
    returnReason: null,
    results: [{ code: 'A01', result, note: null, facts: null }],
  });
  it.each([
    [['PASS'], false],
    [['PASS', 'PASS', 'PASS'], false],
    [['PASS', 'FAIL'], true],
    [['PASS', 'PASS', 'NA'], true],
  ])('%j differ: %s', (results, differs) => {
    const rounds = results.map((result, index) => round(['SELF', 'SUPERIOR', 'AUDIT'][index]!, result));
    const [row] = differenceRows({ criteria: [{ code: 'A01' }], rounds } as unknown as SheetData);
    expect(row!.differs).toBe(differs);
  });
});
