import { on } from '../../platform/index.ts';
import { recount } from './plan.service.ts';

/** What is on file counts while its branch is due: it leaves the figure with the roll, and comes back with it. */
on('ledger', 'campaign.rollChanged', (work, { campaign, rolls }) =>
  recount(
    work,
    campaign.id,
    rolls.map(({ organizationId }) => organizationId),
  ),
);
