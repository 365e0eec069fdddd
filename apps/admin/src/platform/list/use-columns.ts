import { type ComputedRef, computed, type Ref, ref } from 'vue';
import { recall, remember } from '../settings/storage.ts';
import type { Column } from './column.ts';

/** Which columns of a list are shown: those that are not optional, until this browser's user chooses otherwise. */
export const useColumns = <Row>(
  name: string,
  columns: () => readonly Column<Row>[],
): {
  shown: ComputedRef<readonly Column<Row>[]>;
  chosen: Ref<string[]>;
  choose: (key: string, on: boolean) => void;
} => {
  const stored = recall(`columns.${name}`);
  const initial = columns()
    .filter((column) => !column.optional)
    .map((column) => column.key);
  const chosen = ref<string[]>(Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : initial);
  // The first column names the row: it is always there.
  const shown = computed(() => columns().filter(({ key }, index) => index === 0 || chosen.value.includes(key)));
  const choose = (key: string, on: boolean) => {
    chosen.value = on ? [...chosen.value, key] : chosen.value.filter((other) => other !== key);
    remember(`columns.${name}`, chosen.value);
  };
  return { shown, chosen, choose };
};
