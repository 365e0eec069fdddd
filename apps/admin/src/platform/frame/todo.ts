import { computed, onScopeDispose, type Ref } from 'vue';
import type { RouteLocationRaw } from 'vue-router';

/** Something that waits for this person and is no step of an approval: told in a sentence, done where it leads. */
export type TodoLine = { key: string; text: string; to: RouteLocationRaw };

/**
 * What waits, for the bell and the to-do centre. Any module may say it, in `src/modules/<name>/<name>.todo.ts`: how many
 * things its own list holds (`useTodoCount`), and what is no row of a list (`useTodoLines`).
 */
type TodoModule = { useTodoCount?: () => Ref<number>; useTodoLines?: () => Ref<readonly TodoLine[]> };

const modules = Object.values(import.meta.glob<TodoModule>('../../modules/*/*.todo.ts', { eager: true }));

const TODO_PATH = '/approval';

export const useTodo = () => {
  const counts = modules.flatMap((module) => module.useTodoCount?.() ?? []);
  const told = modules.flatMap((module) => module.useTodoLines?.() ?? []);
  const lines = computed(() => told.flatMap(({ value }) => value));
  const rows = computed(() => counts.reduce((sum, { value }) => sum + value, 0));
  return { path: TODO_PATH, lines, rows, count: computed(() => rows.value + lines.value.length) };
};

const MINUTE = 60_000;

/** One's own writes are read anew at once; what others send is asked for each minute, while somebody looks. */
export const askEachMinute = (again: () => void): void => {
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') again();
  }, MINUTE);
  onScopeDispose(() => clearInterval(timer));
};
