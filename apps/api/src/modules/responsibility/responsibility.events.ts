import { asSystem, on, onJob, type Work } from '../../platform/index.ts';
import type { Campaign } from '../campaign/index.ts';
import { ContactPoint } from '../liaison/index.ts';
import { Organization } from '../organization/index.ts';
import { alignContactDuty, CONTACT_OVER, cancelDutiesOf } from './contact-duty.service.ts';
import { alignListDuties, alignListDuty } from './list-duty.service.ts';
import { Responsibility } from './responsibility.entity.ts';
import { countInYear } from './responsibility.figures.ts';

on('responsibility', 'contactPoint.begun', (work, { contactPoint, branch }) =>
  alignContactDuty(work, contactPoint, branch),
);

on('responsibility', 'contactPoint.changed', (work, { contactPoint, branch }) =>
  alignContactDuty(work, contactPoint, branch),
);

on('responsibility', 'task.changed', (work, { task, issue }) => alignListDuty(work, task, issue));

on('responsibility', 'issues.changed', (work, { issues }) => alignListDuties(work, issues));

on('responsibility', 'organization.dissolved', (work, { organization }) => cancelDutiesOf(work, organization));

/** The last day of a contact has passed. */
onJob(CONTACT_OVER, ({ kernel, payload }) =>
  asSystem(kernel, 'responsibility', async (work) => {
    const contact = await work.find(ContactPoint, String(payload['contactPointId']));
    const branch = contact && (await work.find(Organization, contact.organizationId));
    if (branch) await alignContactDuty(work, contact, branch);
  }),
);

/** A campaign drawn up in the course of its year takes in the duties that were set before. */
const adoptDuties = async (work: Work, campaign: Campaign): Promise<void> => {
  const owner = await work.get(Organization, campaign.organizationId);
  const rows = work
    .rows(Responsibility)
    .under(owner.path)
    .where('t.year = ? AND t.campaignId IS NULL', [campaign.year]);
  const adopt = (duty: Responsibility): void => {
    duty.campaignId = campaign.id;
    countInYear(work, campaign, duty);
  };
  await work.updateWhere(rows, adopt, 200_000);
};

/** What went on while a year was closed is counted when it is opened again. */
const catchUp = async (work: Work, campaign: Campaign): Promise<void> => {
  const rows = work
    .rows(Responsibility)
    .where('t.campaignId = ? AND (t.countedState IS NULL OR t.countedState <> t.state)', [campaign.id]);
  await work.updateWhere(rows, (duty) => countInYear(work, campaign, duty), 200_000);
};

on('responsibility', 'campaign.turned', async (work, { campaign, from }) => {
  if (from === 'CLOSED') await catchUp(work, campaign);
});

on('responsibility', 'campaign.created', (work, { campaign }) => adoptDuties(work, campaign));
