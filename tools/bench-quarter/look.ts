// What a province sees of the rated quarter: its figures, which must be a recount, and its annexes as workbooks.
import { type Connection, createConnection } from 'mysql2/promise';
import { type ApiSettings, spawnApi } from '../api.ts';
import { made } from '../bench/annex.ts';
import { during, tell } from '../bench/during.ts';
import { ownPlace } from '../bench/house.ts';
import { giveToken } from '../bench/token.ts';
import { note, Obstacle } from '../console.mjs';
import { Client } from '../faults/client.ts';

const STARS = `query ($organization: ID!, $period: ID!) {
  statistics(organization: $organization, period: $period) { stars { stars count } } }`;
type Stars = { statistics: { stars: { stars: number; count: number }[] } };

const rows = async <T>(database: Connection, text: string): Promise<T[]> => (await database.query(text))[0] as T[];

/** Every figure is exact: what the statistics say is what the records come to. */
const compare = async (client: Client, database: Connection, period: string): Promise<void> => {
  const { statistics } = await client.ask<Stars>(STARS, { organization: '1', period });
  const counted = await rows<{ stars: number; n: number }>(
    database,
    'SELECT stars, COUNT(*) AS n FROM assessment WHERE stars IS NOT NULL GROUP BY stars',
  );
  const recount = new Map(counted.map(({ stars, n }) => [stars, Number(n)]));
  const wrong = statistics.stars.filter(({ stars, count }) => (recount.get(stars) ?? 0) !== count);
  if (wrong.length > 0)
    throw new Obstacle('统计与重数不一致。', `figures differ from a recount: ${JSON.stringify(statistics)}`);
  note(`  figures = recount: ${statistics.stars.map(({ stars, count }) => `${stars}★ ${count}`).join(', ')}`);
};

export const lookAt = async (settings: ApiSettings): Promise<void> => {
  const address = `http://127.0.0.1:${settings.port}`;
  const database = await createConnection({ uri: settings.databaseUrl, dateStrings: true });
  const api = spawnApi(settings, address);
  await api.ready();
  const token = await giveToken(settings.databaseUrl);
  const client = Client.withToken({ accounts: [], api: { address } }, token);
  const [quarter] = await rows<{ id: number }>(database, 'SELECT MIN(id) AS id FROM period WHERE ordinal = 1');
  const period = String(quarter!.id);
  await compare(client, database, period);
  const watched = { reader: client, place: await ownPlace(client), pid: api.pid! };
  for (const annex of ['PROGRESS', 'LEDGER']) {
    const work = made(client, { annex, organization: '1', period });
    const figures = await during(annex, watched, work);
    const { rowCount, byteSize } = await work;
    tell(figures);
    note(
      `    ${rowCount} lines, ${(byteSize / 1024 / 1024).toFixed(1)} MiB, ${(rowCount / figures.seconds).toFixed(0)} /s`,
    );
  }
  await api.stop();
  await database.end();
};
