import { type Ref, ref } from 'vue';

/**
 * The count at the bell. The module that keeps the to-do centre says it: `src/modules/approval/approval.todo.ts` exports
 * `useTodoCount(): Ref<number>`; until it is there, there is nothing to count.
 */
type TodoModule = { useTodoCount: () => Ref<number> };

const [found] = Object.values(import.meta.glob<TodoModule>('../../modules/approval/approval.todo.ts', { eager: true }));

export const TODO_PATH = '/approval';

export const useTodo = (): { path: string; count: Ref<number> } => ({
  path: TODO_PATH,
  count: found ? found.useTodoCount() : ref(0),
});
