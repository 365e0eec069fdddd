import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { createConnection } from 'mysql2/promise';
import { inject } from 'vitest';
import { createApp, openDatabase } from '../src/app.ts';
import { drainJobs } from '../src/platform/jobs/worker.ts';
import { createKernel, type Kernel } from '../src/platform/kernel.ts';
import { asSystem } from '../src/platform/work/transaction.ts';
import type { Work } from '../src/platform/work/work.ts';

export type Answer<T = Record<string, never>> = {
  data: T | null;
  errors?: { message: string; extensions: { code: string; details: Record<string, unknown>; requestId: string } }[];
  extensions?: Record<string, unknown>;
};

export type Ask = {
  query: string;
  variables?: Record<string, unknown>;
  session?: string;
  token?: string;
  headers?: Record<string, string>;
};

/** The whole API over a database of its own, migrated once; a test makes its own organizations in it. */
export class World {
  /** The day and hour the API believes in; tests may set it. */
  now = new Date('2026-11-23T02:00:00.000Z');

  private constructor(
    readonly kernel: Kernel,
    readonly app: FastifyInstance,
    private readonly drop: () => Promise<void>,
  ) {}

  /** `before`: what is done to the empty database first, by a release of before. */
  static async open(before?: (url: string) => Promise<void>): Promise<World> {
    const server = inject('serverUrl');
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    const admin = await createConnection(server);
    await admin.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    await before?.(url.href);
    const dataSource = await openDatabase(url.href);
    await dataSource.runMigrations();
    let world: World | undefined;
    const kernel = await createKernel(dataSource, () => world?.now ?? new Date());
    const app = await createApp(kernel, { adminDir: '/nonexistent', openDocuments: 'all', trustProxy: false });
    world = new World(kernel, app, async () => {
      await app.close();
      await dataSource.destroy();
      await admin.query(`DROP DATABASE ${name}`);
      await admin.end();
    });
    return world;
  }

  close(): Promise<void> {
    return this.drop();
  }

  /** Work of the system, for factories. */
  system<T>(body: (work: Work) => Promise<T>): Promise<T> {
    return asSystem(this.kernel, 'test', body);
  }

  jobs(): Promise<number> {
    return drainJobs(this.kernel);
  }

  async ask<T = Record<string, never>>({ query, variables, session, token, headers }: Ask): Promise<Answer<T>> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, ...(variables && { variables }) },
      headers: {
        ...(session && { cookie: `zhibu_session=${session}` }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
    });
    return response.json() as Answer<T>;
  }

  /** The data of an answer that must not be refused. */
  async data<T>(ask: Ask): Promise<T> {
    const answer = await this.ask<T>(ask);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data!;
  }

  /** The code of the refusal an operation must end in. */
  async refused(ask: Ask): Promise<string> {
    const answer = await this.ask(ask);
    return answer.errors?.[0]?.extensions.code ?? `answered: ${JSON.stringify(answer.data)}`;
  }

  /** Plain SQL past the kernel: to look, and to poison. */
  sql<T = Record<string, unknown>[]>(text: string, params: unknown[] = []): Promise<T> {
    return this.kernel.dataSource.query(text, params) as Promise<T>;
  }
}
