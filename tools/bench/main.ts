// The steps of `npm run bench`: the seeded province through the API, beside the floor, in one run; ratios, never bare times.

import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { startApi } from '../api.ts';
import { build } from '../build.ts';
import { note, Obstacle, step } from '../console.mjs';
import { createDatabase, freePort, isEmpty, startPrivateDatabase } from '../database/index.ts';
import { onStop, runProgram } from '../processes.ts';
import { readSettings } from '../start/settings.ts';
import { AIMS, type Aim, type Places, targetsOf } from './aims.ts';
import { sideBySide } from './load.ts';
import { giveToken } from './token.ts';

const ROUNDS = 5;
const SECONDS = 2;

/** What is asked about: the root, a leaf, a level of twenty siblings and one of very many. */
const findPlaces = async (databaseUrl: string): Promise<Places> => {
  const database = await createConnection({ uri: databaseUrl });
  const one = async (sql: string) => String(((await database.query(sql))[0] as { id: number }[])[0]!.id);
  const places = {
    root: await one('SELECT id FROM organization WHERE parentId IS NULL'),
    leaf: await one("SELECT id FROM organization WHERE level = 'BRANCH' ORDER BY id DESC LIMIT 1"),
    small: await one("SELECT id FROM organization WHERE level = 'GENERAL_BRANCH' ORDER BY id LIMIT 1"),
    crowded: await one(
      'SELECT parentId AS id FROM organization WHERE parentId IS NOT NULL GROUP BY parentId ORDER BY COUNT(*) DESC LIMIT 1',
    ),
  };
  await database.end();
  return places;
};

const startFloor = async (databaseUrl: string): Promise<string> => {
  const port = await freePort();
  const child = fork(join(import.meta.dirname, 'floor.ts'), {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port) },
  });
  onStop(async () => void child.kill());
  await new Promise((resolve) => child.once('message', resolve));
  return `http://127.0.0.1:${port}/`;
};

const openSeeded = async (dataDir: string) => {
  const server = await startPrivateDatabase({ profile: 'durable', dir: dataDir });
  const databaseUrl = await createDatabase(server.url, 'zhibu_seed_l');
  if (await isEmpty(databaseUrl))
    throw new Obstacle('请先运行 npm run seed -- --profile L。', 'run npm run seed -- --profile L first.');
  return { name: server.name, databaseUrl };
};

const resultOf = (aim: Aim, measured: Awaited<ReturnType<typeof sideBySide<Aim['name']>>>) => {
  const ratio = measured.ratio(aim.name, aim.against);
  return {
    name: aim.name,
    value: measured.of(aim.name, 'p95'),
    unit: 'ms p95',
    floor: measured.of(aim.against, 'p95'),
    ratio,
    aim: aim.most,
    ok: ratio <= aim.most,
  };
};

await runProgram(async () => {
  const settings = readSettings(process.env);
  const { name, databaseUrl } = await step(
    '数据库已就绪',
    'database ready',
    () => openSeeded(settings.dataDir),
    (opened) => opened.name,
  );
  await step('程序已构建', 'built', build);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  await step('服务已启动', 'serving', () => startApi({ ...settings, port, host: '127.0.0.1', databaseUrl }, address));
  const token = await giveToken(databaseUrl);
  const floor = await startFloor(databaseUrl);
  const targets = targetsOf({ floor, api: `${address}/graphql`, token, places: await findPlaces(databaseUrl) });
  const measured = await step('已测量', 'measured', () => sideBySide(targets, ROUNDS, SECONDS));
  const results = AIMS.map((aim) => resultOf(aim, measured));
  note(`\n${name} · Node ${process.version} · ${ROUNDS} × ${SECONDS} s · 10 connections`);
  for (const { name: what, value, floor: base, ratio, aim, ok } of results)
    note(
      `${ok ? '✔' : '✘'} ${what.padEnd(28)} p95 ${value.toFixed(2)} ms  ÷ ${base.toFixed(2)} ms = ${ratio.toFixed(2)}  (aim ≤ ${aim})`,
    );
  mkdirSync(settings.dataDir, { recursive: true });
  writeFileSync(join(settings.dataDir, 'bench.json'), `${JSON.stringify(results, null, 2)}\n`);
  return 0;
});
