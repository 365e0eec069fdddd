import { type ApplicationState, difference, ofApplication, stepsOf } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Campaign } from '../campaign/index.ts';
import type { Application } from './application.entity.ts';

const contributionOf = (state: ApplicationState | null) => (state ? ofApplication(state) : {});

/**
 * Brings the figures of the year to what is to be counted: the state, or nothing while the branch is not due. The
 * figures of a closed year stay as they are; when it is opened again they are brought up to date. The row is not saved.
 */
export const countApplication = (
  work: Work,
  campaign: Campaign,
  application: Application,
  state: ApplicationState | null,
): void => {
  if (campaign.stage === 'CLOSED') return;
  const { organizationId, countedState } = application;
  const { editionId } = campaign;
  const changes = difference(contributionOf(countedState), contributionOf(state));
  for (const step of stepsOf(changes)) work.count({ organizationId, editionId, ...step });
  application.countedState = state;
};
