// The steps of `npm run bench:quarter [-- --profile L]`: a hierarchy is seeded without ratings; the services do the rest.
import { parseArgs } from 'node:util';
import { type ApiSettings, runCli } from '../api.ts';
import { build } from '../build.ts';
import { note, Obstacle, step } from '../console.mjs';
import { createDatabase, dropDatabase, freePort, startPrivateDatabase } from '../database/index.ts';
import { runProgram } from '../processes.ts';
import { fill } from '../seed/fill.ts';
import { PROFILES } from '../seed/hierarchy.ts';
import { readSettings } from '../start/settings.ts';
import { lookAt } from './look.ts';

await runProgram(async () => {
  const { values } = parseArgs({ options: { profile: { type: 'string', default: 'L' }, most: { type: 'string' } } });
  const profile = PROFILES[values.profile];
  const known = Object.keys(PROFILES).join(', ');
  if (!profile)
    throw new Obstacle(`没有规模 ${values.profile}：可用 ${known}。`, `no profile ${values.profile}: use ${known}.`);
  const settings = readSettings(process.env);
  const server = await step('数据库已就绪', 'database ready', () =>
    startPrivateDatabase({ profile: 'durable', dir: settings.dataDir }),
  );
  await step('程序已构建', 'built', build);
  const name = `zhibu_quarter_${values.profile.toLowerCase()}`;
  await dropDatabase(server.url, name);
  const databaseUrl = await createDatabase(server.url, name);
  const api: ApiSettings = { ...settings, databaseUrl };
  await step('数据表已就绪', 'migrated', () => runCli(['migrate'], api));
  await step('党组织已生成', 'hierarchy seeded', () => fill(databaseUrl, profile, { rated: false }));
  const most = values.most ? [values.most] : [];
  await step('季度已评定', 'quarter rated', () => runCli(['quarter', ...most], api, (line) => note(`  ${line}`)));
  await lookAt({ ...api, port: await freePort(), host: '127.0.0.1' });
  await server.stop();
  return 0;
});
