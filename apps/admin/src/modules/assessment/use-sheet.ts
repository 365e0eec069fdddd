import type { CriterionResult, StarRating, Verdict } from '@zhibu/rules';
import { type ComputedRef, computed, type Ref, reactive, ref, watch } from 'vue';
import { SaveCheck, SaveSelfCheck } from '../../gql/assessment.ts';
import { useWrite } from '../../platform/graphql/use-write.ts';
import { useLocale } from '../../platform/i18n/words.ts';
import {
  answersOf,
  askedOf,
  type Cell,
  type Cells,
  cellsOf,
  completeness,
  decidedOf,
  differing,
  lastGiven,
  lastRound,
  liveRating,
  missingIn,
  type Round,
  returnedIn,
  type SheetData,
  sideOf,
  stepFrom,
  toInput,
  vetoesFound,
} from './sheet.ts';
import { type Autosave, type Saved, useAutosave } from './use-autosave.ts';

type Filled = {
  cells: Record<string, Cell>;
  vetoes: string[];
  vetoNotes: Record<string, string>;
  satisfaction: number | null;
  opinion: string;
};

const NOTHING: Filled = { cells: {}, vetoes: [], vetoNotes: {}, satisfaction: null, opinion: '' };

export type Sheet = {
  side: ComputedRef<Round | null>;
  /** What each side says; the reader's own side is what is being filled in. */
  self: ComputedRef<Cells>;
  superior: ComputedRef<Cells>;
  audit: ComputedRef<Cells>;
  /** The side that is filled in, or what is in force. */
  cells: ComputedRef<Cells>;
  vetoes: Ref<string[]>;
  vetoNotes: Ref<Record<string, string>>;
  satisfaction: Ref<number | null>;
  /** The veto cases there are: those that were ticked, and the one the rate of satisfaction decides. */
  found: ComputedRef<string[]>;
  opinion: Ref<string>;
  /** The criteria that are asked of people. */
  asked: ComputedRef<string[]>;
  rating: ComputedRef<StarRating | undefined>;
  missing: ComputedRef<string[]>;
  complete: ComputedRef<Verdict | undefined>;
  differences: ComputedRef<string[]>;
  at: Ref<string | undefined>;
  /** What this machine had kept: taken up, or beside a draft that went on without it; then `useKept` or `dropKept`. */
  kept: Ref<'taken' | 'beside' | undefined>;
  useKept: () => void;
  dropKept: () => void;
  autosave: Autosave<Filled>;
  set: (code: string, result: CriterionResult) => void;
  note: (code: string, text: string) => void;
  step: (by: number) => void;
  input: () => { assessmentId: string; version: number | null; results: ReturnType<typeof toInput> };
  /** What a check says beside its criteria, as it is sent. */
  judged: () => ReturnType<typeof judgedOf>;
};

/** A sheet while it is filled in: both sides, the live stars, and everything kept. */
export const useSheet = (data: Ref<SheetData | undefined | null>): Sheet => {
  const filled = reactive<Filled>(structuredClone(NOTHING));
  const at = ref<string>();
  const side = computed(() => (data.value ? sideOf(data.value) : null));
  const autosave = useAutosave<Filled>({
    name: () => (data.value && side.value ? `${data.value.id}.${side.value}` : undefined),
    value: () => JSON.parse(JSON.stringify(filled)) as Filled,
    save: useSaving(data, side),
  });
  const keeping = useTakingUp({ data, side, filled, autosave, at });
  const codes = computed(() => (data.value ? askedOf(data.value, side.value, filled) : []));
  return {
    ...useSides(data, side, filled),
    ...useFilling(codes, side, filled, autosave),
    ...keeping,
    side,
    at,
    autosave,
    asked: codes,
    judged: () => judgedOf(filled),
    step: (by) => {
      at.value = stepFrom(codes.value, at.value, by);
    },
    input: () => ({
      assessmentId: data.value?.id ?? '',
      version: autosave.version.value,
      results: toInput(filled.cells),
    }),
  };
};

/** What every side says, and what the side that writes (or the one in force) comes to. */
const useSides = (data: Ref<SheetData | undefined | null>, side: Ref<Round | null>, filled: Filled) => {
  const locale = useLocale();
  const rounds = computed(() => data.value?.rounds ?? []);
  const mine = computed<Cells>(() => ({
    ...filled.cells,
    ...(data.value && decidedOf(data.value, side.value, filled)),
  }));
  const shown = (round: Round) =>
    computed<Cells>(() => (side.value === round ? mine.value : cellsOf(lastGiven(rounds.value, round))));
  const [self, superior, audit] = [shown('SELF'), shown('SUPERIOR'), shown('AUDIT')];
  const cells = computed<Cells>(() => {
    if (side.value) return mine.value;
    const counted = rounds.value.find(({ inForce }) => inForce);
    return counted ? cellsOf(counted) : self.value;
  });
  const over = computed(() => (Object.keys(audit.value).length ? audit.value : superior.value));
  return {
    self,
    superior,
    audit,
    cells,
    rating: computed(() =>
      data.value ? liveRating(data.value, cells.value, vetoesShown(data.value, side.value, filled)) : undefined,
    ),
    missing: computed(() => (data.value ? missingIn(data.value, cells.value) : [])),
    complete: computed(() =>
      data.value
        ? completeness(data.value, cells.value, side.value === 'SELF' ? undefined : filled, locale.value)
        : undefined,
    ),
    found: computed(() => (data.value ? vetoesShown(data.value, side.value, filled) : [])),
    differences: computed(() => differing(self.value, over.value)),
  };
};

/** Filling in: every change is kept at once. A note stands beside a result, never alone; what the system decides stays. */
const useFilling = (
  asked: Ref<readonly string[]>,
  side: Ref<Round | null>,
  filled: Filled,
  autosave: Autosave<Filled>,
) => {
  const change = (code: string, next: Partial<Cell>) => {
    const before = filled.cells[code];
    const result = next.result ?? before?.result;
    if (!side.value || !result || !asked.value.includes(code)) return;
    filled.cells[code] = { result, note: next.note ?? before?.note ?? '' };
    autosave.changed();
  };
  const part = <K extends 'vetoes' | 'vetoNotes' | 'satisfaction' | 'opinion'>(key: K) =>
    computed<Filled[K]>({
      get: () => filled[key],
      set: (value) => {
        filled[key] = value;
        autosave.changed();
      },
    });
  return {
    vetoes: part('vetoes'),
    vetoNotes: part('vetoNotes'),
    satisfaction: part('satisfaction'),
    opinion: part('opinion'),
    set: (code: string, result: CriterionResult) => change(code, { result }),
    note: (code: string, text: string) => change(code, { note: text }),
  };
};

const vetoesShown = (data: SheetData, side: Round | null, filled: Filled): string[] => {
  if (side === 'SELF') return [];
  return side ? vetoesFound(data, filled) : [...data.vetoes];
};

const judgedOf = ({ vetoes, vetoNotes, satisfaction, opinion }: Filled) => ({
  vetoes: [...vetoes],
  vetoNotes: vetoes.map((code) => ({ code, note: vetoNotes[code] ?? '' })),
  satisfaction,
  opinion: opinion.trim() || null,
});

const useSaving = (data: Ref<SheetData | undefined | null>, side: Ref<Round | null>) => {
  // an autosave changes nothing but the round: the lists behind the page are not asked again for it
  const touches = { touches: ['AssessmentRound'] };
  const [saveSelf, saveCheck] = [useWrite(SaveSelfCheck, touches), useWrite(SaveCheck, touches)];
  return async (filled: Filled, version: number | null): Promise<Saved> => {
    const input = { assessmentId: data.value?.id ?? '', version, results: toInput(filled.cells) };
    if (side.value === 'SELF') {
      const answer = await saveSelf.run({ input });
      return answer.ok ? { ok: true, version: answer.data.saveSelfCheck.version } : answer;
    }
    const answer = await saveCheck.run({ input: { ...input, ...judgedOf(filled) } });
    return answer.ok ? { ok: true, version: answer.data.saveCheck.version } : answer;
  };
};

type TakingUp = {
  data: Ref<SheetData | undefined | null>;
  side: Ref<Round | null>;
  filled: Filled;
  autosave: Autosave<Filled>;
  at: Ref<string | undefined>;
};

/**
 * Takes up the draft as the system has it, once for each sheet and side, and again when somebody else went on with it;
 * what this machine kept beyond it comes on top.
 */
const useTakingUp = ({ data, side, filled, autosave, at }: TakingUp): Pick<Sheet, 'kept' | 'useKept' | 'dropKept'> => {
  const kept = ref<'taken' | 'beside'>();
  let beside: Filled | undefined;
  let taken = '';
  const take = (sheet: SheetData, mine: Round) => {
    const found = autosave.begin(draftIn(sheet, mine)?.version ?? null);
    Object.assign(filled, startOf(sheet, mine), found?.current ? found.value : {});
    beside = found?.current ? undefined : found?.value;
    kept.value = found && (found.current ? 'taken' : 'beside');
    if (found?.current) autosave.changed();
  };
  watch(
    [data, side],
    ([sheet, mine]) => {
      if (!sheet) return;
      const name = `${sheet.id}.${mine}`;
      if (name !== taken) at.value = firstOf(sheet, mine);
      if (mine && (name !== taken || isOvertaken(sheet, mine, autosave))) take(sheet, mine);
      taken = name;
    },
    { immediate: true },
  );
  const useKept = () => {
    Object.assign(filled, beside);
    kept.value = 'taken';
    autosave.changed();
  };
  const dropKept = () => {
    kept.value = undefined;
    autosave.forget();
  };
  return { kept, useKept, dropKept };
};

/** What was sent back comes first; then the first that is asked. */
const firstOf = (sheet: SheetData, mine: Round | null): string | undefined => {
  const returned = mine === 'SELF' ? Object.keys(returnedIn(sheet)) : [];
  return returned[0] ?? (mine ? askedOf(sheet, mine) : [])[0] ?? sheet.criteria[0]?.code;
};

const draftIn = (sheet: SheetData, mine: Round) => {
  const last = lastRound(sheet.rounds, mine);
  return last && !last.submittedAt ? last : undefined;
};

/** A superior who looks again begins with the last verdict; a branch with its draft, or with nothing. */
const startOf = (sheet: SheetData, mine: Round): Filled => {
  const from = draftIn(sheet, mine) ?? (mine === 'SELF' ? undefined : lastRound(sheet.rounds, mine));
  const notes = (from?.vetoNotes ?? []).map(({ code, note }) => [code, note]);
  return {
    cells: answersOf(from),
    vetoes: [...(from?.vetoes ?? [])],
    vetoNotes: Object.fromEntries(notes),
    satisfaction: from?.satisfaction ?? null,
    opinion: from?.opinion ?? '',
  };
};

/** Somebody else went on with the draft while nothing was waiting here to be saved, or read it anew after a refusal. */
const isOvertaken = (sheet: SheetData, mine: Round, { state, version }: Autosave<Filled>): boolean => {
  const idle = state.value === 'saved' || state.value === 'refused';
  return idle && (draftIn(sheet, mine)?.version ?? 0) > (version.value ?? 0);
};
