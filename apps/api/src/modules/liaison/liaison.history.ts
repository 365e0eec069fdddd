import { type PageArgs, referenceField, type Work } from '../../platform/index.ts';
import { namedBy, organizationReference, recordHistory } from '../organization/index.ts';
import { personReference } from '../people/index.ts';
import type { ContactPoint } from './liaison.entity.ts';

referenceField('contact_point', 'organizationId', namedBy(organizationReference));
referenceField('contact_point', 'leaderId', namedBy(personReference));

export const contactHistory = (work: Work, { id, organizationId }: ContactPoint, page: PageArgs) =>
  recordHistory(work, { organizationId, records: [{ entity: 'contact_point', recordId: id }] }, page);
