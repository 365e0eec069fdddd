// A house of its own for the drill: a private database that keeps what it acknowledged, the demo county, and as many API
// processes as a fault needs. What is killed here is killed as a power cut would: without a word.
import { openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, createConnection } from 'mysql2/promise';
import { type Account, type ApiSettings, readAccounts, runCli, spawnApi } from '../api.ts';
import { createDatabase, freePort, type PrivateDatabase, startPrivateDatabase } from '../database/index.ts';
import { onStop } from '../processes.ts';

/** How long the drill's API waits for a database that says nothing. */
const SILENCE_SECONDS = 2;

type Api = ReturnType<typeof spawnApi> & { address: string };

export class House {
  /** The API the drill talks to. */
  api!: Api;
  private settings!: ApiSettings;
  private database!: PrivateDatabase;
  private readonly log: number;
  private readonly dir: string;

  constructor(dir: string) {
    this.dir = dir;
    rmSync(dir, { recursive: true, force: true });
    process.env['DATABASE_SILENCE'] = String(SILENCE_SECONDS);
    this.log = openSync(`${dir}.log`, 'w');
    onStop(async () => rmSync(dir, { recursive: true, force: true }));
  }

  get engine(): string {
    return this.database.name;
  }

  get accounts(): Account[] {
    return readAccounts(this.dir);
  }

  async startDatabase(): Promise<void> {
    const kind = process.env['ENGINE'] === 'mysql' ? 'mysql' : undefined;
    this.database = await startPrivateDatabase({ profile: 'durable', dir: this.dir, kind });
  }

  /** Migrations and the demo county, once. */
  async fill(): Promise<void> {
    const databaseUrl = await createDatabase(this.database.url, 'faults');
    this.settings = { host: '127.0.0.1', port: 0, dataDir: this.dir, databaseUrl };
    await runCli(['migrate'], this.settings);
    await runCli(['demo'], this.settings);
  }

  killDatabase(): Promise<void> {
    return this.database.kill();
  }

  /** Stops the server in the middle of what it does, as a frozen disk would: it takes connections and says nothing. */
  freezeDatabase(): () => void {
    const pid = Number(readFileSync(join(this.dir, 'db.pid'), 'utf8'));
    process.kill(pid, 'SIGSTOP');
    return () => void process.kill(pid, 'SIGCONT');
  }

  /** A further process on the same database. */
  async another(port?: number): Promise<Api> {
    const settings = { ...this.settings, port: port ?? (await freePort()) };
    const address = `http://127.0.0.1:${settings.port}`;
    const api = { ...spawnApi(settings, address, this.log), address };
    await api.ready();
    return api;
  }

  async startApi(): Promise<void> {
    this.api = await this.another(this.api && Number(new URL(this.api.address).port));
  }

  /** Whether the API runs; when it ended by itself, how. */
  apiState(): Promise<string> {
    return Promise.race([this.api.ended.then((how) => `the API ended: ${how}`), sleep(10, 'the API runs')]);
  }

  killApi(): Promise<void> {
    return this.api.stop('SIGKILL');
  }

  connect(): Promise<Connection> {
    return createConnection({ uri: this.settings.databaseUrl, dateStrings: ['DATE'], timezone: 'Z' });
  }

  /** One statement past the API: to look at what is stored. */
  async sql<T>(text: string, params: unknown[] = []): Promise<T[]> {
    const connection = await this.connect();
    try {
      return (await connection.query(text, params))[0] as T[];
    } finally {
      await connection.end();
    }
  }

  async count(text: string, params: unknown[] = []): Promise<number> {
    return Number((await this.sql<{ n: number | string }>(`SELECT COUNT(*) AS n ${text}`, params))[0]!.n);
  }

  get schema(): string {
    return join(import.meta.dirname, '../../apps/api/schema.graphql');
  }
}
