// The steps of `npm run bench:import`: the largest workbook through the API of a fresh demo county, and what others notice
// of it: a small query before and meanwhile, and the memory of the process.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readAccounts, runCli, spawnApi } from '../api.ts';
import { build } from '../build.ts';
import { note, step } from '../console.mjs';
import { createDatabase, freePort, startPrivateDatabase } from '../database/index.ts';
import { Client } from '../faults/client.ts';
import * as imports from '../faults/imports.ts';
import { onStop, runProgram } from '../processes.ts';
import { readSettings } from '../start/settings.ts';
import { largestBook, ROWS } from './book.ts';

const SECONDS_BEFORE = 10;
const PAUSE_MS = 20;
/** An hour at most, looked at as often as the page does. */
const PATIENCE = { seconds: 3_600, pauseMs: 1_000 };

type Figures = {
  phase: string;
  seconds: number;
  /** What the API computed itself: the rest is the database, and waiting for a machine that has other work. */
  cpuSeconds: number;
  p50: number;
  p95: number;
  longest: number;
  peakMiB: number;
};

const open = async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhibu-bench-import-'));
  onStop(async () => rmSync(dataDir, { recursive: true, force: true }));
  const database = await startPrivateDatabase({ profile: 'durable', dir: dataDir });
  const databaseUrl = await createDatabase(database.url, 'zhibu');
  const settings = { host: '127.0.0.1', port: await freePort(), dataDir, databaseUrl };
  await runCli(['migrate'], settings);
  await runCli(['demo'], settings);
  const address = `http://127.0.0.1:${settings.port}`;
  const api = spawnApi(settings, address);
  await api.ready();
  return { engine: database.name, pid: api.pid!, accounts: readAccounts(dataDir), api: { address } };
};

const ME = 'query { me { organization { id } } }';
const ONE = 'query ($id: ID!) { organization(id: $id) { id code name } }';

type Place = { id: string; code: string };

const ownPlace = async (client: Client): Promise<Place> => {
  const { me } = await client.ask<{ me: { organization: { id: string } } }>(ME);
  return (await client.ask<{ organization: Place }>(ONE, { id: me.organization.id })).organization;
};

const residentMiB = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const TICKS_PER_SECOND = 100;

const cpuSeconds = (pid: number): number => {
  // behind the name of the program, which may hold blanks: user and system time are the 12th and 13th field
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
};

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;

type Watched = { reader: Client; place: Place; pid: number };

/** What a reader notices while something goes on: one small query after another. */
const during = async (phase: string, { reader, place, pid }: Watched, work: Promise<unknown>): Promise<Figures> => {
  const took: number[] = [];
  let [peakMiB, goes] = [0, true];
  const [since, computed] = [performance.now(), cpuSeconds(pid)];
  const ended = work.finally(() => {
    goes = false;
  });
  while (goes) {
    const asked = performance.now();
    await reader.ask(ONE, { id: place.id });
    took.push(performance.now() - asked);
    peakMiB = Math.max(peakMiB, residentMiB(pid));
    await sleep(PAUSE_MS);
  }
  await ended;
  const spent = { seconds: (performance.now() - since) / 1000, cpuSeconds: cpuSeconds(pid) - computed };
  took.sort((a, b) => a - b);
  const [p50, p95, longest] = [quantile(took, 0.5), quantile(took, 0.95), took.at(-1) ?? 0];
  return { phase, ...spent, p50, p95, longest, peakMiB };
};

const tell = ({ phase, seconds, cpuSeconds: cpu, p50, p95, longest, peakMiB }: Figures): void =>
  note(
    `  ${phase.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s (API ${cpu.toFixed(1)} s of CPU)   query p50 ${p50.toFixed(0)} p95 ${p95.toFixed(0)} longest ${longest.toFixed(0)} ms   peak RSS ${peakMiB.toFixed(0)} MiB`,
  );

await runProgram(async () => {
  const settings = readSettings(process.env);
  await step('程序已构建', 'built', build);
  const house = await step('演示县已就绪', 'demo county ready', open, ({ engine }) => engine);
  const officer = await Client.signIn(house, 'workCommittee');
  const reader = await Client.signIn(house, 'countyLeader');
  const watched = { reader, place: await ownPlace(reader), pid: house.pid };
  const at = await ownPlace(officer);
  const bytes = await step('工作簿已生成', 'workbook made', () => largestBook(at.code));
  note(`\n${house.engine} · Node ${process.version} · ${ROWS} rows, ${(bytes.length / 1024 / 1024).toFixed(1)} MiB`);
  const figures = [await during('before', watched, sleep(SECONDS_BEFORE * 1000))];
  const id = await imports.bring(officer, at.id, bytes);
  const isReady = (row: imports.Imported) => !['UPLOADED', 'CHECKING'].includes(row.state);
  figures.push(await during('check', watched, imports.until(officer, id, isReady, PATIENCE)));
  await imports.apply(officer, await imports.read(officer, id));
  const isApplied = (row: imports.Imported) => row.state !== 'APPLYING';
  figures.push(await during('apply', watched, imports.until(officer, id, isApplied, PATIENCE)));
  for (const each of figures) tell(each);
  const { state } = await imports.read(officer, id);
  writeFileSync(join(settings.dataDir, 'bench-import.json'), `${JSON.stringify(figures, null, 2)}\n`);
  if (state !== 'APPLIED') throw new Error(`the import ended as ${state}`);
  return 0;
});
