import { setTimeout as sleep } from 'node:timers/promises';
import type { Permission } from '@zhibu/rules';
import type { QueryRunner } from 'typeorm';
import { type Actor, systemActor } from '../actor.ts';
import type { Kernel } from '../kernel.ts';
import { newRequestId, refusal } from '../refusal.ts';
import type { Run } from './rows.ts';
import type { Reach } from './scope.ts';
import { Work } from './work.ts';

export type WorkRequest = {
  actor: Actor;
  operation: string;
  permission: Permission;
  reach: Reach;
  requestId: string;
  /** An operation that changes rows must leave an audit line; the system's own bookkeeping need not. */
  mustAudit?: boolean;
};

/** Deadlock, lock time-out, certification failure at COMMIT, snapshot conflict: run again. Errno, never text. */
const TRANSIENT = new Set([1213, 1205, 1020]);
const ATTEMPTS = 5;

const isTransient = (error: unknown): boolean => TRANSIENT.has((error as { errno?: number }).errno ?? 0);

const CHANGE = /^\s*(?:INSERT(?:\s+IGNORE)?\s+INTO|REPLACE\s+INTO|UPDATE|DELETE\s+FROM)\s+`?(\w+)/i;
/** The platform's own tables: written beside the business, never instead of it. */
const BOOKKEEPING = /^(idempotency_key|lease|ticket|job|figure_\w+|audit_\w+)$/;

/** Runs statements, and notes the first business table that was changed. */
const runOn =
  (runner: QueryRunner, noted: { changed?: string }): Run =>
  (text, params = []) => {
    const table = CHANGE.exec(text)?.[1];
    if (table && !BOOKKEEPING.test(table)) noted.changed ??= table;
    return runner.query(text, [...params]) as never;
  };

/** A `Read`: no transaction, every statement its own snapshot. */
export const readWork = (kernel: Kernel, request: WorkRequest): Work =>
  new Work({
    ...request,
    dataSource: kernel.dataSource,
    idStep: kernel.idStep,
    run: (text, params = []) => kernel.dataSource.query(text, [...params]) as never,
    now: kernel.now(),
    writable: false,
  });

const attempt = async <T>(kernel: Kernel, request: WorkRequest, body: (work: Work) => Promise<T>): Promise<T> => {
  const runner = kernel.dataSource.createQueryRunner();
  try {
    await runner.connect();
    // every connection has its isolation level from the start (database.ts)
    await runner.startTransaction();
    const { dataSource, idStep } = kernel;
    const noted: { changed?: string } = {};
    const run = runOn(runner, noted);
    const work = new Work({ ...request, dataSource, idStep, run, now: kernel.now(), writable: true });
    const result = await body(work);
    const lines = await work.flush();
    if (request.mustAudit && noted.changed && lines === 0)
      throw new Error(`${request.operation} changed ${noted.changed} without an audit line`);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {});
    throw error;
  } finally {
    await runner.release();
  }
};

/** One write, one transaction; run again as a whole, a bounded number of times, when the database asks for it. */
export const inTransaction = async <T>(
  kernel: Kernel,
  request: WorkRequest,
  body: (work: Work) => Promise<T>,
): Promise<T> => {
  for (let n = 1; ; n++) {
    try {
      return await attempt(kernel, request, body);
    } catch (error) {
      if (!isTransient(error)) throw error;
      if (n >= ATTEMPTS) throw refusal('BUSY_RETRY');
      await sleep(Math.random() * 20 * 2 ** n);
    }
  }
};

/** The work of somebody who becomes known on the way: signing in is done by the one who signs in, not by the system. */
export const asActor = <T>(kernel: Kernel, actor: Actor, of: Work, body: (work: Work) => Promise<T>): Promise<T> => {
  const { operation, requestId } = of.init;
  return inTransaction(kernel, { actor, operation, permission: 'public', reach: 'public', requestId }, body);
};

type Later = { actor: Actor; operation: string; permission: Permission };

/** What a job carries out for the person who asked for it, with the permission they hold now, and as their own doing. */
export const asPerson = <T>(kernel: Kernel, later: Later, body: (work: Work) => Promise<T>): Promise<T> =>
  inTransaction(kernel, { ...later, reach: 'subtree', requestId: newRequestId(), mustAudit: true }, body);

/** What that person would see. */
export const readAsPerson = (kernel: Kernel, later: Later): Work =>
  readWork(kernel, { ...later, reach: 'subtree', requestId: newRequestId() });

/** The system's own write (jobs, demo, folding), by a named and audited actor. */
export const asSystem = <T>(kernel: Kernel, name: string, body: (work: Work) => Promise<T>): Promise<T> =>
  inTransaction(
    kernel,
    { actor: systemActor(name), operation: name, permission: 'public', reach: 'public', requestId: newRequestId() },
    body,
  );
