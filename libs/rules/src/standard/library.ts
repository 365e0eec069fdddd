import type { BranchSubtype, BranchType } from '../organization/index.ts';
import type { AutomaticRule, BranchFact, Comparison, Condition } from './automatic.types.ts';
import { type ParameterName, parameter } from './parameters.ts';
import type { BilingualText, CheckMethod, Criterion } from './standard.types.ts';

export type Wording = readonly [zh: string, en: string];

/** A criterion of the library as it is written down: the rest follows from its code and from where it stands. */
export type Entry = {
  core?: true;
  by: readonly CheckMethod[];
  text: Wording;
  evidence: Wording;
  basis: Wording;
  parameters?: readonly ParameterName[];
  automatic?: AutomaticRule;
};
export type Entries = Readonly<Record<string, Entry>>;

/** Criteria every branch is rated against; the code begins with the letter of the aspect: A01 is of 基本组织. */
export function common(entries: Entries): Criterion[] {
  return Object.entries(entries).map(([code, entry]) => criterion(code, code.charAt(0), entry, [], []));
}

/** Criteria of one type of branch; the letter of the aspect follows the mark of the type: JG-B1 is of 基本队伍. */
export function ofType(type: BranchType, subtypes: readonly BranchSubtype[], entries: Entries): Criterion[] {
  return Object.entries(entries).map(([code, entry]) => criterion(code, code.charAt(3), entry, [type], subtypes));
}

export const branchWork = (zh: string, en: string): Wording => [
  `《中国共产党支部工作条例（试行）》${zh}`,
  `Regulations on Branch Work, ${en}`,
];

export const COUNTY: Wording = ['本县要求', 'County requirement'];
export const PROGRAMME: Wording = ['达标创建实施方案', 'The build-up programme'];

/** A fact against a number of the criterion. */
export const fact = (name: BranchFact, sign: Comparison, against: number | ParameterName): Condition => ({
  compare: [{ fact: name }, sign, typeof against === 'number' ? against : { parameter: against }],
});

function criterion(
  code: string,
  aspect: string,
  { core, by, text, evidence, basis, parameters = [], automatic }: Entry,
  types: readonly BranchType[],
  subtypes: readonly BranchSubtype[],
): Criterion {
  return {
    code,
    aspect,
    core: core ?? false,
    text: worded(text),
    evidence: worded(evidence),
    methods: automatic && !by.includes('AUTOMATIC') ? [...by, 'AUTOMATIC'] : by,
    basis: worded(basis),
    types,
    subtypes,
    parameters: parameters.map(parameter),
    automatic: automatic ?? null,
  };
}

function worded([zh, en]: Wording): BilingualText {
  return { zh, en };
}
