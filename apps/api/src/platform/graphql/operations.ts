import type { Permission } from '@zhibu/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createParameterDecorator, Mutation, Query, type ResolverData } from 'type-graphql';
import { holds } from '../actor.ts';
import { newRequestId, refusal } from '../refusal.ts';
import { once } from '../work/idempotency.ts';
import type { Reach } from '../work/scope.ts';
import { inTransaction, readWork, type WorkRequest } from '../work/transaction.ts';
import type { Work } from '../work/work.ts';
import { type Context, rootOf } from './context.ts';
import { doc } from './doc.ts';

type ReturnType = (returns?: undefined) => unknown;

export type OperationOptions = {
  /** Chinese, then English: what it answers, units, permission, errors, the R-number (see `doc`). */
  description: string;
  reach?: Reach;
  nullable?: boolean;
  /** Cost beyond the number of fields, for what is dear (a password hash, an export). */
  complexity?: number;
};

export type WriteOptions = OperationOptions & {
  /** Arguments that are secrets (passwords, tokens): kept out of the hash by which a repeated key is compared. */
  secret?: readonly string[];
  /** Why it may change rows without an audit line; without a reason such a change fails (DESIGN §2.4). */
  silent?: string;
  /**
   * It opens no transaction: the operation makes short ones of its own (`asSystem`), so that what must be kept is kept
   * when it is refused, and no connection is held while a password is looked at. It has no idempotency either.
   */
  apart?: boolean;
};

export type Operation = {
  name: string;
  kind: 'read' | 'write';
  permission: Permission;
  reach: Reach;
  secret: readonly string[];
  silent: string | null;
  apart: boolean;
};

/** Every operation of the API, as declared: what the specs walk. */
export const OPERATIONS = new Map<string, Operation>();

type Handed = ResolverData<Context>;
const handed = new WeakSet<object>();

/**
 * The first parameter of every operation and of field resolvers that query. In an operation it becomes the `Work` that
 * `Read`/`Write` open; in a field resolver it is the work of the operation the field belongs to.
 */
export const InWork = () =>
  createParameterDecorator<Context>((data) => {
    const { operation, parentType } = data.info;
    const isRoot = parentType.name === 'Query' || parentType.name === 'Mutation';
    if (!isRoot) return workOf(data.context, data.info);
    if (!operation) throw new Error('no operation');
    const token = { ...data };
    handed.add(token);
    return token;
  });

const workOf = (context: Context, info: GraphQLResolveInfo): Work => {
  const work = context.works.get(rootOf(info));
  if (!work) throw new Error(`no work for ${rootOf(info)}`);
  return work;
};

/** May this actor call it at all? What the call then sees is the scope's business. */
const admit = ({ permission }: Operation, { actor }: Context): void => {
  if (permission === 'public') return;
  if (actor.kind === 'anonymous') throw refusal('SIGN_IN_REQUIRED');
  if (permission === 'session:self') return;
  if (!holds(actor, permission)) throw refusal('ACCESS_DENIED', { permission });
};

const requestOf = (operation: Operation, context: Context): WorkRequest => ({
  actor: context.actor,
  operation: operation.name,
  permission: operation.permission,
  reach: operation.reach,
  requestId: context.requestId ?? newRequestId(),
});

const without = (args: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(args).filter(([name]) => !names.includes(name)));

type Method = (...args: unknown[]) => Promise<unknown>;

const reading = (operation: Operation, method: Method): Method =>
  async function (this: unknown, token, ...rest) {
    const { context, info } = token as Handed;
    admit(operation, context);
    const work = readWork(context.kernel, requestOf(operation, context));
    context.works.set(rootOf(info), work);
    return method.call(this, work, ...rest);
  };

const writing = (operation: Operation, method: Method): Method =>
  async function (this: unknown, token, ...rest) {
    const { context, info, args } = token as Handed;
    admit(operation, context);
    const request = requestOf(operation, context);
    const { key } = args as { key?: string | null };
    const variables = without(args, ['key', ...operation.secret]);
    const result = operation.apart
      ? await method.call(this, readWork(context.kernel, request), ...rest)
      : await inTransaction(context.kernel, { ...request, mustAudit: !operation.silent }, (work) =>
          once(work, key ?? null, variables, () => method.call(this, work, ...rest)),
        );
    // the fields of the answer are read after the commit, with the same permission
    context.works.set(rootOf(info), readWork(context.kernel, requestOf(operation, context)));
    return result;
  };

const declare = (operation: Operation, descriptor: PropertyDescriptor, wrap: typeof reading): void => {
  if (OPERATIONS.has(operation.name)) throw new Error(`operation declared twice: ${operation.name}`);
  OPERATIONS.set(operation.name, operation);
  const wrapped = wrap(operation, descriptor.value as Method);
  descriptor.value = function (this: unknown, token: unknown, ...rest: unknown[]) {
    if (typeof token !== 'object' || token === null || !handed.has(token))
      throw new Error(`${operation.name}: the first parameter must be @InWork()`);
    return wrapped.call(this, token, ...rest);
  };
};

const NOT_WRITTEN = { secret: [], silent: null, apart: false } as const;

/** A query: who may call it is part of declaring it. */
export const Read = (permission: Permission, type: ReturnType, options: OperationOptions): MethodDecorator =>
  ((target: object, property: string, descriptor: PropertyDescriptor) => {
    const reach = options.reach ?? 'subtree';
    const operation: Operation = { name: property, kind: 'read', permission, reach, ...NOT_WRITTEN };
    declare(operation, descriptor, reading);
    const { description, nullable, complexity } = options;
    Query(type as never, { description, ...(nullable && { nullable }), ...(complexity && { complexity }) })(
      target,
      property,
      descriptor,
    );
  }) as MethodDecorator;

/** Past any parameter a method declares itself: the resolver never sees the key. */
const KEY_INDEX = 20;

/** A mutation: permission, one transaction, audit and idempotency come with declaring it. */
export const Write = (permission: Permission, type: ReturnType, options: WriteOptions): MethodDecorator =>
  ((target: object, property: string, descriptor: PropertyDescriptor) => {
    const { reach = 'subtree', secret = [], silent = null, apart = false } = options;
    const operation: Operation = { name: property, kind: 'write', permission, reach, secret, silent, apart };
    declare(operation, descriptor, writing);
    const description = doc(
      '幂等键：同一人用同一键重发，只生效一次（保留 7 天）',
      'Idempotency key: sent again by the same actor it has one effect (kept 7 days)',
    );
    Arg('key', () => String, { nullable: true, description })(target, property, KEY_INDEX);
    const { description: text, nullable, complexity } = options;
    Mutation(type as never, { description: text, ...(nullable && { nullable }), ...(complexity && { complexity }) })(
      target,
      property,
      descriptor,
    );
  }) as MethodDecorator;
