// The steps of `npm test` once the dependencies are there. Cheap ones first; a failing one hides none of the others.
import { existsSync } from 'node:fs';
import { build } from '../build.ts';
import { note, Obstacle } from '../console.mjs';
import { inRoot } from '../paths.ts';
import { isStopping, run, runProgram } from '../processes.ts';
import { ensureChromium } from './chromium.ts';
import { checkOperations, checkSchema } from './generated.ts';
import { mustPass, playwright, vitest } from './runners.ts';
import { check, closingLine, exitCode, suite } from './tally.ts';

const PROJECTS: [string, string, string][] = [
  ['规则', 'rules', 'libs/rules'],
  ['词汇', 'vocabulary', 'libs/vocabulary'],
  ['工具', 'tools', 'tools'],
  ['页面', 'admin', 'apps/admin'],
  ['接口', 'api', 'apps/api'],
];

const checkBoundaries = async () => {
  const { code, output } = await run(process.execPath, ['tools/check-boundaries.ts'], { cwd: inRoot() });
  if (code !== 0)
    throw new Obstacle('违反了边界规则（见上）。', 'boundaries are violated (see above).', output.trimEnd());
};

/** In the order a person would want to hear of a mistake. Between them, a signal may have told us to stop. */
const steps: (() => Promise<unknown>)[] = [
  () => check('代码风格', 'lint', () => mustPass('biome', ['check', '.'])),
  () => check('边界、篇幅与遗留标记', 'boundaries, lengths, marks', checkBoundaries),
  () => check('类型', 'types', () => mustPass('nx', ['run-many', '-t', 'typecheck', '--outputStyle=static'])),
  ...PROJECTS.map(
    ([zh, en, path]) =>
      () =>
        suite(`${zh}测试`, `${en} specs`, () => vitest(path)),
  ),
  () => check('构建', 'build', build),
  () => check('schema.graphql 与代码一致', 'schema.graphql is up to date', checkSchema),
  () => check('类型化查询与 schema 一致', 'typed operations are up to date', checkOperations),
  () => suite('浏览器旅程', 'browser journeys', async () => playwright(await ensureChromium())),
];

await runProgram(async () => {
  for (const step of steps) {
    await step();
    if (isStopping()) return 130;
  }
  if (exitCode() !== 0 && existsSync(inRoot('test-results')))
    note('浏览器旅程失败时的截图与记录在 test-results/ (screenshots and traces of failed journeys)');
  note(closingLine());
  return exitCode();
});
