import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/index.ts';
import { type ContactSpan, contactStateOn, coverageSteps, coveredSpells, mayContact } from './index.ts';

const code = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ok' : verdict.code);
const day = (offset: number) => addDays('2026-01-01', offset);

it.each([
  ['2026-01-01', null, 'ACTIVE'],
  ['2026-11-23', '2026-11-23', 'ACTIVE'],
  ['2026-11-24', null, 'PLANNED'],
  ['2026-01-01', '2026-11-22', 'ENDED'],
  ['2026-12-01', '2026-11-30', 'ENDED'],
] as const)('a contact from %s to %s is %s', (fromOn, toOn, expected) =>
  expect(contactStateOn({ fromOn, toOn }, '2026-11-23')).toBe(expected),
);

describe('coverage', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: -1, max: 15 })))
    .map(([from, length]): ContactSpan => ({ fromOn: day(from), toOn: length === null ? null : day(from + length) }));
  const contacts = fc.array(span, { maxLength: 5 });
  const covered = (all: readonly ContactSpan[], on: string) => all.some((one) => contactStateOn(one, on) === 'ACTIVE');

  it('spells hold the days on which one of the contacts is active, and neither touch nor overlap', () => {
    fc.assert(
      fc.property(contacts, (all) => {
        const spells = coveredSpells(all);
        for (let i = 0; i < 70; i++)
          expect(spells.filter((spell) => contactStateOn(spell, day(i)) === 'ACTIVE').length).toBe(
            covered(all, day(i)) ? 1 : 0,
          );
        for (const [i, spell] of spells.entries())
          if (i > 0) expect(spell.fromOn > addDays(spells[i - 1]!.toOn!, 1)).toBe(true);
      }),
    );
  });

  it('steps lead from what was covered to what is, on every day', () => {
    fc.assert(
      fc.property(contacts, contacts, (before, after) => {
        const steps = coverageSteps(before, after);
        let sum = 0;
        for (let i = 0; i < 70; i++) {
          sum += steps.get(day(i)) ?? 0;
          expect(sum).toBe(Number(covered(after, day(i))) - Number(covered(before, day(i))));
        }
      }),
    );
  });
});

describe('mayContact', () => {
  const facts = {
    branch: { level: 'BRANCH', foundedOn: '2020-01-01', dissolvedOn: null },
    leaderId: '7',
    span: { fromOn: '2026-01-01', toOn: null },
    others: [{ leaderId: '8', fromOn: '2025-01-01', toOn: null }],
  } as const;
  const mine = (fromOn: string, toOn: string | null) => ({ others: [{ leaderId: '7', fromOn, toOn }] });
  it.each([
    ['a branch', {}, 'ok'],
    ['a committee', { branch: { ...facts.branch, level: 'COMMITTEE' } }, 'CONTACT_NOT_BRANCH'],
    ['before it was founded', { span: { fromOn: '2019-12-31', toOn: null } }, 'ORGANIZATION_DATE_BEFORE_FOUNDED'],
    ['after it was dissolved', { branch: { ...facts.branch, dissolvedOn: '2026-06-01' } }, 'ORGANIZATION_DISSOLVED'],
    [
      'until it was dissolved',
      { branch: { ...facts.branch, dissolvedOn: '2026-06-01' }, span: { fromOn: '2026-01-01', toOn: '2026-05-31' } },
      'ok',
    ],
    ['backwards', { span: { fromOn: '2026-01-01', toOn: '2025-12-30' } }, 'CONTACT_DATES_REVERSED'],
    ['taken back before it began', { span: { fromOn: '2026-01-01', toOn: '2025-12-31' } }, 'ok'],
    ['twice', mine('2025-01-01', null), 'CONTACT_EXISTS'],
    ['again after it ended', mine('2025-01-01', '2025-12-31'), 'ok'],
    ['again after it was taken back', mine('2026-03-01', '2026-02-28'), 'ok'],
    ['over a visit before', { visits: { firstOn: '2025-12-31', lastOn: '2025-12-31' } }, 'CONTACT_HAS_VISITS'],
    [
      'short of a visit',
      { span: { fromOn: '2026-01-01', toOn: '2026-05-31' }, visits: { firstOn: '2026-02-01', lastOn: '2026-06-01' } },
      'CONTACT_HAS_VISITS',
    ],
  ] as const)('%s', (_, change, expected) => expect(code(mayContact({ ...facts, ...change }))).toBe(expected));
});
