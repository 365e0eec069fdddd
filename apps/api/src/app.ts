import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { DataSource, MigrationInterface } from 'typeorm';
import { authenticate } from './modules/people/index.ts';
import { MODULES } from './modules.ts';
import type { Config } from './platform/config.ts';
import { createDataSource } from './platform/database.ts';
import { createSchema } from './platform/graphql/schema.ts';
import { createServer } from './platform/http/server.ts';
import type { Kernel } from './platform/kernel.ts';

type Migration = new () => MigrationInterface;

export const migrations = Object.values(
  import.meta.glob<Record<string, Migration>>('./migrations/*.ts', { eager: true }),
).flatMap((file) => Object.values(file));

/** The house put together: what `main`, `cli` and the tests start from. */
export const openDatabase = (
  url: string,
  options: Partial<Pick<Config, 'poolSize' | 'silenceSeconds'>> = {},
): Promise<DataSource> =>
  createDataSource({
    url,
    migrations,
    entities: MODULES.flatMap((module) => module.entities),
    ...options,
  });

let schema: GraphQLSchema | undefined;
/** Built once a process. */
export const apiSchema = (): GraphQLSchema => {
  schema ??= createSchema(MODULES);
  return schema;
};

export const createApp = (
  kernel: Kernel,
  config: Pick<Config, 'adminDir' | 'openDocuments' | 'trustProxy'>,
  logger = false,
): Promise<FastifyInstance> =>
  createServer({
    kernel,
    schema: apiSchema(),
    modules: MODULES,
    authenticate: ({ dataSource, now }, credentials) =>
      authenticate((text, params = []) => dataSource.query(text, [...params]) as never, credentials, now()),
    config,
    logger,
  });
