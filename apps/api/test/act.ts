import type { Permission } from '@zhibu/rules';
import { authenticate } from '../src/modules/people/index.ts';
import type { SignedInActor } from '../src/modules/people/people.factory.ts';
import type { Actor } from '../src/platform/actor.ts';
import { newRequestId } from '../src/platform/refusal.ts';
import type { Run } from '../src/platform/work/rows.ts';
import type { Reach } from '../src/platform/work/scope.ts';
import { inTransaction, readWork, type WorkRequest } from '../src/platform/work/transaction.ts';
import type { Work } from '../src/platform/work/work.ts';
import type { World } from './world.ts';

/** For specs of the kernel: work as an operation of that permission would get it, without an operation. */
const runOf =
  (world: World): Run =>
  (text, params = []) =>
    world.kernel.dataSource.query(text, [...params]) as never;

export const actorOf = (world: World, { session }: SignedInActor): Promise<Actor> =>
  authenticate(runOf(world), { session, token: null }, world.now);

type As = { permission: Permission; reach?: Reach; mustAudit?: boolean; operation?: string };

const requestOf = async (
  world: World,
  signedIn: SignedInActor,
  { permission, reach = 'subtree', mustAudit, operation = 'test' }: As,
): Promise<WorkRequest> => ({
  actor: await actorOf(world, signedIn),
  operation,
  permission,
  reach,
  requestId: newRequestId(),
  ...(mustAudit && { mustAudit }),
});

export const writeAs = async <T>(
  world: World,
  signedIn: SignedInActor,
  as: As,
  body: (work: Work) => Promise<T>,
): Promise<T> => inTransaction(world.kernel, await requestOf(world, signedIn, as), body);

export const readAs = async (world: World, signedIn: SignedInActor, as: As): Promise<Work> =>
  readWork(world.kernel, await requestOf(world, signedIn, as));

/** The code of the refusal a promise must end in; any other failure is told as it is. */
export const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};
