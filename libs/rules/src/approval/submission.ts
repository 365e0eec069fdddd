/** How a fact is to be read: what is frozen is the value, never its layout. */
export const FACT_FORMATS = ['TEXT', 'DAY', 'COUNT', 'QUARTER', 'BRANCH_TYPE', 'LIT'] as const;
export type FactFormat = (typeof FACT_FORMATS)[number];

/** Always text, so that whoever reads the form through the API can compute its hash again. */
export type FactValue = string | null;

/** One line of a form, with the caption it was signed under. */
export type FormFact = { key: string; zh: string; en: string; as: FactFormat; value: FactValue };
export type FormGroup = { key: string; zh: string; en: string; facts: readonly FormFact[] };

/**
 * What is put before the levels: frozen when it is submitted, captions included, so that it reads the same for ever
 * whatever becomes of the branch or of the wording.
 */
export type Submission = { groups: readonly FormGroup[] };

/**
 * JSON with sorted keys and no blanks: the same content gives the same text on every machine, and so the same hash.
 * @example canonicalJson({ b: 1, a: [null, '支部'] }) // '{"a":[null,"支部"],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}

/** A fact as it was submitted and as it is now; a key that only one of them has is null in the other. */
export type FactComparison = Omit<FormFact, 'value'> & { submitted: FactValue; present: FactValue; same: boolean };
export type GroupComparison = Omit<FormGroup, 'facts'> & { facts: FactComparison[] };

type Lines = readonly { key: string; zh: string; en: string; facts: readonly FormFact[] }[];

/**
 * The submitted version beside the present one, line by line, differences marked (UI.md "Chain").
 * @example compareForms(submission.groups, present.groups).flatMap((group) => group.facts).filter((fact) => !fact.same)
 */
export function compareForms(submitted: Lines, present: Lines): GroupComparison[] {
  const missing = present.filter((group) => !submitted.some((each) => each.key === group.key));
  return [...submitted, ...missing].map((group) => {
    const before = submitted.find((each) => each.key === group.key)?.facts ?? [];
    const after = present.find((each) => each.key === group.key)?.facts ?? [];
    const added = after.filter((fact) => !before.some((each) => each.key === fact.key));
    const { key, zh, en } = group;
    return { key, zh, en, facts: [...before, ...added].map((fact) => compared(fact, before, after)) };
  });
}

function compared(fact: FormFact, before: readonly FormFact[], after: readonly FormFact[]): FactComparison {
  const { value: _, ...line } = fact;
  const submitted = valueIn(before, fact.key);
  const present = valueIn(after, fact.key);
  return { ...line, submitted, present, same: submitted === present };
}

function valueIn(facts: readonly FormFact[], key: string): FactValue {
  return facts.find((fact) => fact.key === key)?.value ?? null;
}
