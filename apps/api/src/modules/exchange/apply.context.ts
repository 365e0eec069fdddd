import type { Problem, Sheet } from '@zhibu/rules';
import { Refusal, refusal, type Work } from '../../platform/index.ts';
import type { Plan } from './plan.ts';
import { problemOf } from './plan.types.ts';

/** What is known on the way: where codes lead, old ones and those just made. */
export type Applying = {
  /** Each kind of change is made with the permission it needs when done by hand. */
  as: {
    setUp: Work;
    edit: Work;
    move: Work;
    person: Work;
    appointment: Work;
    contact: Work;
    duty: Work;
  };
  today: string;
  organizations: Map<string, string>;
  /** Since when an organization stands in the tree: nothing can stand below it earlier. */
  since: Map<string, string>;
  persons: Map<string, string>;
} & HowToApply;

export type HowToApply = {
  /** Where a person belongs of whom no branch and no office is told. */
  defaultHome: string;
  /** So many new rows of a kind are written in one go. */
  together: number;
  step: (rows: number) => Promise<void>;
};

export const beginApplying = (work: Work, { facts }: Plan, how: HowToApply): Applying => ({
  as: {
    setUp: work.as('organization:setUp'),
    edit: work.as('organization:edit'),
    move: work.as('organization:move'),
    person: work.as('person:edit'),
    appointment: work.as('appointment:edit'),
    contact: work.as('contactPoint:assign'),
    duty: work.as('responsibility:edit'),
  },
  today: work.today,
  organizations: new Map([...facts.found.organizations].map(([code, { id }]) => [code, id])),
  since: new Map(),
  persons: new Map([...facts.persons].map(([code, { id }]) => [code, id])),
  ...how,
});

/** A service refused a row: the whole workbook is not applied, and the row is told why. */
export class RefusedRow extends Error {
  constructor(readonly problem: Problem) {
    super(problem.reason);
  }
}

/** A service refused one of several rows done together, and does not tell which. */
export class RefusedTogether extends Error {}

/** Does what some rows ask for. A record that changed since the plan was made outdates the plan. */
const inRows = async (
  { step }: Pick<Applying, 'step'>,
  sheet: Sheet,
  rows: readonly number[],
  body: () => Promise<unknown>,
): Promise<void> => {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'STALE_EDIT') throw refusal('IMPORT_OUTDATED');
    if (rows.length > 1) throw new RefusedTogether(error.code);
    const [problem] = problemOf(sheet, rows[0]!, null, { ok: false, code: error.code, details: error.details });
    throw new RefusedRow(problem!);
  }
  await step(rows.length);
};

export const inRow = (
  applying: Pick<Applying, 'step'>,
  sheet: Sheet,
  row: number,
  body: () => Promise<unknown>,
): Promise<void> => inRows(applying, sheet, [row], body);

const chunksOf = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));

/** New rows, as many together as share their statements. */
export const inBatches = async <T extends { row: number }>(
  applying: Pick<Applying, 'step' | 'together'>,
  sheet: Sheet,
  tasks: readonly T[],
  body: (some: readonly T[]) => Promise<unknown>,
): Promise<void> => {
  for (const some of chunksOf(tasks, applying.together))
    await inRows(
      applying,
      sheet,
      some.map(({ row }) => row),
      () => body(some),
    );
};

/** The record a code leads to; the check has seen that there is one. */
export const idOf = (ids: ReadonlyMap<string, string>, code: string): string => {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`no record for ${code}`);
  return id;
};
