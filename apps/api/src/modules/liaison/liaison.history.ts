import {
  type Connection,
  type HistoryEntry,
  historyOf,
  type PageArgs,
  referenceField,
  type Work,
} from '../../platform/index.ts';
import { Organization, organizationReference } from '../organization/index.ts';
import { personReference } from '../people/index.ts';
import type { ContactPoint } from './liaison.entity.ts';

type Reference = { id: string; name: string } | null;

/** How a column that refers to something is named in a history. */
export const namedBy =
  (reference: (work: Work, id: string) => Promise<Reference>) =>
  async (work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const found = await Promise.all(ids.map((id) => reference(work, id)));
    return new Map(found.flatMap((each) => (each ? [[each.id, each.name] as const] : [])));
  };

referenceField('contact_point', 'organizationId', namedBy(organizationReference));
referenceField('contact_point', 'leaderId', namedBy(personReference));

/** What happened to a record of an organization; null without `audit:history` there (domain §5.6). */
export const recordHistory = async (
  work: Work,
  record: { entity: string; recordId: string; organizationId: string },
  page: PageArgs,
): Promise<Connection<HistoryEntry> | null> => {
  const { entity, recordId, organizationId } = record;
  const organization = await work.load(Organization, organizationId);
  if (!organization || !work.may('audit:history', organization.path)) return null;
  return historyOf(work, [{ entity, recordId }], page);
};

export const contactHistory = (work: Work, { id, organizationId }: ContactPoint, page: PageArgs) =>
  recordHistory(work, { entity: 'contact_point', recordId: id, organizationId }, page);
