// The steps of `npm start` once the dependencies are there: database, build, migrations, demo county, API.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiSettings, apiEnded, endOrphanApi, readAccounts, runCli, startApi } from '../api.ts';
import { build } from '../build.ts';
import { note, Obstacle, step } from '../console.mjs';
import { checkDatabaseUrl, createDatabase, dropDatabase, isEmpty, startPrivateDatabase } from '../database/index.ts';
import { takeLock } from '../database/lock.ts';
import { giveUp, onStop, runProgram } from '../processes.ts';
import { addressOf, checkPort, readSettings, type Settings } from './settings.ts';
import { table } from './table.ts';

/** One start a data folder; what an earlier one could not stop is stopped first. */
const claim = async ({ dataDir }: Settings) => {
  mkdirSync(dataDir, { recursive: true });
  const { release, holder } = takeLock(join(dataDir, 'start.lock'));
  if (!release)
    throw new Obstacle(
      `系统已在运行（进程 ${holder.pid}，数据目录 ${dataDir}）：请先停止它，或另设 DATA_DIR 与 PORT。`,
      `it is already running (process ${holder.pid}, data in ${dataDir}): stop it, or set another DATA_DIR and PORT.`,
    );
  onStop(async () => release());
  await endOrphanApi(dataDir);
};

interface Opened {
  name: string;
  url: string;
  wantsDemo: boolean;
}

/** Stands while a new database is being filled: half a schema or half a county is thrown away, not finished. */
const unfinished = ({ dataDir }: Settings) => join(dataDir, 'db.unfinished');

const openPrivate = async (settings: Settings): Promise<Opened> => {
  const database = await startPrivateDatabase({ profile: 'durable', dir: settings.dataDir });
  database.ended.then(() =>
    giveUp(new Obstacle('数据库意外退出（日志 db.log）。', 'the database ended by itself (see db.log).')),
  );
  // an earlier start was broken off before anybody could sign in: nothing in there is anybody's work
  if (existsSync(unfinished(settings))) await dropDatabase(database.url, 'zhibu');
  const url = await createDatabase(database.url, 'zhibu');
  const empty = await isEmpty(url);
  if (empty) writeFileSync(unfinished(settings), '');
  return { name: database.name, url, wantsDemo: settings.demo ?? empty };
};

const open = async (settings: Settings): Promise<Opened> => {
  if (!settings.databaseUrl) return openPrivate(settings);
  const version = await checkDatabaseUrl(settings.databaseUrl);
  return { name: `DATABASE_URL ${version}`, url: settings.databaseUrl, wantsDemo: settings.demo === true };
};

const showAccounts = (settings: Settings, wantsDemo: boolean) => {
  // accounts of a private database open nothing in another one
  const accounts = settings.databaseUrl && !wantsDemo ? [] : readAccounts(settings.dataDir);
  if (accounts.length === 0) return;
  note('\n演示账号 (demo accounts)');
  const rows = accounts.map(({ role, username, password, organization }) => [role, username, password, organization]);
  for (const line of table([['角色 role', '用户名 username', '密码 password', '组织 organization'], ...rows]))
    note(`  ${line}`);
  note('');
};

await runProgram(async () => {
  const settings = readSettings(process.env);
  await claim(settings);
  await checkPort(settings);
  const database = await step(
    '准备数据库',
    'database',
    () => open(settings),
    ({ name }) => name,
  );
  await step('构建程序', 'build', build, (changed) => (changed ? '' : '· 无变化 unchanged ·'));
  const api: ApiSettings = { ...settings, databaseUrl: database.url };
  await step('更新数据表', 'migrate', () => runCli(['migrate'], api));
  if (database.wantsDemo)
    await step('生成演示数据', 'demo county', () => runCli(['demo'], api, (line) => note(`  ${line}`)));
  if (!settings.databaseUrl) rmSync(unfinished(settings), { force: true });
  const address = addressOf(settings);
  const { ended } = await step('启动服务', 'serve', () => startApi(api, address));
  ended.then((how) => giveUp(apiEnded(how)));
  showAccounts(settings, database.wantsDemo);
  note(`ready ${address}  按 Ctrl-C 停止 (Ctrl-C stops it)`);
  return undefined;
});
