import type { Actor } from '../actor.ts';
import { type FigureChange, writeFigureChanges } from '../figures/changes.ts';
import { enqueue, type JobRequest } from '../jobs/queue.ts';
import { type AuditHead, type AuditLine, writeAudit } from './audit.ts';
import type { Run } from './rows.ts';

/** What is the same in every audit line of one transaction; who acted stands with the line. */
export type Occasion = Omit<AuditHead, 'actorId' | 'actorName'>;

/** What a transaction writes at its end, whoever acts in it: the audit lines, the figures, the jobs of after commit. */
export class Pending {
  readonly lines: { actor: Actor; line: AuditLine }[] = [];
  readonly figures: FigureChange[] = [];
  readonly jobs: JobRequest[] = [];
  private told = 0;

  /** Tells how many audit lines the transaction has written by now. */
  async write(run: Run, occasion: Occasion): Promise<number> {
    const { lines, figures, jobs } = this;
    this.told += lines.length;
    // a system actor is made anew for every event: it is known by its name
    const byActor = Map.groupBy(lines, ({ actor }) => `${actor.id ?? ''} ${actor.name}`);
    for (const entries of byActor.values()) {
      const { id, name } = entries[0]!.actor;
      await writeAudit(
        run,
        { ...occasion, actorId: id, actorName: name },
        entries.map((entry) => entry.line),
      );
    }
    await writeFigureChanges(run, figures);
    await enqueue(run, jobs, occasion.at);
    lines.length = figures.length = jobs.length = 0;
    return this.told;
  }
}
