import { describe, expect, it } from 'vitest';
import { DEFAULT_STANDARD, GANSU_STANDARD } from '../standard/index.ts';
import type { Severity } from './ledger.types.ts';
import { failedByVeto, severityAgain, severityOf } from './severity.ts';

it.each<[boolean, boolean, Severity]>([
  [true, true, 'GRAVE'],
  [false, true, 'GRAVE'],
  [true, false, 'SERIOUS'],
  [false, false, 'MINOR'],
])('core %s, vetoed %s: %s', (core, vetoed, severity) => expect(severityOf({ core, vetoed })).toBe(severity));

it.each<[Severity, boolean, Severity]>([
  ['MINOR', true, 'GRAVE'],
  ['SERIOUS', true, 'GRAVE'],
  ['GRAVE', true, 'GRAVE'],
  // what the superior judged is no business of a verdict without a veto case
  ['MINOR', false, 'MINOR'],
  ['SERIOUS', false, 'SERIOUS'],
  ['GRAVE', false, 'GRAVE'],
])('judged %s and found again, vetoed %s: %s', (judged, vetoed, severity) =>
  expect(severityAgain(judged, vetoed)).toBe(severity),
);

describe.each([DEFAULT_STANDARD, GANSU_STANDARD])('which criteria a veto case fails ($code)', (standard) => {
  const failed = (found: string[]) =>
    standard.criteria.filter((one) => failedByVeto(one, { found, cases: standard.vetoes })).map(({ code }) => code);

  it.each<[string, string[], string[]]>([
    ['no case', [], []],
    ['a case people found', ['FALSIFIED'], ['F05']],
    ['a case the rate of satisfaction decides', ['SATISFACTION_LOW'], ['F03', 'F05']],
    ['both', ['SECRETARY_OFFENCE', 'SATISFACTION_LOW'], ['F03', 'F05']],
  ])('%s', (_case, found, codes) => expect(failed(found)).toEqual(codes));

  it('a case its standard does not know says nothing of the rate', () => {
    const rated = standard.criteria.find(({ code }) => code === 'F03')!;
    expect(failedByVeto(rated, { found: ['SATISFACTION_LOW'], cases: [] })).toBe(false);
  });

  it('a criterion without a rule is answered by people', () =>
    expect(failedByVeto({ automatic: null }, { found: ['FALSIFIED'], cases: standard.vetoes })).toBe(false));
});
