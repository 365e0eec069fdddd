import { type Connection, type HistoryEntry, historyOf, type PageArgs, type Work } from '../../platform/index.ts';
import { Organization } from './organization.entity.ts';

type Reference = { id: string; name: string } | null;

/** How a column that refers to something is named in a history. */
export const namedBy =
  (reference: (work: Work, id: string) => Promise<Reference>) =>
  async (work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const found = await Promise.all(ids.map((id) => reference(work, id)));
    return new Map(found.flatMap((each) => (each ? [[each.id, each.name] as const] : [])));
  };

/** What happened to records of an organization; null without `audit:history` there (domain §5.6). */
export const recordHistory = async (
  work: Work,
  { organizationId, records }: { organizationId: string; records: readonly { entity: string; recordId: string }[] },
  page: PageArgs,
): Promise<Connection<HistoryEntry> | null> => {
  const organization = await work.load(Organization, organizationId);
  if (!organization || !work.may('audit:history', organization.path)) return null;
  return historyOf(work, records, page);
};
