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
import { Issue } from './issue.entity.ts';
import { tasksFor } from './ledger.loaders.ts';
import { Task } from './task.entity.ts';

for (const field of ['organizationId', 'foundByOrganizationId', 'decidedByOrganizationId'])
  referenceField('issue', field, namedBy(organizationReference));
for (const field of ['foundByPersonId', 'submittedBy', 'decidedBy'])
  referenceField('issue', field, namedBy(personReference));
referenceField('task', 'organizationId', namedBy(organizationReference));
for (const field of ['ownerPersonId', 'leadPersonId']) referenceField('task', field, namedBy(personReference));

const SAID = doc(
  '变更记录，近的在前；需 audit:history，否则为空',
  'What was changed, the latest first; null without audit:history there',
);

/** Which fields were changed, from what to what, by whom: for those who may read the history there (domain §5.6). */
@Resolver(() => Issue)
export class IssueHistory {
  @FieldResolver(() => HistoryConnection, { nullable: true, description: SAID })
  async history(
    @InWork() work: Work,
    @Root() issue: Issue,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<Connection<HistoryEntry> | null> {
    const { id, organizationId } = issue;
    const tasks = (await tasksFor(work, issue)).map((task) => ({ entity: 'task', recordId: task.id }));
    return recordHistory(work, { organizationId, records: [{ entity: 'issue', recordId: id }, ...tasks] }, page);
  }
}

@Resolver(() => Task)
export class TaskHistory {
  @FieldResolver(() => HistoryConnection, { nullable: true, description: SAID })
  history(
    @InWork() work: Work,
    @Root() { id, organizationId }: Task,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<Connection<HistoryEntry> | null> {
    return recordHistory(work, { organizationId, records: [{ entity: 'task', recordId: id }] }, page);
  }
}
