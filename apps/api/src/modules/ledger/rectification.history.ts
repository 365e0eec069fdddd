import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  doc,
  HistoryConnection,
  type HistoryEntry,
  historyOf,
  InWork,
  referenceField,
  type Work,
} from '../../platform/index.ts';
import { Organization, organizationReference, PageArguments } from '../organization/index.ts';
import { personReference } from '../people/index.ts';
import { Rectification } from './rectification.entity.ts';

type Reference = { id: string; name: string } | null;
const namedBy =
  (reference: (work: Work, id: string) => Promise<Reference>) =>
  async (work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const found = await Promise.all(ids.map((id) => reference(work, id)));
    return new Map(found.flatMap((each) => (each ? [[each.id, each.name] as const] : [])));
  };

for (const field of ['organizationId', 'decidedByOrganizationId'])
  referenceField('rectification', field, namedBy(organizationReference));
for (const field of ['helperPersonId', 'submittedBy', 'decidedBy'])
  referenceField('rectification', field, namedBy(personReference));

/** Its time line: what happened to it, for those who may read the history there (domain §5.6). */
@Resolver(() => Rectification)
export class RectificationHistory {
  @FieldResolver(() => HistoryConnection, {
    nullable: true,
    description: doc(
      '变更记录，近的在前；需 audit:history，否则为空',
      'What happened to it, the latest first; null without audit:history there',
    ),
  })
  async history(
    @InWork() work: Work,
    @Root() { id, organizationId }: Rectification,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<Connection<HistoryEntry> | null> {
    const branch = await work.load(Organization, organizationId);
    if (!branch || !work.may('audit:history', branch.path)) return null;
    return historyOf(work, [{ entity: 'rectification', recordId: id }], page);
  }
}
