import { type ComputedRef, computed, ref } from 'vue';
import { recall, remember } from '../settings/storage.ts';
import type { Column } from './column.ts';

/** What this browser's user chose for each column; nothing for those never touched. */
type Choices = Readonly<Record<string, boolean>>;

const choicesIn = (stored: unknown): Choices =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Choices) : {};

/**
 * Which columns of a list are shown: those that are not optional, until this browser's user chooses otherwise. A list
 * may have other columns from one view to the next (the boxes of the to-do centre); each choice stays with its column.
 */
export const useColumns = <Row>(
  name: string,
  columns: () => readonly Column<Row>[],
): {
  shown: ComputedRef<readonly Column<Row>[]>;
  chosen: ComputedRef<string[]>;
  choose: (key: string, on: boolean) => void;
} => {
  const choices = ref<Choices>(choicesIn(recall(`columns.${name}`)));
  const isChosen = ({ key, optional }: Column<Row>) => choices.value[key] ?? !optional;
  // The first column names the row: it is always there.
  const shown = computed(() => columns().filter((column, index) => index === 0 || isChosen(column)));
  const chosen = computed(() =>
    columns()
      .filter(isChosen)
      .map(({ key }) => key),
  );
  const choose = (key: string, on: boolean) => {
    choices.value = { ...choices.value, [key]: on };
    remember(`columns.${name}`, choices.value);
  };
  return { shown, chosen, choose };
};
