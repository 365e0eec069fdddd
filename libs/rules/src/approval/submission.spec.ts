import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, compareForms, type FormFact, signersAt } from './index.ts';

describe('canonicalJson', () => {
  it.each([
    [{ b: 1, a: [null, '支部'] }, '{"a":[null,"支部"],"b":1}'],
    [{ a: undefined, b: { d: true, c: 'x"y' } }, '{"b":{"c":"x\\"y","d":true}}'],
    [[], '[]'],
    [undefined, 'null'],
  ])('%j', (value, expected) => expect(canonicalJson(value)).toBe(expected));

  it('does not depend on the order of keys, and tells different contents apart', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('compareForms', () => {
  const fact = (key: string, value: FormFact['value']): FormFact => ({ key, zh: key, en: key, as: 'TEXT', value });
  const group = (key: string, ...facts: FormFact[]) => ({ key, zh: key, en: key, facts });

  it('marks what differs, what is gone and what is new', () => {
    const submitted = [group('BASICS', fact('name', '甲'), fact('members', '12'), fact('gone', 'x'))];
    const present = [group('BASICS', fact('name', '甲'), fact('members', '13'), fact('new', 'y')), group('RATING')];
    const [basics, rating] = compareForms(submitted, present);
    expect(basics!.facts.map(({ key, submitted: a, present: b, same }) => [key, a, b, same])).toEqual([
      ['name', '甲', '甲', true],
      ['members', '12', '13', false],
      ['gone', 'x', null, false],
      ['new', null, 'y', false],
    ]);
    expect(rating).toEqual({ key: 'RATING', zh: 'RATING', en: 'RATING', facts: [] });
  });
});

describe('signersAt', () => {
  it.each([
    ['REVIEW', 'GENERAL_BRANCH', ['committeeSecretary']],
    ['REVIEW', 'WORK_COMMITTEE', ['workCommittee']],
    ['CO_SIGN', 'PARTY_GROUP', ['partyGroup']],
    ['ACCEPT', 'WORK_COMMITTEE', ['workCommittee']],
    ['APPROVE', 'WORK_COMMITTEE', ['workCommitteeLeader']],
    ['APPROVE', 'COUNTY', ['countyOffice']],
    ['FILE', 'COUNTY', ['countyOffice']],
    ['REVIEW', 'BRANCH', []],
  ] as const)('%s at %s: %j', (kind, level, expected) => expect(signersAt(kind, level)).toEqual(expected));
});
