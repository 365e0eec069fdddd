import type { GrantState } from '@zhibu/rules';
import { Arg, Args, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, doc, InWork, Read, type Work, Write } from '../../platform/index.ts';
import { OrganizationReference, organizationReference } from '../organization/index.ts';
import { BY_ID, BY_VERSION } from './arguments.ts';
import { GrantsArguments, ProposeGrantInput } from './grant.inputs.ts';
import { listGrants, stateOf } from './grant.queries.ts';
import { confirmGrant, endGrant, proposeGrant, refuseGrant, withdrawGrant } from './grant.service.ts';
import { AccessGrant, GrantStateEnum } from './people.entity.ts';
import { PersonReference, personReference } from './people.views.ts';
import { describeRoles, RoleDescription } from './role.view.ts';

const GrantConnection = connectionOf(AccessGrant, 'Grant');

const REASON = { description: doc('理由（必填）', 'The reason; required') };

@Resolver(() => AccessGrant)
export class GrantResolver {
  @Read('session:self', () => [RoleDescription], {
    description: doc('全部角色及其权限清单', 'Every role with the permissions it holds'),
  })
  async roles(@InWork() _work: Work): Promise<RoleDescription[]> {
    return describeRoles();
  }

  @Read('grant:read', () => GrantConnection, {
    description: doc('范围内的授权，最近的在前', 'Grants in reach, the latest first'),
  })
  grants(@InWork() work: Work, @Args(() => GrantsArguments) args: GrantsArguments): Promise<Connection<AccessGrant>> {
    return listGrants(work, args);
  }

  @Write('grant:propose', () => AccessGrant, {
    description: doc(
      '提出授权。提出人须在该处持有角色的全部权限（GRANT_BEYOND_OWN）；不得为本人（GRANT_OWN_GRANT）',
      'Proposes a grant. The proposer holds all its permissions there (GRANT_BEYOND_OWN); never for oneself (GRANT_OWN_GRANT)',
    ),
  })
  proposeGrant(
    @InWork() work: Work,
    @Arg('input', () => ProposeGrantInput, { description: doc('授权建议', 'The grant') }) input: ProposeGrantInput,
  ): Promise<AccessGrant> {
    return proposeGrant(work, input);
  }

  @Write('grant:propose', () => AccessGrant, {
    description: doc('撤回所提授权，或收回可由本人提出的授权', 'Takes back a proposal, or a grant one could propose'),
  })
  async withdrawGrant(
    @InWork() work: Work,
    @Arg('id', () => ID, BY_ID) id: string,
    @Arg('version', () => Int, BY_VERSION) version: number,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<AccessGrant> {
    return withdrawGrant(work, await work.get(AccessGrant, id, version), reason);
  }

  @Write('grant:confirm', () => AccessGrant, {
    description: doc(
      '确认授权，自当日起生效。不得确认本人的或本人提出的（GRANT_OWN_GRANT、GRANT_SAME_PERSON）',
      'Confirms a grant, in force from today at the earliest. Not for oneself, not one’s own proposal',
    ),
  })
  async confirmGrant(
    @InWork() work: Work,
    @Arg('id', () => ID, BY_ID) id: string,
    @Arg('version', () => Int, BY_VERSION) version: number,
  ): Promise<AccessGrant> {
    return confirmGrant(work, await work.get(AccessGrant, id, version));
  }

  @Write('grant:confirm', () => AccessGrant, { description: doc('退回授权建议', 'Refuses a proposed grant') })
  async refuseGrant(
    @InWork() work: Work,
    @Arg('id', () => ID, BY_ID) id: string,
    @Arg('version', () => Int, BY_VERSION) version: number,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<AccessGrant> {
    return refuseGrant(work, await work.get(AccessGrant, id, version), reason);
  }

  @Write('grant:confirm', () => AccessGrant, {
    description: doc(
      '立即终止授权；随任职、联系点而来的不能单独终止（GRANT_DERIVED）',
      'Ends a grant at once; one that comes with a post or contact point ends with it (GRANT_DERIVED)',
    ),
  })
  async endGrant(
    @InWork() work: Work,
    @Arg('id', () => ID, BY_ID) id: string,
    @Arg('version', () => Int, BY_VERSION) version: number,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<AccessGrant> {
    return endGrant(work, await work.get(AccessGrant, id, version), reason);
  }

  @FieldResolver(() => GrantStateEnum, { description: doc('今天的状态', 'State as of today') })
  state(@InWork() work: Work, @Root() grant: AccessGrant): GrantState {
    return stateOf(work, grant);
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('被授权人', 'Who holds it') })
  person(@InWork() work: Work, @Root() grant: AccessGrant): Promise<PersonReference | null> {
    return personReference(work, grant.personId);
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: doc('组织', 'Where it counts') })
  organization(@InWork() work: Work, @Root() grant: AccessGrant): Promise<OrganizationReference | null> {
    return organizationReference(work, grant.organizationId);
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('提出人', 'Who proposed it') })
  proposedBy(@InWork() work: Work, @Root() grant: AccessGrant): Promise<PersonReference | null> {
    return personReference(work, grant.proposedBy);
  }

  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: doc('确认或退回的人', 'Who confirmed or refused it'),
  })
  confirmedBy(@InWork() work: Work, @Root() grant: AccessGrant): Promise<PersonReference | null> {
    return personReference(work, grant.confirmedBy);
  }
}
