import { Arg, Args, ID, Int, Resolver } from 'type-graphql';
import { type Connection, connectionOf, DayScalar, doc, InWork, Read, type Work, Write } from '../../platform/index.ts';
import { assignContactPoint, changeLeader, editContactPoint, endContactPoint } from './contact.service.ts';
import { listLiaisonBranches } from './coverage.queries.ts';
import { listLiaisonLeaders } from './leaders.queries.ts';
import { ContactPoint } from './liaison.entity.ts';
import {
  AssignContactPointInput,
  ContactPointsArguments,
  EditContactPointInput,
  LiaisonBranchesArguments,
  LiaisonLeadersArguments,
} from './liaison.inputs.ts';
import { listContactPoints } from './liaison.queries.ts';
import { LiaisonBranch, LiaisonLeader } from './liaison.views.ts';

const ContactPointConnection = connectionOf(ContactPoint, 'ContactPoint');
const LiaisonBranchConnection = connectionOf(LiaisonBranch, 'LiaisonBranch');
const LiaisonLeaderConnection = connectionOf(LiaisonLeader, 'LiaisonLeader');

@Resolver()
export class ContactResolver {
  @Read('contactPoint:read', () => ContactPointConnection, {
    description: doc(
      '联系点一览（R34），新近安排的在前。leader 只列该领导的联系点，不论支部在哪里；under 列某组织之下的支部',
      'Contact points (R34), the latest first. `leader`: those of one leader, wherever the branches stand; `under`: of the branches below an organization',
    ),
  })
  contactPoints(
    @InWork() work: Work,
    @Args(() => ContactPointsArguments) args: ContactPointsArguments,
  ): Promise<Connection<ContactPoint>> {
    return listContactPoints(work, args);
  }

  @Read('contactPoint:read', () => ContactPoint, {
    nullable: true,
    description: doc('一个联系点；不在范围内为空', 'One contact point; null when out of reach'),
  })
  contactPoint(@InWork() work: Work, @Arg('id', () => ID) id: string): Promise<ContactPoint | null> {
    return work.find(ContactPoint, id);
  }

  @Read('contactPoint:read', () => LiaisonBranchConnection, {
    description: doc(
      '支部的联系覆盖：covered 有无在任联系领导，visited 该季度有无走访',
      'Coverage of branches: `covered` by a leader today, `visited` in the quarter',
    ),
  })
  async liaisonBranches(
    @InWork() work: Work,
    @Args(() => LiaisonBranchesArguments) args: LiaisonBranchesArguments,
  ): Promise<Connection<LiaisonBranch>> {
    const { edges, pageInfo, count } = await listLiaisonBranches(work, args);
    const rows = edges.map(({ cursor, node: branch }) => ({
      cursor,
      node: Object.assign(new LiaisonBranch(), { branch }),
    }));
    return { edges: rows, nodes: rows.map((row) => row.node), pageInfo, count };
  }

  @Read('contactPoint:read', () => LiaisonLeaderConnection, {
    description: doc(
      '联系领导名单；visited: false 为该季度一次也没有走访的领导',
      'Liaison leaders; `visited: false`: those without any visit in the quarter',
    ),
  })
  liaisonLeaders(
    @InWork() work: Work,
    @Args(() => LiaisonLeadersArguments) args: LiaisonLeadersArguments,
  ): Promise<Connection<LiaisonLeader>> {
    return listLiaisonLeaders(work, args);
  }

  @Write('contactPoint:assign', () => ContactPoint, {
    description: doc(
      '安排联系点；该领导自联系之日起看到该支部。重复安排返回 CONTACT_EXISTS',
      'Assigns a leader to a branch, which the leader then sees; CONTACT_EXISTS when already assigned',
    ),
  })
  assignContactPoint(
    @InWork() work: Work,
    @Arg('input', () => AssignContactPointInput) input: AssignContactPointInput,
  ): Promise<ContactPoint> {
    return assignContactPoint(work, input);
  }

  @Write('contactPoint:assign', () => ContactPoint, {
    description: doc(
      '更正联系起止日期和依据；走访记录须在起止日期之内',
      'Corrects days and basis; the visits must stay within the days',
    ),
  })
  async editContactPoint(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => EditContactPointInput) { fromOn, toOn = null, source = null, ...rest }: EditContactPointInput,
  ): Promise<ContactPoint> {
    const change = { span: { fromOn, toOn }, described: { source, ...rest } };
    return editContactPoint(work, await work.get(ContactPoint, id, version), change);
  }

  @Write('contactPoint:assign', () => ContactPoint, {
    description: doc(
      '调整联系领导：自某日起由另一名领导联系，返回新的联系点',
      'Another leader takes over from a day on; answers the new contact point',
    ),
  })
  async changeLiaisonLeader(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('leaderId', () => ID) leaderId: string,
    @Arg('on', () => DayScalar) on: string,
    @Arg('source', () => String, { nullable: true }) source: string | null,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
  ): Promise<ContactPoint> {
    work.reason = reason;
    return changeLeader(work, await work.get(ContactPoint, id, version), { leaderId, on, source });
  }

  @Write('contactPoint:assign', () => ContactPoint, {
    description: doc(
      '结束联系；on 为最后一天，可早于或晚于今天',
      'Ends a contact; `on` is its last day, past or future days are possible',
    ),
  })
  async endContactPoint(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('on', () => DayScalar) on: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
  ): Promise<ContactPoint> {
    work.reason = reason;
    return endContactPoint(work, await work.get(ContactPoint, id, version), on);
  }
}
