// The steps of `npm run seed -- --profile L`: a database beside the working one, filled with a synthetic hierarchy.
import { parseArgs } from 'node:util';
import { type ApiSettings, runCli } from '../api.ts';
import { build } from '../build.ts';
import { note, Obstacle, step } from '../console.mjs';
import { createDatabase, dropDatabase, startPrivateDatabase } from '../database/index.ts';
import { runProgram } from '../processes.ts';
import { readSettings } from '../start/settings.ts';
import { fill } from './fill.ts';
import { PROFILES } from './hierarchy.ts';

const databaseOf = (profile: string) => `zhibu_seed_${profile.toLowerCase()}`;

await runProgram(async () => {
  const { values } = parseArgs({ options: { profile: { type: 'string', default: 'L' } } });
  const profile = PROFILES[values.profile];
  const known = Object.keys(PROFILES).join(', ');
  if (!profile)
    throw new Obstacle(`没有规模 ${values.profile}：可用 ${known}。`, `no profile ${values.profile}: use ${known}.`);
  const settings = readSettings(process.env);
  const server = await step('数据库已就绪', 'database ready', () =>
    startPrivateDatabase({ profile: 'durable', dir: settings.dataDir }),
  );
  await step('程序已构建', 'built', build);
  const name = databaseOf(values.profile);
  await dropDatabase(server.url, name);
  const databaseUrl = await createDatabase(server.url, name);
  const api: ApiSettings = { ...settings, databaseUrl };
  await step('数据表已就绪', 'migrated', () => runCli(['migrate'], api));
  const made = await step(
    '数据已生成',
    'seeded',
    () => fill(databaseUrl, profile),
    ({ organizations }) => `${organizations}`,
  );
  await step('已可按名称和拼音查找', 'indexed for search', () => runCli(['index'], api));
  for (const [table, count] of Object.entries(made.rows)) note(`  ${table}: ${count}`);
  await server.stop();
  return 0;
});
