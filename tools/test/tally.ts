// What passed and what failed, over all steps of `npm test`. A failure never hides the steps after it.
import { explain, Obstacle, step } from '../console.mjs';
import { isStopping } from '../processes.ts';

export interface Counts {
  passed: number;
  failed: number;
  /** what the program printed: shown when something failed */
  output: string;
}

let passed = 0;
let failed = 0;

const attempt = async (work: () => Promise<unknown>) => {
  try {
    await work();
    return true;
  } catch (error) {
    // broken off from outside: that is not a result
    if (!isStopping()) explain(error);
    return false;
  }
};

/** A step that holds or does not: counted as one. */
export const check = async (zh: string, en: string, work: () => Promise<unknown>) => {
  const held = await attempt(() => step(zh, en, work));
  if (held) passed++;
  else failed++;
  return held;
};

/** A step that runs test cases: each of them is counted. */
export const suite = async (zh: string, en: string, work: () => Promise<Counts>) => {
  const run = async () => {
    const counts = await work();
    passed += counts.passed;
    failed += counts.failed;
    if (counts.failed === 0) return counts;
    throw new Obstacle(`${counts.failed} 项未通过（见上）。`, `${counts.failed} failed (see above).`, counts.output);
  };
  return attempt(() => step(zh, en, run, (counts) => `· ${counts.passed} ·`));
};

export const closingLine = () => `${passed} passed, ${failed} failed`;

export const exitCode = () => (failed === 0 && passed > 0 ? 0 : 1);
