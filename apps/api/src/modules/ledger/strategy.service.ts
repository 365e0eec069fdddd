import { mayHaveStrategy, STRATEGIES, type Strategies, type Strategy, type Tier } from '@zhibu/rules';
import { ensure, inTurn, refusal, type Work } from '../../platform/index.ts';
import type { Campaign } from '../campaign/index.ts';
import { LedgerStrategy } from './strategy.entity.ts';

/** Published with the campaign: what is asked of a branch is read past the scope. */
const rowsOf = async (work: Work, campaignIds: readonly string[]): Promise<LedgerStrategy[]> =>
  work
    .asSystem('ledger')
    .rows(LedgerStrategy)
    .whereIn('t.campaignId', [...new Set(campaignIds)])
    .all(campaignIds.length * Object.keys(STRATEGIES).length);

const chosen = ({ dueDays, reminderDays, required }: Strategy): Strategy => ({ dueDays, reminderDays, required });

/** What a campaign asks of each tier: as it was set, else the default. One statement for all asked together. */
export const strategiesOf = (work: Work, campaignId: string): Promise<Strategies> => {
  const loader = work.loader<string, Strategies>('ledger.strategies', async (ids) => {
    const set = Map.groupBy(await rowsOf(work, ids), (row) => row.campaignId);
    return ids.map((id) => ({
      ...STRATEGIES,
      ...Object.fromEntries((set.get(id) ?? []).map((row) => [row.tier, chosen(row)])),
    }));
  });
  return loader.load(campaignId);
};

/** Sets what a campaign asks of a tier (R41). Days count for what is found from now on, what is needed at once. */
export const setStrategy = async (work: Work, campaign: Campaign, tier: Tier, values: Strategy): Promise<void> => {
  if (campaign.stage === 'CLOSED') throw refusal('CAMPAIGN_CLOSED');
  ensure(mayHaveStrategy(values));
  const { organizationId, id: campaignId } = campaign;
  await inTurn(work, `ledger.strategy:${campaignId}`);
  const rows = work.rows(LedgerStrategy).where('t.campaignId = ? AND t.tier = ?', [campaignId, tier]);
  const row = (await rows.first()) ?? Object.assign(new LedgerStrategy(), { organizationId, campaignId, tier });
  await work.save(Object.assign(row, { ...values, required: [...new Set(values.required)] }));
};
