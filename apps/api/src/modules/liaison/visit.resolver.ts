import { isOverduePromise, mayCorrectVisit } from '@zhibu/rules';
import { Arg, Args, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  connectionOf,
  DayScalar,
  doc,
  InWork,
  Read,
  refusal,
  type Work,
  Write,
} from '../../platform/index.ts';
import { OrganizationReference, organizationReference } from '../organization/index.ts';
import { PersonReference, personReference } from '../people/index.ts';
import { Visit } from './liaison.entity.ts';
import { VisitInput, VisitsArguments } from './liaison.inputs.ts';
import { listVisits, readableVisits } from './liaison.queries.ts';
import { correctVisit, keepPromise, recordVisit, withdrawVisit } from './visit.service.ts';

const VisitConnection = connectionOf(Visit, 'Visit');

/** A visit the actor may read: a leader's own, or of a branch the actor works for. */
const getVisit = async (work: Work, id: string, version: number): Promise<Visit> => {
  const visit = await readableVisits(work).where('t.id = ?', [id]).first();
  if (!visit) throw refusal('NOT_FOUND');
  if (visit.version !== version) throw refusal('STALE_EDIT');
  return visit;
};

@Resolver(() => Visit)
export class VisitResolver {
  @Read('visit:read', () => VisitConnection, {
    description: doc(
      '走访记录（R35、X05），最近的在前；联系领导只看本人的',
      'Visits (R35, X05), the latest first; a liaison leader reads the own ones',
    ),
  })
  visits(@InWork() work: Work, @Args(() => VisitsArguments) args: VisitsArguments): Promise<Connection<Visit>> {
    return listVisits(work, args);
  }

  @Write('visit:record', () => Visit, {
    description: doc(
      '记录走访；不是联系领导本人记录的，标记代录。日期不晚于今天，且在联系期内',
      'Records a visit; marked as recorded on behalf when not by the leader. Not in the future, within the contact',
    ),
  })
  recordVisit(
    @InWork() work: Work,
    @Arg('contactPoint', () => ID) contactPoint: string,
    @Arg('input', () => VisitInput) input: VisitInput,
  ): Promise<Visit> {
    return recordVisit(work, contactPoint, input);
  }

  @Write('visit:record', () => Visit, {
    description: doc('更正走访记录（联系领导或记录人）', 'Corrects a visit: its leader, or who recorded it'),
  })
  async correctVisit(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => VisitInput) input: VisitInput,
  ): Promise<Visit> {
    return correctVisit(work, await getVisit(work, id, version), input);
  }

  @Write('visit:record', () => Boolean, {
    description: doc('撤回误录的走访（联系领导或记录人）', 'Takes back a visit recorded by mistake'),
  })
  async withdrawVisit(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
  ): Promise<boolean> {
    work.reason = reason;
    await withdrawVisit(work, await getVisit(work, id, version));
    return true;
  }

  @Write('visit:record', () => Visit, { description: doc('承诺事项办结', 'The promise is kept') })
  async keepPromise(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('on', () => DayScalar, { nullable: true, description: doc('办结日期，默认今天', 'Day; today unless given') })
    on: string | null,
  ): Promise<Visit> {
    return keepPromise(work, await getVisit(work, id, version), on ?? work.today);
  }

  @FieldResolver(() => OrganizationReference, { description: doc('支部', 'The branch') })
  async branch(@InWork() work: Work, @Root() { organizationId }: Visit): Promise<OrganizationReference> {
    return (await organizationReference(work, organizationId))!;
  }

  @FieldResolver(() => PersonReference, { description: doc('联系领导', 'The leader') })
  async leader(@InWork() work: Work, @Root() { leaderId }: Visit): Promise<PersonReference> {
    return (await personReference(work, leaderId))!;
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('记录人', 'Who recorded it') })
  recorder(@InWork() work: Work, @Root() { recordedBy }: Visit): Promise<PersonReference | null> {
    return personReference(work, recordedBy);
  }

  @FieldResolver(() => Boolean, { description: doc('承诺已逾期未办结', 'The promise is past its day and not kept') })
  promiseOverdue(@InWork() work: Work, @Root() visit: Visit): boolean {
    return isOverduePromise(visit, work.today);
  }

  @FieldResolver(() => Boolean, { description: doc('我可以更正或撤回', 'I may correct or take it back') })
  mine(@InWork() work: Work, @Root() { leaderId, recordedBy }: Visit): boolean {
    return mayCorrectVisit({ leaderId, recordedBy, actorPersonId: work.actor.personId }).ok;
  }
}
