import { on } from '../../platform/index.ts';
import { dropRectification, followRating } from './rectification.service.ts';

on('ledger', 'assessment.rated', (work, { assessment }) => followRating(work, assessment));

on('ledger', 'organization.dissolved', async (work, { organization }) => {
  if (organization.level === 'BRANCH') await dropRectification(work, organization);
});
