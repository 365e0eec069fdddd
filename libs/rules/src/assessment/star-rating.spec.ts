import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMON_CRITERIA, DEFAULT_STANDARD } from '../standard/index.ts';
import {
  CRITERION_RESULTS,
  consequenceFor,
  isWeak,
  missingResults,
  type RatingStandard,
  type Results,
  starChange,
  starsFor,
  tierFor,
} from './index.ts';

const CORE = { ...DEFAULT_STANDARD, criteria: COMMON_CRITERIA.filter((criterion) => criterion.core) };
const codes = CORE.criteria.map((criterion) => criterion.code);
const all = (result: Results[string]): Results => Object.fromEntries(codes.map((code) => [code, result]));
const unlit = (results: Results, vetoes: string[] = []) =>
  starsFor(CORE, results, { vetoes })
    .aspects.filter((aspect) => !aspect.lit)
    .map((aspect) => aspect.aspect);

describe('starsFor, on the 22 core criteria', () => {
  it.each([
    ['all pass', all('PASS'), [], []],
    ['nothing applies', all('NA'), [], []],
    ['all fail', all('FAIL'), [], ['A', 'B', 'C', 'D', 'E', 'F']],
    ['nothing answered', {}, [], ['A', 'B', 'C', 'D', 'E', 'F']],
    ['one core fails', { ...all('PASS'), A03: 'FAIL' }, [], ['A']],
    ['two of one aspect fail', { ...all('PASS'), D01: 'FAIL', D07: 'FAIL' }, [], ['D']],
    ['one does not apply', { ...all('PASS'), D03: 'NA' }, [], []],
    ['one is not answered', { ...all('PASS'), C01: undefined }, [], ['C']],
    ['a veto', all('PASS'), ['FALSIFIED'], ['F']],
    ['a veto and a fail there', { ...all('PASS'), F01: 'FAIL' }, ['FALSIFIED'], ['F']],
    ['one fail in each of three', { ...all('PASS'), A01: 'FAIL', C03: 'FAIL', E02: 'FAIL' }, [], ['A', 'C', 'E']],
  ] as [string, Results, string[], string[]][])('%s', (_, results, vetoes, expected) => {
    expect(unlit(results, vetoes)).toEqual(expected);
    expect(starsFor(CORE, results, { vetoes })).toMatchObject({
      stars: 6 - expected.length,
      vetoed: vetoes.length > 0,
    });
  });

  it('says which criteria are lost and which are open', () => {
    const { aspects } = starsFor(CORE, { A01: 'FAIL', A03: 'PASS', A04: 'FAIL' }, { vetoes: [] });
    expect(aspects[0]).toEqual({ aspect: 'A', lit: false, failed: ['A01', 'A04'], unanswered: ['A08'] });
    expect(missingResults(CORE, { ...all('PASS'), B02: undefined })).toEqual(['B02']);
  });
});

describe('non-core criteria', () => {
  const standard = (soft: number, softThreshold = 0.6): RatingStandard => ({
    aspects: [CORE.aspects[0]!],
    vetoAspect: 'F',
    softThreshold,
    criteria: [
      { code: 'core', aspect: 'A', core: true },
      ...Array.from({ length: soft }, (_, index) => ({ code: `soft${index}`, aspect: 'A', core: false })),
    ],
  });
  const passing = (passed: number, soft: number): Results =>
    Object.fromEntries(Array.from({ length: soft }, (_, index) => [`soft${index}`, index < passed ? 'PASS' : 'FAIL']));
  const lit = (of: RatingStandard, results: Results) =>
    starsFor(of, { core: 'PASS', ...results }, { vetoes: [] }).stars;

  it.each([
    [3, 5, 0.6, 1],
    [2, 5, 0.6, 0],
    [6, 10, 0.6, 1],
    [0, 0, 0.6, 1],
    [1, 3, 1 / 3, 1],
    [0, 3, 0, 1],
    [2, 3, 1, 0],
  ])('%i of %i pass at a threshold of %f: %i star', (passed, soft, threshold, expected) => {
    expect(lit(standard(soft, threshold), passing(passed, soft))).toBe(expected);
  });

  it('what does not apply does not count against it; what is unanswered does', () => {
    expect(lit(standard(5), { ...passing(3, 5), soft3: 'NA', soft4: 'NA' })).toBe(1);
    expect(lit(standard(5), { soft0: 'PASS', soft1: 'PASS' })).toBe(0);
  });
});

describe('properties', () => {
  const sheet = fc.record(
    Object.fromEntries(codes.map((code) => [code, fc.constantFrom(...CRITERION_RESULTS, undefined)])),
  );

  it('stars are the lit aspects, and no better result ever takes one away', () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom(...codes), (results, code) => {
        const rating = starsFor(CORE, results, { vetoes: [] });
        expect(rating.stars).toBe(rating.aspects.filter((aspect) => aspect.lit).length);
        const better = starsFor(CORE, { ...results, [code]: 'PASS' }, { vetoes: [] });
        expect(better.stars).toBeGreaterThanOrEqual(rating.stars);
        const vetoed = starsFor(CORE, results, { vetoes: ['FALSIFIED'] });
        expect(rating.stars - vetoed.stars).toBe(rating.aspects.find((aspect) => aspect.aspect === 'F')?.lit ? 1 : 0);
      }),
    );
  });
});

it.each([
  [6, 'ADVANCED', 'SHOWCASE'],
  [5, 'ADVANCED', 'PRIORITY'],
  [4, 'MIDDLE', 'GUIDANCE'],
  [3, 'MIDDLE', 'GUIDANCE'],
  [2, 'LAGGING', 'RECTIFICATION'],
  [1, 'LAGGING', 'RECTIFICATION'],
  [0, 'LAGGING', 'RECTIFICATION'],
] as const)('%i stars: %s, %s (R55–R59)', (stars, tier, consequence) => {
  expect(tierFor(stars)).toBe(tier);
  expect(consequenceFor(stars)).toBe(consequence);
  expect(isWeak(stars)).toBe(stars <= 2);
});

it('tiers follow the parameters of the customer', () => {
  expect(tierFor(4, { advancedFrom: 4, middleFrom: 2 })).toBe('ADVANCED');
});

it.each([
  [5, 4, 'UP'],
  [4, 5, 'DOWN'],
  [4, 4, 'SAME'],
  [0, null, 'FIRST'],
] as const)('%i after %s: %s', (stars, before, change) => expect(starChange(stars, before)).toBe(change));
