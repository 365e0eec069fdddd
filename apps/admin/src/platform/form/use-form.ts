import { computed, onBeforeUnmount, type Reactive, type Ref, reactive, ref, watch } from 'vue';
import { onBeforeRouteLeave } from 'vue-router';
import { fieldOf, type Refusal } from '../graphql/refusal.ts';
import type { Answer } from '../graphql/use-write.ts';
import { useRefusalText } from '../i18n/use-refusal.ts';
import { recall, remember } from '../settings/storage.ts';
import { askToLeave } from './ask.ts';

export type FieldErrors<Values> = Partial<Record<keyof Values & string, string>>;

export type FormOptions<Values, Data> = {
  /** What the fields hold at first, and again after `reset`. */
  initial: () => Values;
  /** What is wrong with the fields, in words; asked at submitting, and from then on at every change. */
  check?: (values: Values) => FieldErrors<Values>;
  /** Writes; the answer of `useWrite(…).run`. */
  submit: (values: Values) => Promise<Answer<Data>>;
  done?: (data: Data) => void;
  /** A name under which what is typed survives a closed window or a lost network, on this machine. */
  draft?: string;
};

export type Form<Values extends object> = {
  values: Reactive<Values>;
  errors: Ref<FieldErrors<Values>>;
  /** A refusal that speaks of no field of this form. */
  refusal: Ref<Refusal | undefined>;
  dirty: Ref<boolean>;
  busy: Ref<boolean>;
  /** When an unsent draft was found: its time; `useDraft` or `dropDraft` answers it. */
  draftTime: Ref<string | undefined>;
  submit: () => Promise<boolean>;
  reset: () => void;
  useDraft: () => void;
  dropDraft: () => void;
};

type Draft<Values> = { time: string; values: Values };

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What was typed and never sent, under a name on this machine. */
const useKept = <Values extends object>(name: string | undefined, values: Reactive<Values>) => {
  const found = name ? (recall(`draft.${name}`) as Draft<Values> | undefined) : undefined;
  const draftTime = ref(found?.time);
  const put = (draft: Draft<Values> | null) => name && remember(`draft.${name}`, draft);
  return {
    draftTime,
    keep: () => put({ time: new Date().toISOString(), values: copy(values) as Values }),
    forget: () => put(null),
    useDraft: () => {
      if (found) Object.assign(values, found.values);
      draftTime.value = undefined;
    },
    dropDraft: () => {
      draftTime.value = undefined;
      put(null);
    },
  };
};

/** What is wrong: at the fields, in words, or with the whole. */
const useFaults = <Values extends object>(values: Reactive<Values>, check: FormOptions<Values, never>['check']) => {
  const text = useRefusalText();
  const errors = ref({}) as Ref<FieldErrors<Values>>;
  const refusal = ref<Refusal>();
  const find = (): boolean => {
    errors.value = check?.(values as Values) ?? {};
    return Object.values(errors.value).some(Boolean);
  };
  const refuse = (why: Refusal): void => {
    const field = fieldOf(why);
    if (field && field in values) errors.value = { ...errors.value, [field]: text(why) };
    else refusal.value = why;
  };
  const clear = (): void => {
    errors.value = {};
    refusal.value = undefined;
  };
  return { errors, refusal, find, refuse, clear };
};

/** Fields, what is wrong with them, and the way to the API: the same in every form. */
export const useForm = <Values extends object, Data>(options: FormOptions<Values, Data>): Form<Values> => {
  const values = reactive(copy(options.initial())) as Reactive<Values>;
  const saved = ref(JSON.stringify(values));
  const busy = ref(false);
  const tried = ref(false);
  const dirty = computed(() => JSON.stringify(values) !== saved.value);
  const { keep, forget, ...draft } = useKept(options.draft, values);
  const { errors, refusal, find, refuse, clear } = useFaults(values, options.check);

  watch(values, () => {
    clear();
    if (tried.value) find();
    if (dirty.value) keep();
  });
  const settle = (): void => {
    saved.value = JSON.stringify(values);
    tried.value = false;
    forget();
  };
  const submit = async (): Promise<boolean> => {
    tried.value = true;
    if (busy.value || find()) return false;
    busy.value = true;
    const answer = await options.submit(copy(values) as Values);
    busy.value = false;
    if (!answer.ok) refuse(answer.refusal);
    else {
      settle();
      options.done?.(answer.data);
    }
    return answer.ok;
  };
  const reset = (): void => {
    Object.assign(values, copy(options.initial()));
    clear();
    settle();
  };
  guardLeaving(dirty);
  return { values, errors, refusal, dirty, busy, submit, reset, ...draft };
};

/** What was filled in is not lost by a slip: leaving the page asks first. */
const guardLeaving = (dirty: Ref<boolean>): void => {
  const closing = (event: BeforeUnloadEvent) => {
    if (dirty.value) event.preventDefault();
  };
  window.addEventListener('beforeunload', closing);
  onBeforeUnmount(() => window.removeEventListener('beforeunload', closing));
  onBeforeRouteLeave(async () => !dirty.value || (await askToLeave()));
};
