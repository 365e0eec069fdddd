import { isWrittenOff, LIVE_ISSUE_STATES } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { Issue } from './issue.entity.ts';
import { BranchLedger } from './task.entity.ts';

const ledgerOf = (work: Work, organizationId: string, campaignId: string): Promise<BranchLedger | null> =>
  work
    .rows(BranchLedger)
    .where('t.organizationId = ? AND t.campaignId = ?', [organizationId, campaignId])
    .forUpdate()
    .first();

const liveOf = (work: Work, organizationId: string): Promise<number> =>
  work.rows(Issue).where('t.organizationId = ?', [organizationId]).whereIn('t.state', LIVE_ISSUE_STATES).count(1);

/** Writes a branch off, or takes it back: named, and nothing left on its list (R43). Decided by a rule, not by the actor. */
export const reviewWriteOff = async (work: Work, organizationId: string, campaignId: string): Promise<void> => {
  const system = work.asSystem('ledger');
  const ledger = await ledgerOf(system, organizationId, campaignId);
  if (!ledger) return;
  const off = isWrittenOff({ namedOn: ledger.namedOn, live: await liveOf(system, organizationId) });
  if (off === (ledger.writtenOffOn !== null)) return;
  ledger.writtenOffOn = off ? work.today : null;
  await system.save(ledger);
};

/** The branch was named: the other half of its write-off. */
export const named = async (work: Work, organizationId: string, campaignId: string, on: string): Promise<void> => {
  const system = work.asSystem('ledger');
  const ledger =
    (await ledgerOf(system, organizationId, campaignId)) ??
    Object.assign(new BranchLedger(), { organizationId, campaignId, writtenOffOn: null });
  ledger.namedOn = on;
  await system.save(ledger);
  await reviewWriteOff(work, organizationId, campaignId);
};
