import { describe, expect, it } from 'vitest';
import { DEFAULT_STANDARD, decisionsFor } from '../standard/index.ts';
import { areVetoesExplained, factsOfRound, isRate, vetoesOf } from './check-facts.ts';

const { vetoes: CASES, criteria } = DEFAULT_STANDARD;

describe('the veto cases of a check', () => {
  it.each([
    [[], null, []],
    [[], 60, []],
    [[], 59, ['SATISFACTION_LOW']],
    [['FALSIFIED'], 12, ['FALSIFIED', 'SATISFACTION_LOW']],
    // the rate decides: what was ticked before it was known does not stand against it
    [['SATISFACTION_LOW'], 88, []],
    [['SATISFACTION_LOW'], null, ['SATISFACTION_LOW']],
    // one the standard does not know is none
    [['NOWHERE'], null, []],
  ])('%j at %s %%: %j', (vetoes, satisfaction, expected) => {
    expect(vetoesOf(CASES, { vetoes, satisfaction })).toEqual(expected);
  });

  it.each([
    [['FALSIFIED'], null, {}, ['FALSIFIED']],
    [['FALSIFIED'], null, { FALSIFIED: ' ' }, ['FALSIFIED']],
    [['FALSIFIED'], null, { FALSIFIED: '补造会议记录 3 份' }, null],
    [[], 30, {}, null],
    [['SATISFACTION_LOW'], null, {}, ['SATISFACTION_LOW']],
  ])('%j at %s %% with %j: unexplained %j', (vetoes, satisfaction, notes, codes) => {
    expect(areVetoesExplained(CASES, { vetoes, satisfaction }, notes)).toMatchObject(
      codes ? { ok: false, code: 'ASSESSMENT_VETO_NOTE_MISSING', details: { codes } } : { ok: true },
    );
  });
});

describe('criteria the findings decide', () => {
  const decided = (round: 'SELF' | 'SUPERIOR', vetoes: string[], satisfaction: number | null) => {
    const decisions = decisionsFor(criteria, factsOfRound(round, { vetoes, satisfaction }));
    return Object.fromEntries(Object.entries(decisions).map(([code, { result }]) => [code, result]));
  };
  it.each([
    ['SELF', ['FALSIFIED'], 10, {}],
    ['SUPERIOR', [], null, { F05: 'PASS' }],
    ['SUPERIOR', ['FALSIFIED'], null, { F05: 'FAIL' }],
    ['SUPERIOR', [], 80, { F03: 'PASS', F05: 'PASS' }],
    ['SUPERIOR', [], 79, { F03: 'FAIL', F05: 'PASS' }],
  ] as const)('%s with %j at %s %%: %j', (round, vetoes, satisfaction, expected) => {
    expect(decided(round, [...vetoes], satisfaction)).toEqual(expected);
  });
});

it.each([
  [null, true],
  [0, true],
  [100, true],
  [101, false],
  [-1, false],
  [79.5, false],
])('%s is a rate: %s', (rate, expected) => {
  expect(isRate(rate)).toBe(expected);
});
