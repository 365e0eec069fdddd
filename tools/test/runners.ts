// The programs that check and test, and how their results are read.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Obstacle, tail } from '../console.mjs';
import { inModules, inRoot, PATH } from '../paths.ts';
import { type RunOptions, run } from '../processes.ts';
import type { Counts } from './tally.ts';

/** No service of nx stays behind, nothing asks questions, nothing is drawn over the lines. */
const QUIET = { PATH, NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1', FORCE_COLOR: undefined };

/** Runs a program from the dependencies; its output is the reason when it fails. */
export const mustPass = async (name: string, args: string[]) => {
  const { code, output } = await run(inModules('.bin', name), args, { cwd: inRoot(), env: QUIET });
  if (code === 0) return;
  throw new Obstacle(`${name} 未通过（见上）。`, `${name} did not pass (see above).`, tail(output, 80));
};

/** Runs a test runner that writes its results to a JSON file; when it wrote none, it did not come so far: one failure. */
const runForCounts = async (
  script: string,
  args: (file: string) => string[],
  read: (report: never) => { passed: number; failed: number },
  options: (file: string) => RunOptions,
): Promise<Counts> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhibu-test-'));
  const file = join(folder, 'report.json');
  try {
    const { code, output } = await run(process.execPath, [script, ...args(file)], options(file));
    const { passed, failed } = existsSync(file)
      ? read(JSON.parse(readFileSync(file, 'utf8')) as never)
      : { passed: 0, failed: 0 };
    // an error outside of any test case (a file that does not load, a set-up that throws) fails the run all the same
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, output: tail(output, 120) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const vitest = (project: string) =>
  runForCounts(
    inModules('vitest/vitest.mjs'),
    (file) => ['run', '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    (report: { numPassedTests: number; numFailedTests: number }) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
    }),
    () => ({ cwd: inRoot(project), env: QUIET }),
  );

export const playwright = (chromium: string) =>
  runForCounts(
    inModules('@playwright/test/cli.js'),
    () => ['test', '--config', inRoot('apps/e2e/playwright.config.ts'), '--pass-with-no-tests', '--reporter=line,json'],
    (report: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: report.stats.expected,
      // a journey that works only the second time does not work
      failed: report.stats.unexpected + report.stats.flaky,
    }),
    (file) => ({
      cwd: inRoot(),
      env: { ...QUIET, CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      // the runner stops its browsers and its server when it is asked in this way
      signal: 'SIGINT',
    }),
  );
