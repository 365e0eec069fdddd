import type { Run } from '../work/rows.ts';

export type JobRequest = { kind: string; payload: Record<string, unknown>; runAt: Date };

/** Writes jobs in the transaction that wants them: nothing is lost when the process dies after its commit. */
export const enqueue = async (run: Run, jobs: readonly JobRequest[], now: Date): Promise<void> => {
  if (jobs.length === 0) return;
  await run(
    `INSERT INTO job (kind, payload, runAt, createdAt, attempts) VALUES ${jobs.map(() => '(?, ?, ?, ?, 0)').join(', ')}`,
    jobs.flatMap((job) => [job.kind, JSON.stringify(job.payload), job.runAt, now]),
  );
};
