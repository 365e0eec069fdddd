import 'reflect-metadata';
import { createConnection } from 'mysql2/promise';
import { DataSource, type MigrationInterface } from 'typeorm';
import type { EntityClass } from './entity.ts';

/** What both engines must agree on, whatever the server's defaults are (STACK, "The database"). */
const SESSION = [
  `sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY'`,
  `time_zone = '+00:00'`,
  'innodb_lock_wait_timeout = 10',
  // every read-decide-write compares a version or locks its row; no gap locks, so that neighbours never wait
  `SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED`,
];

/** TypeORM must know which engine it talks to: the wrong one breaks generated columns and invents migrations. */
const engineOf = async (url: string): Promise<'mariadb' | 'mysql'> => {
  const connection = await createConnection(url);
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version');
    return /mariadb/i.test((rows as { version: string }[])[0]!.version) ? 'mariadb' : 'mysql';
  } finally {
    await connection.end();
  }
};

type Pool = { on(event: 'connection', listener: (connection: { query(sql: string): void }) => void): void };

export const createDataSource = async (options: {
  url: string;
  entities: readonly EntityClass[];
  migrations: readonly (new () => MigrationInterface)[];
  poolSize?: number;
}): Promise<DataSource> => {
  const dataSource = new DataSource({
    type: await engineOf(options.url),
    url: options.url,
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: ['DATE'],
    poolSize: options.poolSize ?? 10,
    entities: [...options.entities],
    migrations: [...options.migrations],
    migrationsTransactionMode: 'none',
    logging: false,
  });
  await dataSource.initialize();
  const pool = (dataSource.driver as unknown as { pool: Pool & { end?: unknown } }).pool;
  const configure = (connection: { query(sql: string): void }) => {
    connection.query(`SET ${SESSION.slice(0, 3).join(', ')}`);
    connection.query(`SET ${SESSION[3]}`);
  };
  pool.on('connection', configure);
  await configureOpenConnections(dataSource);
  return dataSource;
};

/** `initialize` has already opened one connection; it must not differ from the later ones. */
const configureOpenConnections = async (dataSource: DataSource) => {
  await dataSource.query(`SET ${SESSION.slice(0, 3).join(', ')}`);
  await dataSource.query(`SET ${SESSION[3]}`);
};

type DriverError = { fatal?: boolean; code?: string; errno?: number };

/** No connection to be had (too many, shutting down, killed), or the one in use is gone: the driver calls these fatal. */
const UNREACHABLE = new Set([1040, 1053, 1203, 1927, 4031]);
const NO_WAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'PROTOCOL_CONNECTION_LOST']);

/** The database cannot be reached, or went away in the middle: nobody’s mistake, and over in a while. */
export const isUnreachable = (error: unknown): boolean => {
  const { fatal, code = '', errno = 0 } = (error ?? {}) as DriverError;
  return fatal === true || UNREACHABLE.has(errno) || NO_WAY.has(code);
};
