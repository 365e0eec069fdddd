// The system under test: a throw-away database, the demo county, the built API with the built pages on a free port.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountsFile, apiEnded, runCli, startApi } from '../../tools/api.ts';
import { build } from '../../tools/build.ts';
import { createDatabase, freePort, startPrivateDatabase } from '../../tools/database/index.ts';
import { bornAt } from '../../tools/database/lock.ts';
import { giveUp, onStop, runProgram } from '../../tools/processes.ts';

/** When the test runner is killed it cannot stop us: we look after it. */
const watchRunner = (pid: number) => {
  const born = bornAt(pid);
  setInterval(() => bornAt(pid) === born || process.kill(process.pid, 'SIGTERM'), 500).unref();
};

await runProgram(async () => {
  if (process.env['E2E_RUNNER']) watchRunner(Number(process.env['E2E_RUNNER']));
  const dataDir = mkdtempSync(join(tmpdir(), 'zhibu-e2e-'));
  onStop(async () => rmSync(dataDir, { recursive: true, force: true }));
  await build();
  const kind = process.env['ENGINE'] === 'mysql' ? 'mysql' : undefined;
  const database = await startPrivateDatabase({ profile: 'test', kind });
  const databaseUrl = await createDatabase(database.url, 'e2e');
  const settings = { host: '127.0.0.1', port: await freePort(), dataDir, databaseUrl };
  await runCli(['migrate'], settings);
  await runCli(['demo'], settings);
  const address = `http://127.0.0.1:${settings.port}`;
  const { ended } = await startApi(settings, address);
  ended.then((how) => giveUp(apiEnded(how)));
  console.log(`ready ${address} ${accountsFile(dataDir)}`);
  return undefined;
});
