import { on } from '../../platform/index.ts';
import { endContactsOf } from './contact.service.ts';
import { adoptVisits, uncountDissolved } from './visit.figures.ts';

on('liaison', 'organization.dissolved', async (work, { organization, on: day }) => {
  if (organization.level !== 'BRANCH') return;
  await endContactsOf(work, organization, day);
  await uncountDissolved(work, organization, day);
});

on('liaison', 'campaign.created', (work, { campaign }) => adoptVisits(work, campaign));
