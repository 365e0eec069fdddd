import { type CardAction, type ContactState, contactStateOn, daysSince, nextThingToDo, visitedIn } from '@zhibu/rules';
import { Args, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  DayScalar,
  doc,
  HistoryConnection,
  type HistoryEntry,
  InWork,
  type Work,
} from '../../platform/index.ts';
import { Assessment } from '../assessment/index.ts';
import { Organization, PageArguments } from '../organization/index.ts';
import { Person, PersonReference, personReference } from '../people/index.ts';
import { CardActionEnum, ContactPoint, ContactStateEnum } from './liaison.entity.ts';
import { contactHistory } from './liaison.history.ts';
import { currentContacts, lastVisitOf, ratingOf, titleOf, visitSummary } from './liaison.loaders.ts';
import { quarterOfToday } from './liaison.quarter.ts';
import { LiaisonBranch, LiaisonLeader } from './liaison.views.ts';

const branchOf = async (work: Work, { organizationId }: ContactPoint): Promise<Organization> =>
  (await work.load(Organization, organizationId))!;

/**
 * What a card shows of a contact point. Open items of later modules (overdue duties, returned applications) are field
 * resolvers on `ContactPoint` which those modules add: a module never asks one that comes after it.
 */
@Resolver(() => ContactPoint)
export class ContactPointFields {
  @FieldResolver(() => ContactStateEnum, { description: doc('状态（按今天计算）', 'State, as of today') })
  state(@InWork() work: Work, @Root() contact: ContactPoint): ContactState {
    return contactStateOn(contact, work.today);
  }

  @FieldResolver(() => Organization, { description: doc('所联支部', 'The branch') })
  branch(@InWork() work: Work, @Root() contact: ContactPoint): Promise<Organization> {
    return branchOf(work, contact);
  }

  @FieldResolver(() => PersonReference, { description: doc('联系领导', 'The leader') })
  async leader(@InWork() work: Work, @Root() { leaderId }: ContactPoint): Promise<PersonReference> {
    return (await personReference(work, leaderId))!;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: doc('联系领导的行政职务；不在范围内为空', "The leader's job title; null when out of your reach"),
  })
  leaderTitle(@InWork() work: Work, @Root() { leaderId }: ContactPoint): Promise<string | null> {
    return titleOf(work, leaderId);
  }

  @FieldResolver(() => Boolean, {
    description: doc(
      '联系领导是否为该支部党员：允许，但不得参与其评定（R8）',
      'The leader is a member of the branch (R8)',
    ),
  })
  async leaderIsMember(@InWork() work: Work, @Root() contact: ContactPoint): Promise<boolean> {
    const leader = await work.asSystem('liaison').load(Person, contact.leaderId);
    return leader?.organizationId === contact.organizationId;
  }

  @FieldResolver(() => Assessment, {
    nullable: true,
    description: doc('支部最近一次评定：星级、较上期、未达标条目', 'Latest rating: stars, change, failed criteria'),
  })
  rating(@InWork() work: Work, @Root() { organizationId }: ContactPoint): Promise<Assessment | null> {
    return ratingOf(work, organizationId);
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: doc('该领导最近一次走访', 'Last visit by this leader'),
  })
  async lastVisitOn(@InWork() work: Work, @Root() contact: ContactPoint): Promise<string | null> {
    return (await visitSummary(work, contact)).lastOn;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: doc(
      '距该领导上次走访的天数；未走访过为空',
      'Days since the last visit by this leader; null without one',
    ),
  })
  async daysSinceVisit(@InWork() work: Work, @Root() contact: ContactPoint): Promise<number | null> {
    return daysSince((await visitSummary(work, contact)).lastOn, work.today);
  }

  @FieldResolver(() => Boolean, { description: doc('本季度已走访（R35）', 'Visited this quarter (R35)') })
  async visitedThisQuarter(@InWork() work: Work, @Root() contact: ContactPoint): Promise<boolean> {
    const [branch, { lastOn }] = await Promise.all([branchOf(work, contact), visitSummary(work, contact)]);
    return visitedIn(await quarterOfToday(work, branch.path), lastOn);
  }

  @FieldResolver(() => Int, { description: doc('逾期未兑现的承诺数', 'Promises past their day and not kept') })
  async overduePromises(@InWork() work: Work, @Root() contact: ContactPoint): Promise<number> {
    return (await visitSummary(work, contact)).overduePromises;
  }

  @FieldResolver(() => CardActionEnum, {
    description: doc(
      '下一步该做的一件事：逾期承诺 > 本季度未走访 > 丢星',
      'The one thing to do next: overdue promise > no visit this quarter > lost star',
    ),
  })
  async nextAction(@InWork() work: Work, @Root() contact: ContactPoint): Promise<CardAction> {
    const [{ overduePromises }, visitedThisQuarter, rating] = await Promise.all([
      visitSummary(work, contact),
      this.visitedThisQuarter(work, contact),
      ratingOf(work, contact.organizationId),
    ]);
    // plans of branches are handed in from a later issue on (R18): none is missing yet
    const missingPlan = false;
    const stars = rating?.stars ?? null;
    return nextThingToDo({
      overduePromises,
      missingPlan,
      visitedThisQuarter,
      stars,
      starsBefore: rating?.previousStars ?? null,
    });
  }
}

@Resolver(() => ContactPoint)
export class ContactPointHistory {
  @FieldResolver(() => HistoryConnection, {
    nullable: true,
    description: doc(
      '变更记录，近的在前；需 audit:history，否则为空',
      'What happened to it, the latest first; null without audit:history there',
    ),
  })
  history(
    @InWork() work: Work,
    @Root() contact: ContactPoint,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<Connection<HistoryEntry> | null> {
    return contactHistory(work, contact, page);
  }
}

@Resolver(() => LiaisonBranch)
export class LiaisonBranchFields {
  @FieldResolver(() => [ContactPoint], { description: doc('在任联系领导', 'Contact points that run today') })
  contactPoints(@InWork() work: Work, @Root() { branch }: LiaisonBranch): Promise<ContactPoint[]> {
    return currentContacts(work, branch);
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: doc('最近一次走访（不论哪位领导）', 'Last visit, by anyone'),
  })
  lastVisitOn(@InWork() work: Work, @Root() { branch }: LiaisonBranch): Promise<string | null> {
    return lastVisitOf(work, branch);
  }
}

@Resolver(() => LiaisonLeader)
export class LiaisonLeaderFields {
  @FieldResolver(() => PersonReference, { description: doc('联系领导', 'The leader') })
  async person(@InWork() work: Work, @Root() { personId }: LiaisonLeader): Promise<PersonReference> {
    return (await personReference(work, personId))!;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: doc('行政职务；不在范围内为空', 'Job title; null when out of your reach'),
  })
  title(@InWork() work: Work, @Root() { personId }: LiaisonLeader): Promise<string | null> {
    return titleOf(work, personId);
  }
}
