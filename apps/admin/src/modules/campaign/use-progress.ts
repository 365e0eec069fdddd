import type { CampaignStep } from '@zhibu/rules';
import { type ComputedRef, computed } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import {
  CampaignDocuments,
  type CampaignPartFragment,
  CampaignProgress,
  type QuarterProgressFragment,
} from '../../gql/campaign.ts';
import { useRead } from '../../platform/graphql/use-read.ts';
import { useSession } from '../../platform/session/session.store.ts';

/** A count of a step: done of a total; where its rows are, and where what is missing. */
export type ProgressLine = {
  label: 'selfChecked' | 'checked' | 'received' | 'filed' | 'applied' | 'accepted';
  done: number;
  total: number;
  to?: RouteLocationRaw;
  missing?: RouteLocationRaw;
};
export type Progress = Readonly<Record<CampaignStep, readonly ProgressLine[]>>;

/** What has been handed in, whatever became of it; drafts and what was withdrawn have not. */
const HANDED_IN = ['SUBMITTED', 'RETURNED', 'REFUSED', 'ACCEPTED', 'FILED'];

const ofQuarter = (quarter: QuarterProgressFragment, board: (step: string) => RouteLocationRaw): ProgressLine[] => {
  const selfChecked = quarter.selfStars.reduce((sum, { count }) => sum + count, 0);
  return [
    {
      label: 'selfChecked',
      done: selfChecked,
      total: quarter.ratingDue,
      to: board('selfChecked'),
      missing: board('selfMissing'),
    },
    {
      label: 'checked',
      done: quarter.rated,
      total: quarter.ratingDue,
      to: board('checked'),
      missing: board('unchecked'),
    },
  ];
};

/** How far what was sent down is acknowledged. */
const useReceived = (campaign: () => CampaignPartFragment, organization: () => string) => {
  const documents = useRead(CampaignDocuments, () => ({
    organization: organization(),
    campaign: campaign().id,
    first: 20,
  }));
  return computed((): ProgressLine[] => {
    const sent = (documents.data.value?.campaignDocuments.nodes ?? []).filter(({ state }) => state === 'PUBLISHED');
    if (sent.length === 0) return [];
    const sum = (of: (receipts: (typeof sent)[number]['receipts']) => number) =>
      sent.reduce((total, { receipts }) => total + of(receipts), 0);
    const to = { path: '/campaign', query: { org: organization(), campaign: campaign().id, tab: 'documents' } };
    return [{ label: 'received', done: sum((r) => r.acknowledged), total: sum((r) => r.receivers), to }];
  });
};

/** How far each step has come: the same figures the statistics tell, for the organization looked at. */
export const useProgress = (
  campaign: () => CampaignPartFragment,
  organization: () => string,
): ComputedRef<Progress> => {
  const session = useSession();
  const quarters = computed(() => ({ baseline: campaign().periods[0]!.id, period: campaign().currentPeriod.id }));
  const figures = useRead(CampaignProgress, () =>
    session.may('statistics:read') ? { organization: organization(), ...quarters.value } : undefined,
  );
  const received = useReceived(campaign, organization);
  const board = (period: string) => (step: string) => ({
    path: '/assessment',
    query: { org: organization(), period, step },
  });
  return computed(() => {
    const read = figures.data.value;
    if (!read) return { SURVEY: [], PLAN: received.value, BUILD: [], ACCEPT: [], TITLE: [] };
    const { baseline, present } = read;
    const plans = (query: object) => ({ path: '/plan', query: { org: organization(), ...query } });
    const filed: ProgressLine = {
      label: 'filed',
      done: present.plansFiled,
      total: present.due,
      to: plans({ filed: 'yes' }),
    };
    const applied = present.applications
      .filter(({ state }) => HANDED_IN.includes(state))
      .reduce((sum, { count }) => sum + count, 0);
    const applications = (more: object) => ({ path: '/application', query: { org: organization(), ...more } });
    return {
      SURVEY: ofQuarter(baseline, board(quarters.value.baseline)),
      PLAN: [...received.value, filed],
      BUILD: ofQuarter(present, board(quarters.value.period)),
      ACCEPT: [{ label: 'applied', done: applied, total: present.due, to: applications({ campaign: campaign().id }) }],
      TITLE: [
        { label: 'accepted', done: present.accepted, total: present.due, to: applications({ standing: 'ACCEPTED' }) },
      ],
    };
  });
};
