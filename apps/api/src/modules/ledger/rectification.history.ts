import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  doc,
  HistoryConnection,
  type HistoryEntry,
  InWork,
  referenceField,
  type Work,
} from '../../platform/index.ts';
import { namedBy, organizationReference, PageArguments, recordHistory } from '../organization/index.ts';
import { personReference } from '../people/index.ts';
import { Rectification } from './rectification.entity.ts';

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
  history(
    @InWork() work: Work,
    @Root() { id, organizationId }: Rectification,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<Connection<HistoryEntry> | null> {
    return recordHistory(work, { organizationId, records: [{ entity: 'rectification', recordId: id }] }, page);
  }
}
