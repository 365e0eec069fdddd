import {
  type AnnexFacts,
  type AnnexIssue,
  type AnnexLists,
  type AnnexPerson,
  type AnnexTask,
  branchProgress,
  starChangeOf,
} from '@zhibu/rules';
import {
  APPLICATION_STATE_WORDS,
  BRANCH_PROGRESS_WORDS,
  BRANCH_SUBTYPE_WORDS,
  BRANCH_TYPE_WORDS,
  CONSEQUENCE_WORDS,
  FORM_WORDS,
  type Locale,
  TIER_WORDS,
  type Words,
} from '@zhibu/vocabulary';

export const TARGET_KINDS = ['ORGANIZATION', 'ASSESSMENT', 'ISSUE', 'TASK', 'PERSON', 'APPLICATION'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** The record a cell is taken from: every cell can be traced. */
export type CellTarget = { kind: TargetKind; id: string };
export type Cell = { text: string | number | null; target?: CellTarget };
export type Cells<K extends string = string> = Readonly<Record<K, Cell>>;

export const told = <K extends string>(words: Words<K>, key: K | null, locale: Locale): string | null =>
  key === null ? null : words[key][locale];

export const yesNo = (value: boolean, locale: Locale): string => (value ? FORM_WORDS.yes : FORM_WORDS.no)[locale];

export const joined = (list: readonly (string | null | undefined)[], locale: Locale): string | null => {
  const told = [...new Set(list.filter((each): each is string => Boolean(each)))];
  return told.length === 0 ? null : told.join(locale === 'zh' ? '；' : '; ');
};

const names = (list: readonly (AnnexPerson | null)[], locale: Locale): string | null =>
  joined(
    list.map((person) => person?.name),
    locale,
  );

export const personCell = (person: AnnexPerson | null): Cell =>
  person ? { text: person.name, target: { kind: 'PERSON', id: person.id } } : { text: null };

export const typeOf = ({ type, subtype }: AnnexFacts['branch'], locale: Locale): string | null =>
  subtype ? BRANCH_SUBTYPE_WORDS[subtype][locale] : told(BRANCH_TYPE_WORDS, type, locale);

export const branchCell = ({ branch }: AnnexLists): Cell => ({
  text: branch.name,
  target: { kind: 'ORGANIZATION', id: branch.id },
});

export const superiorCell = ({ branch: { superior } }: AnnexLists): Cell =>
  superior ? { text: superior.name, target: { kind: 'ORGANIZATION', id: superior.id } } : { text: null };

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** A petal a column, in the order of the standard: ★ lit, ☆ not, nothing while not rated. */
export const starCells = ({ rating, assessmentId }: AnnexFacts): Cells<(typeof LETTERS)[number]> =>
  Object.fromEntries(
    LETTERS.map((letter, at) => {
      const lit = rating.aspects[at]?.lit ?? null;
      return [
        letter,
        { text: lit === null ? null : lit ? '★' : '☆', target: { kind: 'ASSESSMENT', id: assessmentId } },
      ];
    }),
  ) as Cells<(typeof LETTERS)[number]>;

export const ratingCells = ({ rating, assessmentId }: AnnexFacts, locale: Locale) => {
  const at = (text: Cell['text']): Cell => ({ text, target: { kind: 'ASSESSMENT', id: assessmentId } });
  const rated = rating.stars !== null;
  return {
    stars: at(rating.stars),
    tier: at(told(TIER_WORDS, rating.tier, locale)),
    weak: at(rated ? yesNo(rating.weak, locale) : null),
    change: at(starChangeOf(rating.stars, rating.previousStars)),
    previousStars: at(rating.previousStars),
    consequence: at(told(CONSEQUENCE_WORDS, rating.consequence, locale)),
    weaknesses: at(
      joined(
        rating.weaknesses.map(({ code, text }) => `${code} ${text}`),
        locale,
      ),
    ),
  };
};

const openTasks = ({ issues }: AnnexFacts): { issue: AnnexIssue; task: AnnexTask }[] =>
  issues.flatMap((issue) => (issue.state === 'VERIFIED' ? [] : issue.tasks.map((task) => ({ issue, task }))));

const latest = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;

/** What is being done about the issues that are open: measures, who answers for them, and until when. */
export const measureCells = (facts: AnnexFacts, locale: Locale) => {
  const open = openTasks(facts);
  const first = open[0]?.task;
  const at = (text: Cell['text']): Cell => (first ? { text, target: { kind: 'TASK', id: first.id } } : { text });
  return {
    measures: at(
      joined(
        open.map(({ task }) => task.text),
        locale,
      ),
    ),
    owners: at(
      names(
        open.map(({ task }) => task.owner),
        locale,
      ),
    ),
    dueOn: at(latest(open.map(({ task }) => task.dueOn))),
  };
};

export const applicationCells = (facts: AnnexFacts, locale: Locale) => {
  const { application, namedOn, writtenOffOn, branch } = facts;
  const at = (text: Cell['text']): Cell =>
    application ? { text, target: { kind: 'APPLICATION', id: application.id } } : { text };
  const decided = application && application.state !== 'DRAFT' ? application.state : null;
  return {
    progress: at(BRANCH_PROGRESS_WORDS[branchProgress(facts)][locale]),
    appliedOn: at(application?.submittedOn ?? null),
    acceptance: at(told(APPLICATION_STATE_WORDS, decided, locale)),
    title: { text: namedOn, target: { kind: 'ORGANIZATION', id: branch.id } } as Cell,
    writtenOffOn: { text: writtenOffOn, target: { kind: 'ORGANIZATION', id: branch.id } } as Cell,
  };
};

export const leadersCell = ({ leaders }: AnnexLists, locale: Locale): Cell => {
  const text = names(leaders, locale);
  return leaders[0] ? { text, target: { kind: 'PERSON', id: leaders[0].id } } : { text };
};

export const ownersOf = (tasks: readonly AnnexTask[], locale: Locale): string | null =>
  names(
    tasks.map(({ owner }) => owner),
    locale,
  );
export const leadsOf = (tasks: readonly AnnexTask[], locale: Locale): string | null =>
  names(
    tasks.map(({ lead }) => lead),
    locale,
  );
