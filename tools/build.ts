// Builds the API and the SPA when anything that goes into them has changed since the last time.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle, tail } from './console.mjs';
import { inModules, inRoot, PATH } from './paths.ts';
import { run } from './processes.ts';

const INPUTS = ['apps/api', 'apps/admin', 'libs', 'package-lock.json', 'tsconfig.base.json'];
/** What is read for no build, or is written by one. */
const ASIDE = /(^|\/)(node_modules|dist|test|test-results|coverage)$|\.spec\.ts$|components\.d\.ts$/;

const stamp = () => inRoot('dist/.inputs');

const filesUnder = (path: string): string[] => {
  if (ASIDE.test(path) || !existsSync(inRoot(path))) return [];
  const entries = readdirSync(inRoot(path), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const below = join(path, entry.name);
    if (entry.isDirectory()) return filesUnder(below);
    return ASIDE.test(below) ? [] : [below];
  });
};

/** By content, not by date: a fresh checkout of the same commit needs no build. */
const hashOfInputs = () => {
  const hash = createHash('sha256');
  const files = INPUTS.flatMap((path) => (/\.json$/.test(path) ? [path] : filesUnder(path)));
  for (const file of files.sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0');
  return hash.digest('hex');
};

const buildOne = async (app: string) => {
  const { code, output } = await run(process.execPath, [inModules('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: inRoot('apps', app),
    env: { PATH, NODE_ENV: 'production', NO_COLOR: process.stdout.isTTY ? undefined : '1' },
  });
  if (code !== 0)
    throw new Obstacle(
      `构建 ${app} 失败（原因见上）。`,
      `building ${app} failed (the reason is above).`,
      tail(output, 30),
    );
};

/** Returns false when what stands in dist/ is already made of the present sources. */
export const build = async () => {
  const hash = hashOfInputs();
  const made = ['dist/api/main.js', 'dist/admin/index.html'].every((file) => existsSync(inRoot(file)));
  if (made && existsSync(stamp()) && readFileSync(stamp(), 'utf8') === hash) return false;
  rmSync(stamp(), { force: true });
  await Promise.all(['api', 'admin'].map(buildOne));
  writeFileSync(stamp(), hash);
  return true;
};
