import { computed, type Ref } from 'vue';
import { LedgerTodo } from '../../gql/ledger.ts';
import { askEachMinute, type TodoLine } from '../../platform/frame/todo.ts';
import { useRead } from '../../platform/graphql/use-read.ts';
import { useWords } from '../../platform/i18n/words.ts';
import { useSession } from '../../platform/session/session.store.ts';
import { words } from './ledger.words.ts';

/** Who works on the ledger of a branch, and who stands above it. */
const BRANCH_ROLES: readonly string[] = ['branchSecretary', 'branchClerk'];
const ABOVE_ROLES: readonly string[] = ['committeeSecretary', 'workCommittee', 'countyOffice'];

const OF_BRANCH = [
  { key: 'open', text: 'todoOpen', query: { state: 'OPEN' } },
  { key: 'rejected', text: 'todoRejected', query: { state: 'REJECTED' } },
  { key: 'relapsed', text: 'todoRelapsed', query: { state: 'RELAPSED' } },
  { key: 'overdue', text: 'todoOverdue', query: { overdue: 'true' } },
  { key: 'dueSoon', text: 'todoDueSoon', query: { dueSoon: 'true' } },
] as const;
/** What is overdue climbs to the superior (逾期上报); what is nobody's waits there for a new secretary (R40). */
const ABOVE = [
  { key: 'submitted', text: 'todoVerify', query: { state: 'SUBMITTED' } },
  { key: 'overdue', text: 'todoOverdue', query: { overdue: 'true' } },
  { key: 'vacant', text: 'todoVacant', query: { vacant: 'true' } },
] as const;

/** What waits in the ledgers: of one's own branch to be worked on, below one to be verified or urged (R43). */
export const useTodoLines = (): Ref<readonly TodoLine[]> => {
  const session = useSession();
  const t = useWords(words);
  const place = computed(() => {
    const roles = session.me?.roles ?? [];
    const branch = roles.find(({ role }) => BRANCH_ROLES.includes(role));
    const above = roles.find(({ role }) => ABOVE_ROLES.includes(role));
    const held = branch ?? above;
    return held && { id: held.organization.id, lines: branch ? OF_BRANCH : ABOVE };
  });
  const read = useRead(LedgerTodo, () => (place.value ? { organization: place.value.id } : undefined));
  askEachMinute(() => place.value && read.again());
  return computed(() => {
    const figures = read.data.value;
    if (!figures || !place.value) return [];
    const { id } = place.value;
    return place.value.lines.flatMap(({ key, text, query }) => {
      const n = figures[key].totalCount ?? 0;
      if (n === 0) return [];
      const path = key === 'vacant' ? '/ledger/task' : '/ledger';
      return [{ key: `ledger.${key}`, text: t(text, { n }), to: { path, query: { org: id, ...query } } }];
    });
  });
};
