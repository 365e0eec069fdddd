import { describe, expect, it } from 'vitest';
import { BRANCH_TYPES } from '../organization/index.ts';
import {
  COMMON_CRITERIA,
  complete,
  criteriaFor,
  DEFAULT_ASPECTS,
  DEFAULT_STANDARD,
  presetStandard,
  STANDARD_PRESETS,
  type Standard,
  TYPE_CRITERIA,
  wordingOf,
} from './index.ts';

const first = COMMON_CRITERIA[0]!;
const withCriteria = (criteria: Standard['criteria']): Standard => ({ ...DEFAULT_STANDARD, criteria });
const only = (types: typeof first.types, subtypes: typeof first.subtypes = []) => ({
  ...first,
  code: 'X1',
  types,
  subtypes,
});

describe('the library', () => {
  it('has 46 common criteria, 22 of them core, in six aspects (domain §2.5)', () => {
    const per = (criteria: Standard['criteria']) =>
      DEFAULT_ASPECTS.map(({ code }) => criteria.filter(({ aspect }) => aspect === code).length);
    expect(per(COMMON_CRITERIA)).toEqual([8, 8, 8, 11, 5, 6]);
    expect(per(COMMON_CRITERIA.filter(({ core }) => core))).toEqual([4, 4, 2, 7, 2, 3]);
  });

  it.each([
    ['ORGAN', null, 12, 5],
    ['INSTITUTION', null, 7, 4],
    ['INSTITUTION', 'SCHOOL', 12, 6],
    ['INSTITUTION', 'HOSPITAL', 9, 5],
    ['SOE', null, 8, 5],
    ['RURAL', null, 11, 6],
    ['COMMUNITY', null, 10, 4],
    ['PRIVATE_ENTERPRISE', null, 9, 5],
    ['SOCIAL_ORG', null, 7, 4],
  ] as const)('%s %s has %i criteria of its own, %i of them core (domain §2.6)', (type, subtype, count, core) => {
    const own = criteriaFor({ criteria: TYPE_CRITERIA }, { type, subtype });
    expect([own.length, own.filter((each) => each.core).length]).toEqual([count, core]);
  });

  it.each(STANDARD_PRESETS)('%s can be published as it is, and lights every aspect of every type', (preset) => {
    const standard = presetStandard(preset);
    expect(complete(standard)).toEqual({ ok: true });
    for (const type of BRANCH_TYPES) {
      const core = criteriaFor(standard, { type, subtype: null }).filter((each) => each.core);
      expect(new Set(core.map(({ aspect }) => aspect)).size).toBe(6);
    }
  });

  it('is worded in both languages, Chinese with Chinese marks', () => {
    for (const { text, evidence, basis, parameters } of DEFAULT_STANDARD.criteria) {
      for (const { zh, en } of [text, evidence, basis, ...parameters.map(({ label }) => label)]) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
        expect(zh).not.toMatch(/[,;:()]/);
        expect(en).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
      }
    }
  });

  it('names every number in its words, in both languages', () => {
    for (const criterion of DEFAULT_STANDARD.criteria) {
      const { zh, en } = wordingOf(criterion);
      expect(`${zh}${en}`).not.toMatch(/[{}]/);
      for (const { name } of criterion.parameters) {
        expect(criterion.text.zh).toContain(`{${name}}`);
        expect(criterion.text.en).toContain(`{${name}}`);
      }
    }
  });

  it('says of what the system decides that it does', () => {
    for (const { automatic, methods } of DEFAULT_STANDARD.criteria) {
      if (automatic) expect(methods).toContain('AUTOMATIC');
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
  const rest = COMMON_CRITERIA.slice(1);
  it.each([
    ['an aspect without criteria', withCriteria(COMMON_CRITERIA.filter(({ aspect }) => aspect !== 'C')), ['C']],
    [
      'an aspect only enterprises have',
      withCriteria([
        ...COMMON_CRITERIA.filter(({ aspect }) => aspect !== 'A'),
        only(BRANCH_TYPES.filter((type) => type !== 'RURAL')),
      ]),
      ['A/RURAL'],
    ],
    ['a code twice', withCriteria([...COMMON_CRITERIA, first]), ['A01']],
    ['an aspect that does not exist', withCriteria([...rest, { ...first, aspect: 'Z' }]), ['A01']],
    ['a number that is not given', withCriteria([...rest, { ...first, parameters: [] }]), ['A01']],
    ['no method', withCriteria([...rest, { ...first, methods: [] }]), ['A01']],
    ['no English', withCriteria([...rest, { ...first, text: { zh: '有', en: ' ' } }]), ['A01']],
    ['a veto that darkens nothing', { ...DEFAULT_STANDARD, vetoAspect: 'Z' }, ['vetoAspect']],
    ['a threshold above one', { ...DEFAULT_STANDARD, softThreshold: 1.2 }, ['softThreshold']],
  ])('%s', (_, standard, expected) => expect(missing(standard)).toEqual(expected));
});
