// What others notice of long work: a small query before and meanwhile, and the memory of the process.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { note } from '../console.mjs';
import type { Client } from '../faults/client.ts';
import { ONE, type Place } from './house.ts';

const PAUSE_MS = 20;

export type Figures = {
  phase: string;
  seconds: number;
  /** What the API computed itself: the rest is the database, and waiting for a machine that has other work. */
  cpuSeconds: number;
  p50: number;
  p95: number;
  longest: number;
  peakMiB: number;
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

export type Watched = { reader: Client; place: Place; pid: number };

/** What a reader notices while something goes on: one small query after another. */
export const during = async (
  phase: string,
  { reader, place, pid }: Watched,
  work: Promise<unknown>,
): Promise<Figures> => {
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

export const tell = ({ phase, seconds, cpuSeconds: cpu, p50, p95, longest, peakMiB }: Figures): void =>
  note(
    `  ${phase.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s (API ${cpu.toFixed(1)} s of CPU)   query p50 ${p50.toFixed(0)} p95 ${p95.toFixed(0)} longest ${longest.toFixed(0)} ms   peak RSS ${peakMiB.toFixed(0)} MiB`,
  );
