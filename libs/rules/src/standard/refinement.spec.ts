import { describe, expect, it } from 'vitest';
import {
  type Criterion,
  DEFAULT_STANDARD,
  GANSU_STANDARD,
  mayRefine,
  type Standard,
  standardDifferences,
} from './index.ts';

const edited = (code: string, change: Partial<Criterion>): Standard => ({
  ...DEFAULT_STANDARD,
  criteria: DEFAULT_STANDARD.criteria.map((each) => (each.code === code ? { ...each, ...change } : each)),
});
const criterion = (code: string) => DEFAULT_STANDARD.criteria.find((each) => each.code === code)!;
const withNumber = (code: string, value: number) =>
  edited(code, { parameters: [{ ...criterion(code).parameters[0]!, value }, ...criterion(code).parameters.slice(1)] });
const without = (code: string): Standard => ({
  ...DEFAULT_STANDARD,
  criteria: DEFAULT_STANDARD.criteria.filter((each) => each.code !== code),
});
const loosened = (local: Standard) => {
  const verdict = mayRefine(DEFAULT_STANDARD, local);
  return verdict.ok ? [] : verdict.details['codes'];
};

describe('a local standard', () => {
  const added = { ...criterion('A01'), code: 'A90', core: false };
  it.each<[string, Standard]>([
    ['is the one above', DEFAULT_STANDARD],
    ['adds a criterion', { ...DEFAULT_STANDARD, criteria: [...DEFAULT_STANDARD.criteria, added] }],
    ['asks for more', withNumber('C01', 24)],
    ['allows less', withNumber('A02', 30)],
    ['makes a criterion core', edited('A02', { core: true })],
    ['extends a criterion to more types', edited('JG-B1', { types: [] })],
    ['leaves out what is not core', without('A02')],
    ['raises the threshold', { ...DEFAULT_STANDARD, softThreshold: 0.8 }],
    ['says the evidence in its own words', edited('A01', { evidence: { zh: '批复', en: 'Approval' } })],
  ])('may pass when it %s', (_, local) => expect(loosened(local)).toEqual([]));

  it.each<[string, Standard, string[]]>([
    ['drops a core criterion', without('D01'), ['D01']],
    ['makes it no longer core', edited('D01', { core: false }), ['D01']],
    ['asks for less', withNumber('C01', 11), ['C01']],
    ['allows more', withNumber('A02', 51), ['A02']],
    ['drops a number', edited('C01', { parameters: [] }), ['C01']],
    ['says something else', edited('C01', { text: { zh: '每年 1 次', en: 'Once a year' } }), ['C01']],
    ['spares some types', edited('D01', { types: ['ORGAN'] }), ['D01']],
    ['spares some sub-types', edited('SY-A1', { subtypes: ['SCHOOL'] }), ['SY-A1']],
    ['no longer lets the system decide', edited('A01', { automatic: null }), ['A01']],
    ['drops a veto', { ...DEFAULT_STANDARD, vetoes: DEFAULT_STANDARD.vetoes.slice(1) }, ['SECRETARY_OFFENCE']],
    ['lowers the threshold', { ...DEFAULT_STANDARD, softThreshold: 0.5 }, ['softThreshold']],
  ])('is refused when it %s', (_, local, codes) => expect(loosened(local)).toEqual(codes));

  it('of other aspects is no refinement', () => {
    expect(mayRefine(DEFAULT_STANDARD, GANSU_STANDARD)).toMatchObject({ ok: false, code: 'STANDARD_LOOSENED' });
  });
});

it('the differences are told one by one', () => {
  const local: Standard = {
    ...DEFAULT_STANDARD,
    criteria: [
      ...withNumber('C01', 24).criteria.filter(({ code }) => code !== 'A05' && code !== 'A01'),
      { ...criterion('A01'), core: false },
      { ...criterion('A01'), code: 'A90' },
    ],
  };
  expect([...standardDifferences(DEFAULT_STANDARD, local)]).toEqual([
    ['A01', 'LOOSENED'],
    ['A05', 'DROPPED'],
    ['C01', 'TIGHTENED'],
    ['A90', 'ADDED'],
  ]);
});
