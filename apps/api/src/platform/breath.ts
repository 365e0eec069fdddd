import { setImmediate } from 'node:timers/promises';

/** A request takes several turns: beside a long computation each of them waits no longer than this. */
const LONG_MS = 4;

/**
 * Long computing in a process that serves others: every few milliseconds it lets them have their turn.
 * `if (breath.isDue()) await breath.take();` as often as one likes.
 */
export class Breath {
  private since = performance.now();

  isDue(): boolean {
    return performance.now() - this.since > LONG_MS;
  }

  async take(): Promise<void> {
    await setImmediate();
    this.since = performance.now();
  }
}

/** What `body` makes of each of many, in order, a breath between. */
export const mapInBreaths = async <T, R>(items: Iterable<T>, body: (item: T) => R): Promise<R[]> => {
  const breath = new Breath();
  const made: R[] = [];
  for (const item of items) {
    made.push(body(item));
    if (breath.isDue()) await breath.take();
  }
  return made;
};
