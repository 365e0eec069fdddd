import { Arg, Args, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, doc, InWork, Read, type Work, Write } from '../../platform/index.ts';
import { OrganizationReference, organizationReference } from '../organization/index.ts';
import { Account } from './account.entity.ts';
import { AccountCandidate, AccountsArguments, AccountWithPassword, CreateAccountInput } from './account.inputs.ts';
import { listAccounts, listCandidates, personFor } from './account.queries.ts';
import { createAccount, disableAccount, enableAccount, resetPassword } from './account.service.ts';
import { BY_ACCOUNT, BY_VERSION, WITH_REASON } from './arguments.ts';
import { PersonReference, personReference } from './people.views.ts';
import { isLocked, unlock } from './sign-in.ts';

const AccountConnection = connectionOf(Account, 'Account');

/** Accounts, for the system administrator: of a person no more than the name. */
@Resolver(() => Account)
export class AccountResolver {
  @Read('account:manage', () => AccountConnection, {
    description: doc('账号，按用户名排序', 'Accounts in order of their user names'),
  })
  accounts(@InWork() work: Work, @Args(() => AccountsArguments) args: AccountsArguments): Promise<Connection<Account>> {
    return listAccounts(work, args);
  }

  @Read('account:manage', () => Account, {
    nullable: true,
    description: doc('一个账号；不在范围内为空', 'One account; null when out of reach'),
  })
  account(@InWork() work: Work, @Arg('id', () => ID, BY_ACCOUNT) id: string): Promise<Account | null> {
    return work.find(Account, id);
  }

  @Read('account:manage', () => [AccountCandidate], {
    description: doc('尚无账号的人员（最多 20 名）', 'Persons without an account, at most 20'),
  })
  accountCandidates(
    @InWork() work: Work,
    @Arg('search', () => String, { description: doc('姓名、拼音或编号', 'Name, pinyin or code') }) search: string,
  ): Promise<AccountCandidate[]> {
    return listCandidates(work, search);
  }

  @Write('account:manage', () => AccountWithPassword, {
    complexity: 100,
    description: doc('开通账号，返回一次性初始密码', 'Opens an account and returns its initial password once'),
  })
  async createAccount(
    @InWork() work: Work,
    @Arg('input', () => CreateAccountInput, { description: doc('新账号', 'The account') }) input: CreateAccountInput,
  ): Promise<AccountWithPassword> {
    const made = await createAccount(work, await personFor(work, input), input.username);
    return Object.assign(new AccountWithPassword(), made);
  }

  @Write('account:manage', () => Account, {
    description: doc('停用账号，其登录随即失效', 'Disables an account; its sessions end at once'),
  })
  async disableAccount(
    @InWork() work: Work,
    @Arg('id', () => ID, BY_ACCOUNT) id: string,
    @Arg('version', () => Int, BY_VERSION) version: number,
    @Arg('reason', () => String, { nullable: true, ...WITH_REASON }) reason: string | null,
  ): Promise<Account> {
    work.reason = reason;
    return disableAccount(work, await work.get(Account, id, version));
  }

  @Write('account:manage', () => Account, { description: doc('恢复已停用的账号', 'Enables a disabled account') })
  async enableAccount(
    @InWork() work: Work,
    @Arg('id', () => ID, BY_ACCOUNT) id: string,
    @Arg('version', () => Int, BY_VERSION) version: number,
  ): Promise<Account> {
    return enableAccount(work, await work.get(Account, id, version));
  }

  @Write('account:manage', () => AccountWithPassword, {
    complexity: 100,
    description: doc(
      '重置密码，返回一次性初始密码；登录和令牌随即失效。另两员的密码在服务器上重置（ACCOUNT_ADMINISTRATOR）',
      'Gives a new initial password; sessions and tokens end. Not for the two other administrators (ACCOUNT_ADMINISTRATOR)',
    ),
  })
  async resetPassword(
    @InWork() work: Work,
    @Arg('id', () => ID, BY_ACCOUNT) id: string,
    @Arg('version', () => Int, BY_VERSION) version: number,
  ): Promise<AccountWithPassword> {
    return Object.assign(new AccountWithPassword(), await resetPassword(work, await work.get(Account, id, version)));
  }

  @Write('account:manage', () => Account, {
    description: doc('解除登录锁定', 'Lets an account that was locked by failed attempts sign in again'),
  })
  async unlockAccount(@InWork() work: Work, @Arg('id', () => ID, BY_ACCOUNT) id: string): Promise<Account> {
    return unlock(work, await work.get(Account, id));
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('持有人', 'Whose account it is') })
  person(@InWork() work: Work, @Root() account: Account): Promise<PersonReference | null> {
    return personReference(work, account.personId);
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: doc('所在组织', 'Organization') })
  organization(@InWork() work: Work, @Root() account: Account): Promise<OrganizationReference | null> {
    return organizationReference(work, account.organizationId);
  }

  @FieldResolver(() => Boolean, {
    description: doc('因连续失败暂时锁定', 'Locked for now after repeated failures'),
  })
  locked(@InWork() work: Work, @Root() account: Account): Promise<boolean> {
    return isLocked(work, account.username);
  }
}
