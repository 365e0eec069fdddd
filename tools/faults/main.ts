// The steps of `npm run faults`: a house of its own, one fault after another, a line each, and how many held.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build.ts';
import { note, seconds, step } from '../console.mjs';
import { runProgram } from '../processes.ts';
import { readSettings } from '../start/settings.ts';
import * as faults from './drill.ts';
import { House } from './house.ts';

let [passed, failed] = [0, 0];

type Fault = (drill: faults.Drill) => Promise<string>;

/** A fault that is survived, with what shows it, or the reason why it is not. */
const fault = async (drill: faults.Drill, zh: string, en: string, act: Fault): Promise<void> => {
  const since = performance.now();
  const tell = (mark: string, evidence: string) => note(`${mark} ${zh} (${en}) ${seconds(since)}\n    ${evidence}`);
  try {
    const evidence = await act(drill);
    passed++;
    tell('✔', evidence);
  } catch (error) {
    failed++;
    tell('✘', `${error instanceof Error ? error.message : error}; ${await drill.house.apiState()}`);
  }
};

const open = async (dataDir: string): Promise<House> => {
  mkdirSync(dataDir, { recursive: true });
  const house = new House(join(dataDir, 'faults'));
  await house.startDatabase();
  await house.fill();
  await house.startApi();
  return house;
};

const openDrill = async (dataDir: string): Promise<faults.Drill> => faults.aDrill(await open(dataDir));

/** Between the import's death and its second life a lease has to run out: the faults in between wait with it. */
const FAULTS: readonly [string, string, Fault][] = [
  ['写入中强杀 API', 'API killed amid writes', faults.apiKilledAmidWrites],
  ['归并中强杀 API', 'API killed amid folding', faults.apiKilledAmidFolding],
  ['导入中强杀 API', 'API killed amid an import', faults.apiKilledAmidImport],
  ['连接耗尽', 'connections exhausted', faults.connectionsExhausted],
  ['两个进程同一队列', 'two processes, one queue', faults.twoProcessesOneQueue],
  ['负载中强杀数据库', 'database killed under load', faults.databaseKilledUnderLoad],
  ['数据库停住不答', 'database frozen', faults.databaseFrozen],
  ['导入接着办完', 'the import is begun again', faults.importResumes],
];

await runProgram(async () => {
  const since = performance.now();
  const { dataDir } = readSettings(process.env);
  await step('程序已构建', 'built', build);
  const ready = (drill: faults.Drill) => drill.house.engine;
  const drill = await step('演练用的库与演示县', 'a house for the drill', () => openDrill(dataDir), ready);
  for (const [zh, en, act] of FAULTS) await fault(drill, zh, en, act);
  note(`${drill.house.engine} · Node ${process.version} · ${seconds(since)}`);
  note(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
});
