// A demo county in a throw-away database, served by an API of its own: what the benchmarks of long work begin with.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAccounts, runCli, spawnApi } from '../api.ts';
import { createDatabase, freePort, startPrivateDatabase } from '../database/index.ts';
import type { Client } from '../faults/client.ts';
import { onStop } from '../processes.ts';

export const openHouse = async (name: string) => {
  const dataDir = mkdtempSync(join(tmpdir(), `zhibu-${name}-`));
  onStop(async () => rmSync(dataDir, { recursive: true, force: true }));
  const database = await startPrivateDatabase({ profile: 'durable', dir: dataDir });
  const databaseUrl = await createDatabase(database.url, 'zhibu');
  const settings = { host: '127.0.0.1', port: await freePort(), dataDir, databaseUrl };
  await runCli(['migrate'], settings);
  await runCli(['demo'], settings);
  const address = `http://127.0.0.1:${settings.port}`;
  const api = spawnApi(settings, address);
  await api.ready();
  return { databaseUrl, engine: database.name, pid: api.pid!, accounts: readAccounts(dataDir), api: { address } };
};

const ME = 'query { me { organization { id } } }';
export const ONE = 'query ($id: ID!) { organization(id: $id) { id code name } }';

export type Place = { id: string; code: string };

export const ownPlace = async (client: Client): Promise<Place> => {
  const { me } = await client.ask<{ me: { organization: { id: string } } }>(ME);
  return (await client.ask<{ organization: Place }>(ONE, { id: me.organization.id })).organization;
};
