import { describe, expect, it } from 'vitest';
import { BRANCH_TYPES } from '../organization/index.ts';
import {
  complete,
  criteriaFor,
  DEFAULT_ASPECTS,
  DEFAULT_CRITERIA,
  DEFAULT_STANDARD,
  mayRefine,
  type Standard,
} from './index.ts';

const first = DEFAULT_CRITERIA[0]!;
const withCriteria = (criteria: Standard['criteria']): Standard => ({ ...DEFAULT_STANDARD, criteria });
const only = (types: typeof first.types, subtypes: typeof first.subtypes = []) => ({
  ...first,
  code: 'X1',
  types,
  subtypes,
});

describe('the default standard', () => {
  it('has 22 core criteria in six aspects, and is complete', () => {
    expect(DEFAULT_CRITERIA).toHaveLength(22);
    expect(DEFAULT_CRITERIA.every((criterion) => criterion.core)).toBe(true);
    const perAspect = DEFAULT_ASPECTS.map(
      ({ code }) => DEFAULT_CRITERIA.filter(({ aspect }) => aspect === code).length,
    );
    expect(perAspect).toEqual([4, 4, 2, 7, 2, 3]);
    expect(complete(DEFAULT_STANDARD)).toEqual({ ok: true });
  });

  it('serves every type of branch', () => {
    for (const type of BRANCH_TYPES) expect(criteriaFor(DEFAULT_STANDARD, { type, subtype: null })).toHaveLength(22);
  });

  it('is worded in both languages, Chinese with Chinese marks', () => {
    for (const { text, evidence, basis } of DEFAULT_CRITERIA) {
      for (const { zh, en } of [text, evidence, basis]) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
        expect(zh).not.toMatch(/[,;:()]/);
        expect(en).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
      }
    }
  });
});

describe('criteriaFor', () => {
  const standard = withCriteria([first, only(['SOE']), { ...only(['INSTITUTION'], ['SCHOOL']), code: 'X2' }]);
  it.each([
    ['ORGAN', null, ['A01']],
    ['SOE', null, ['A01', 'X1']],
    ['INSTITUTION', null, ['A01']],
    ['INSTITUTION', 'HOSPITAL', ['A01']],
    ['INSTITUTION', 'SCHOOL', ['A01', 'X2']],
  ] as const)('%s %s: %j', (type, subtype, codes) => {
    expect(criteriaFor(standard, { type, subtype }).map((criterion) => criterion.code)).toEqual(codes);
  });
});

describe('complete', () => {
  const missing = (standard: Standard) => {
    const verdict = complete(standard);
    return verdict.ok ? [] : verdict.details['missing'];
  };
  const rest = DEFAULT_CRITERIA.slice(1);
  it.each([
    ['an aspect without criteria', withCriteria(DEFAULT_CRITERIA.filter(({ aspect }) => aspect !== 'C')), ['C']],
    [
      'an aspect only enterprises have',
      withCriteria([
        ...DEFAULT_CRITERIA.filter(({ aspect }) => aspect !== 'A'),
        only(BRANCH_TYPES.filter((type) => type !== 'RURAL')),
      ]),
      ['A/RURAL'],
    ],
    ['a code twice', withCriteria([...DEFAULT_CRITERIA, first]), ['A01']],
    ['an aspect that does not exist', withCriteria([...rest, { ...first, aspect: 'Z' }]), ['A01']],
    ['no method', withCriteria([...rest, { ...first, methods: [] }]), ['A01']],
    ['no English', withCriteria([...rest, { ...first, text: { zh: '有', en: ' ' } }]), ['A01']],
    ['a veto that darkens nothing', { ...DEFAULT_STANDARD, vetoAspect: 'Z' }, ['vetoAspect']],
    ['a threshold above one', { ...DEFAULT_STANDARD, softThreshold: 1.2 }, ['softThreshold']],
  ])('%s', (_, standard, expected) => expect(missing(standard)).toEqual(expected));
});

describe('mayRefine', () => {
  it('may add and tighten, never drop or soften a core criterion (R73)', () => {
    const added = withCriteria([...DEFAULT_CRITERIA, only(['SOE'])]);
    const softened = withCriteria(DEFAULT_CRITERIA.map((each) => (each === first ? { ...each, core: false } : each)));
    expect(mayRefine(DEFAULT_STANDARD, added).ok).toBe(true);
    expect(mayRefine(DEFAULT_STANDARD, softened)).toMatchObject({
      code: 'STANDARD_LOOSENED',
      details: { codes: ['A01'] },
    });
    expect(mayRefine(added, DEFAULT_STANDARD)).toMatchObject({ details: { codes: ['X1'] } });
  });
});
