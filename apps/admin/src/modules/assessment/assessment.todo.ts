import { shanghaiDay } from '@zhibu/rules';
import { computed, type Ref } from 'vue';
import { OwnSheet } from '../../gql/assessment.ts';
import { PeriodChoices } from '../../gql/campaign.ts';
import { askEachMinute, type TodoLine } from '../../platform/frame/todo.ts';
import { useRead } from '../../platform/graphql/use-read.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useWords } from '../../platform/i18n/words.ts';
import { useSession } from '../../platform/session/session.store.ts';
import { words } from './assessment.words.ts';

const BRANCH_ROLES = ['branchSecretary', 'branchClerk'];

/** What a branch owes the quarter that runs: its self-check, and then its answer to the rating (R13). */
export const useTodoLines = (): Ref<readonly TodoLine[]> => {
  const session = useSession();
  const t = useWords(words);
  const format = useFormat();
  const organization = computed(
    () => session.me?.roles.find(({ role }) => BRANCH_ROLES.includes(role))?.organization.id,
  );
  const periods = useRead(PeriodChoices, () => (organization.value ? { organization: organization.value } : undefined));
  const running = computed(() =>
    periods.data.value?.periods.nodes.find(
      ({ state, startsOn }) => state === 'OPEN' && startsOn <= shanghaiDay(new Date()),
    ),
  );
  const read = useRead(OwnSheet, () =>
    organization.value && running.value ? { organization: organization.value, period: running.value.id } : undefined,
  );
  askEachMinute(() => running.value && read.again());
  return computed(() => {
    const [sheet, period] = [read.data.value?.assessment, running.value];
    if (!sheet || !period) return [];
    const quarter = format.quarter(period.year, period.ordinal);
    const line = (text: string) => [{ key: `assessment.${sheet.id}`, text, to: `/assessment/${organization.value}` }];
    if (sheet.steps.selfCheck.ok) return line(t('toCheck', { quarter, day: period.selfDueOn }));
    return sheet.steps.confirm.ok ? line(t('toAnswer', { quarter, n: sheet.stars ?? 0 })) : [];
  });
};
