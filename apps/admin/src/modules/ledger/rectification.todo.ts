import { shanghaiDay } from '@zhibu/rules';
import { computed, type Ref } from 'vue';
import { OneCampaign } from '../../gql/campaign.ts';
import { PlanTodo } from '../../gql/plan.ts';
import { RectificationTodo } from '../../gql/rectification.ts';
import { askEachMinute, type TodoLine } from '../../platform/frame/todo.ts';
import { useRead } from '../../platform/graphql/use-read.ts';
import { useWords } from '../../platform/i18n/words.ts';
import { useSession } from '../../platform/session/session.store.ts';
import { words as planWords } from './plan.words.ts';
import { words } from './rectification.words.ts';

/** What a branch owes its rectification, and what its superior is asked to look at (R42). */
const useRectificationLines = (organization: Ref<string | undefined>, decides: Ref<boolean>) => {
  const t = useWords(words);
  const read = useRead(RectificationTodo, () =>
    organization.value ? { organization: organization.value } : undefined,
  );
  askEachMinute(() => organization.value && read.again());
  return computed((): TodoLine[] => {
    const [row] = read.data.value?.open.nodes ?? [];
    const waiting = read.data.value?.submitted.totalCount ?? 0;
    const lines: TodoLine[] = [];
    if (row && row.state !== 'SUBMITTED') {
      const late = row.nextDueOn < shanghaiDay(new Date());
      const [soon, past] =
        row.state === 'PLAN_REQUIRED' ? (['toPlan', 'toPlanLate'] as const) : (['toFinish', 'toFinishLate'] as const);
      const text = t(late ? past : soon, { day: row.nextDueOn });
      lines.push({ key: `rectification.${row.id}`, text, to: `/rectification/${row.id}` });
    }
    if (decides.value && waiting > 0)
      lines.push({
        key: 'rectification.submitted',
        text: t('toDecide', { n: waiting }),
        to: '/rectification?state=SUBMITTED',
      });
    return lines;
  });
};

/** The plan a branch has still to draw up or to revise, and those its superior has to file (R18). */
const usePlanLines = (organization: Ref<string | undefined>, decides: Ref<boolean>) => {
  const t = useWords(planWords);
  const campaign = useRead(OneCampaign, () => (organization.value ? { organization: organization.value } : undefined));
  const year = computed(() => campaign.data.value?.campaign);
  const read = useRead(PlanTodo, () =>
    organization.value && year.value ? { organization: organization.value, campaign: year.value.id } : undefined,
  );
  return computed((): TodoLine[] => {
    if (!read.data.value || !year.value) return [];
    const { branchPlan: plan, branchPlans } = read.data.value;
    const waiting = branchPlans.totalCount ?? 0;
    if (decides.value)
      return waiting > 0
        ? [{ key: 'plan.submitted', text: t('toFile', { n: waiting }), to: '/plan?state=SUBMITTED' }]
        : [];
    const to = `/plan/${organization.value}`;
    if (!plan || plan.state === 'DRAFT')
      return year.value.stage === 'DRAFT' || year.value.stage === 'CLOSED'
        ? []
        : [{ key: 'plan.draft', text: t('toDraft', { day: year.value.branchPlansDueOn }), to }];
    return plan.state === 'RETURNED' ? [{ key: 'plan.returned', text: t('toRevise'), to }] : [];
  });
};

export const useTodoLines = (): Ref<readonly TodoLine[]> => {
  const session = useSession();
  const role = computed(() =>
    session.me?.roles.find(({ role: each }) =>
      ['branchSecretary', 'committeeSecretary', 'workCommittee'].includes(each),
    ),
  );
  const organization = computed(() => role.value?.organization.id);
  const decides = computed(() => role.value?.role !== 'branchSecretary');
  const [rectification, plan] = [useRectificationLines(organization, decides), usePlanLines(organization, decides)];
  return computed(() => [...rectification.value, ...plan.value]);
};
