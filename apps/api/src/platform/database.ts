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

type PoolConnection = {
  query(...args: unknown[]): { once(event: 'end', listener: () => void): void };
  stream: {
    setTimeout(milliseconds: number): void;
    on(event: 'timeout', listener: () => void): void;
    destroy(error: Error): void;
  };
};
type Taken = (error: unknown, connection?: { release(): void }) => void;
type Pool = {
  on(event: 'connection', listener: (connection: PoolConnection) => void): void;
  getConnection(taken: Taken): void;
};

const silence = (message: string): Error => Object.assign(new Error(message), { code: 'ETIMEDOUT' });

/**
 * A server that takes statements and says nothing more (frozen, its disk full, the line cut without a word) would hold
 * every request for ever. After this silence the connection is given up, and what waited on it is refused.
 */
const giveUpSilent = (connection: PoolConnection, seconds: number): void => {
  let waiting = 0;
  let since = 0;
  const query = connection.query.bind(connection);
  connection.query = (...args) => {
    if (waiting++ === 0) since = performance.now();
    const command = query(...args);
    command.once('end', () => {
      waiting--;
      since = performance.now();
    });
    return command;
  };
  const limit = seconds * 1000;
  connection.stream.setTimeout(limit);
  // not handed to setTimeout, which would listen only once
  connection.stream.on('timeout', () => {
    if (waiting === 0) return;
    // what is asked at the very end of an idle spell has its own time
    if (performance.now() - since < limit * 0.9) connection.stream.setTimeout(limit);
    // an error, and not a mere end, closes the connection also for the statements that would follow
    else connection.stream.destroy(silence(`the database did not answer for ${seconds} s`));
  });
};

/** Nor does anyone wait longer for a connection: the driver leaves waiting those in whose turn none could be made. */
const giveUpWaiting = (pool: Pool, seconds: number): void => {
  const take = pool.getConnection.bind(pool);
  pool.getConnection = (taken) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      taken(silence(`no database connection for ${seconds} s`));
    }, seconds * 1000);
    take((error, connection) => {
      clearTimeout(timer);
      if (late) connection?.release();
      else taken(error, connection);
    });
  };
};

export const createDataSource = async (options: {
  url: string;
  entities: readonly EntityClass[];
  migrations: readonly (new () => MigrationInterface)[];
  poolSize?: number;
  /** How long a statement may go unanswered; 0: for ever. */
  silenceSeconds?: number;
}): Promise<DataSource> => {
  const dataSource = new DataSource({
    type: await engineOf(options.url),
    url: options.url,
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: ['DATE'],
    poolSize: options.poolSize ?? 10,
    // whoever waits for a free connection waits for the greeting of a new one, too
    connectTimeout: Math.min(options.silenceSeconds || 10, 10) * 1000,
    entities: [...options.entities],
    migrations: [...options.migrations],
    migrationsTransactionMode: 'none',
    logging: false,
  });
  await dataSource.initialize();
  const { pool } = dataSource.driver as unknown as { pool: Pool };
  const configure = (connection: PoolConnection) => {
    if (options.silenceSeconds) giveUpSilent(connection, options.silenceSeconds);
    connection.query(`SET ${SESSION.slice(0, 3).join(', ')}`);
    connection.query(`SET ${SESSION[3]}`);
  };
  pool.on('connection', configure);
  if (options.silenceSeconds) giveUpWaiting(pool, options.silenceSeconds);
  // `initialize` has already opened one: it must not differ from the later ones
  const runner = dataSource.createQueryRunner();
  configure(await runner.connect());
  await runner.release();
  return dataSource;
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
