// The faults. Each leaves the house as it found it: running, and whole.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from 'mysql2/promise';
import { Client } from './client.ts';
import type { House } from './house.ts';
import * as imports from './imports.ts';
import { chainHolds, figuresHold, nothingHalf } from './invariants.ts';
import { type Place, Work } from './work.ts';

const NAMES = '{ organizations(first: 5) { nodes { id name childCount } } }';

export type Drill = {
  house: House;
  officer: Client;
  auditor: Client;
  workCommittee: { id: string; code: string };
  places: readonly Place[];
  /** Organizations whose every figure is compared with its list. */
  looked: readonly string[];
  /** The import that was cut, and when. */
  cut?: { id: string; at: number };
};

type Named = { organizations: { nodes: { id: string; code: string }[] } };

export const aDrill = async (house: House): Promise<Drill> => {
  const officer = await Client.signIn(house, 'workCommittee');
  const auditor = await Client.signIn(house, 'auditor');
  const level = async (name: string, first: number) =>
    (
      await officer.ask<Named>(
        'query ($level: OrganizationLevel, $first: Int) { organizations(level: $level, first: $first) { nodes { id code } } }',
        { level: name, first },
      )
    ).organizations.nodes;
  const [workCommittee] = await level('WORK_COMMITTEE', 1);
  const below = await level('GENERAL_BRANCH', 6);
  const branches = await level('BRANCH', 4);
  const { persons } = await officer.ask<{ persons: { nodes: { id: string }[] } }>(
    '{ persons(first: 1) { nodes { id } } }',
  );
  const places = below.map(({ id }) => ({ id, personId: persons.nodes[0]!.id }));
  const looked = [workCommittee!, ...below.slice(0, 3), ...branches.slice(0, 2)].map(({ id }) => id);
  return { house, officer, auditor, workCommittee: workCommittee!, places, looked };
};

/** Nothing lost, nothing half, everything counted. */
export const isWhole = async ({ house, officer, auditor, looked }: Drill): Promise<string> => {
  await nothingHalf(house);
  const figures = await figuresHold(house, officer, looked);
  return `${figures}; audit ${await chainHolds(auditor)} blocks`;
};

const ROUNDS = 3;

export const apiKilledAmidWrites = async (drill: Drill): Promise<string> => {
  const { house, officer, places } = drill;
  const told = { acknowledged: 0, unanswered: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const work = new Work(house, officer, places);
    await sleep(400 + Math.random() * 1200);
    await house.killApi();
    await house.startApi();
    await sleep(300);
    await work.stop();
    await work.isWhole();
    told.acknowledged += work.acknowledged.length;
    told.unanswered += work.unanswered.length;
  }
  return `${ROUNDS} kills, ${told.acknowledged} writes acknowledged, ${told.unanswered} sent again; ${await isWhole(drill)}`;
};

/** Who folds holds this row until the end of the transaction. */
const FOLDING = "SELECT 1 FROM lease WHERE name = 'figures' FOR UPDATE NOWAIT";

/** Waits until a transaction is folding figures at this very moment: its row cannot be had. */
const untilFolding = async (watcher: Connection): Promise<boolean> => {
  for (const since = performance.now(); performance.now() - since < 5_000; )
    try {
      await watcher.query(FOLDING);
    } catch (error) {
      // the two engines' words for a row that is taken
      if (![1205, 3572].includes((error as { errno?: number }).errno ?? 0)) throw error;
      return true;
    }
  return false;
};

export const apiKilledAmidFolding = async (drill: Drill): Promise<string> => {
  const { house, officer, places } = drill;
  let hits = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const watcher = await house.connect();
    const work = new Work(house, officer, places);
    await sleep(500);
    if (await untilFolding(watcher)) hits++;
    await house.killApi();
    await watcher.end();
    await house.startApi();
    await work.stop();
    await work.isWhole();
  }
  if (hits === 0) throw new Error('no kill met a fold');
  return `${ROUNDS} kills, ${hits} in the middle of a fold; ${await isWhole(drill)}`;
};

const isUp = async (house: House): Promise<boolean> => (await fetch(`${house.api.address}/health`)).status === 200;

/** How long, in milliseconds, until the API finds its database again. */
const untilUp = async (house: House): Promise<number> => {
  const since = performance.now();
  while (!(await isUp(house))) {
    if (performance.now() - since > 30_000) throw new Error('the API did not find its database again');
    await sleep(50);
  }
  return performance.now() - since;
};

export const databaseKilledUnderLoad = async (drill: Drill): Promise<string> => {
  const { house, officer, places } = drill;
  const { pid } = house.api;
  const work = new Work(house, officer, places);
  await sleep(1_500);
  const before = work.acknowledged.length;
  await house.killDatabase();
  await sleep(1_500);
  if (await isUp(house)) throw new Error('/health says that all is well without a database');
  await house.startDatabase();
  const back = await untilUp(house);
  await sleep(1_500);
  await work.stop();
  const after = work.acknowledged.length - before;
  if (house.api.pid !== pid || after === 0) throw new Error('the API did not go on by itself');
  const others = Object.keys(work.refusals).filter((code) => code !== 'BUSY_DATABASE');
  if (others.length > 0) throw new Error(`refused with ${others.join(', ')}`);
  await work.isWhole();
  const meanwhile = `${work.unanswered.length} refused with BUSY_DATABASE`;
  return `${before} writes before, ${meanwhile}, back ${Math.round(back)} ms after the database, ${after} writes after; ${await isWhole(drill)}`;
};

/** Every request ends, however long the database is silent; when it speaks again the same process goes on. */
export const databaseFrozen = async (drill: Drill): Promise<string> => {
  const { house, officer, places } = drill;
  const { pid } = house.api;
  const work = new Work(house, officer, places);
  await sleep(1_500);
  const thaw = house.freezeDatabase();
  const since = performance.now();
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => officer.try(NAMES)));
  const waited = Math.round(performance.now() - since);
  thaw();
  await untilUp(house);
  await sleep(1_500);
  await work.stop();
  const others = outcomes.filter((each) => !('refused' in each) || each.refused !== 'BUSY_DATABASE');
  if (others.length > 0) throw new Error(`answered with ${JSON.stringify(others[0])}`);
  if (house.api.pid !== pid) throw new Error('the API did not go on by itself');
  await work.isWhole();
  return `${outcomes.length} of ${outcomes.length} refused with BUSY_DATABASE within ${waited} ms, ${work.acknowledged.length} writes before and after; ${await isWhole(drill)}`;
};

/** Takes every connection the database gives, and gives back a few. */
const hog = async (house: House, left: number): Promise<Connection[]> => {
  const taken: Connection[] = [];
  for (;;) {
    try {
      taken.push(await house.connect());
    } catch (error) {
      if ((error as { errno?: number }).errno !== 1040) throw error;
      await Promise.all(taken.splice(0, left).map((connection) => connection.end()));
      return taken;
    }
  }
};

export const connectionsExhausted = async (drill: Drill): Promise<string> => {
  const { house, officer } = drill;
  const crowd = () => Promise.all(Array.from({ length: 40 }, () => officer.try(NAMES)));
  await house.killApi();
  await house.startApi();
  const taken = await hog(house, 0);
  const outcomes = [...(await crowd()), ...(await crowd())];
  await Promise.all(taken.map((connection) => connection.end()));
  const codes = outcomes.map((each) =>
    'data' in each ? 'answered' : 'refused' in each ? each.refused : `lost ${each.lost}`,
  );
  const others = codes.filter((code) => code !== 'answered' && code !== 'BUSY_DATABASE');
  if (others.length > 0) throw new Error(`answered with ${[...new Set(others)].join(', ')}`);
  const again = await crowd();
  if (again.some((each) => !('data' in each))) throw new Error('still refused when there were connections again');
  const refused = codes.filter((code) => code === 'BUSY_DATABASE').length;
  return `${taken.length} connections taken; of ${codes.length} requests ${codes.length - refused} answered, ${refused} refused with BUSY_DATABASE; then ${again.length} of ${again.length}`;
};

const WORKBOOKS = 24;

type Job = { attempts: number; done: number; owner: string };

export const twoProcessesOneQueue = async (drill: Drill): Promise<string> => {
  const { house, officer, workCommittee } = drill;
  const other = await house.another();
  const [{ last }] = (await house.sql<{ last: number }>('SELECT COALESCE(MAX(id), 0) AS last FROM job')) as [
    { last: number },
  ];
  const bytes = await imports.workbookOf('Q', workCommittee.code, 120);
  const ids = await Promise.all(
    Array.from({ length: WORKBOOKS }, () => imports.bring(officer, workCommittee.id, bytes)),
  );
  for (const id of ids) await imports.until(officer, id, ({ state }) => state === 'READY', { seconds: 60 });
  await other.stop();
  const jobs = await house.sql<Job>(
    "SELECT attempts, doneAt IS NOT NULL AS done, leaseOwner AS owner FROM job WHERE id > ? AND kind = 'exchange.check'",
    [last],
  );
  if (jobs.length !== WORKBOOKS || jobs.some((job) => Number(job.done) !== 1)) throw new Error('jobs were left undone');
  if (jobs.some((job) => job.attempts !== 1)) throw new Error('a job was done twice');
  const twice = await house.count('FROM import WHERE id IN (?) AND attempts <> 1', [ids]);
  if (twice > 0) throw new Error(`${twice} workbooks were checked twice`);
  const shares = [...Map.groupBy(jobs, ({ owner }) => owner).values()].map((own) => own.length);
  if (shares.length !== 2) throw new Error(`worked by ${shares.length} processes`);
  return `${WORKBOOKS} jobs, each done once: ${shares.join(' + ')}`;
};

const ROWS = 4_000;

/** The import is cut in the middle of its one transaction; the lease of the dead process runs out in two minutes. */
export const apiKilledAmidImport = async (drill: Drill): Promise<string> => {
  const { house, officer, workCommittee } = drill;
  const id = await imports.bring(officer, workCommittee.id, await imports.workbookOf('I', workCommittee.code, ROWS));
  await imports.apply(officer, await imports.until(officer, id, ({ state }) => state === 'READY', { seconds: 60 }));
  const { done } = await imports.until(officer, id, (row) => row.done >= 40 || row.state !== 'APPLYING', {
    seconds: 60,
  });
  await house.killApi();
  drill.cut = { id, at: performance.now() };
  await house.startApi();
  const saved = await house.count("FROM organization WHERE code LIKE 'I-%'");
  const { state } = await imports.read(officer, id);
  if (saved !== 0 || state !== 'APPLYING') throw new Error(`${saved} of ${ROWS} organizations saved, ${state}`);
  return `killed at ${done} of ${ROWS} rows: none of them saved; ${await isWhole(drill)}`;
};

export const importResumes = async (drill: Drill): Promise<string> => {
  const { house, officer, cut } = drill;
  if (!cut) throw new Error('no import was cut');
  const { id, at } = cut;
  const seconds = 230 - (performance.now() - at) / 1000;
  await imports.until(officer, id, ({ state }) => state !== 'APPLYING', { seconds });
  const { state } = await imports.read(officer, id);
  const saved = await house.count("FROM organization WHERE code LIKE 'I-%'");
  if (state !== 'APPLIED' || saved !== ROWS) throw new Error(`${state}, ${saved} of ${ROWS} organizations`);
  const waited = Math.round((performance.now() - at) / 1000);
  return `all ${ROWS} rows, ${waited} s after the kill, once its lease had run out; ${await isWhole(drill)}`;
};
