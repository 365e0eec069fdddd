// What programs write and people commit must be what the programs write today.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../api.ts';
import { Obstacle, tail } from '../console.mjs';
import { inRoot, PATH } from '../paths.ts';
import { run } from '../processes.ts';

const stale = (what: string, how: string) =>
  new Obstacle(
    `${what} 与源码不一致：请运行 ${how} 并提交。`,
    `${what} is not what the sources make: run ${how} and commit it.`,
  );

export const checkSchema = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhibu-schema-'));
  const fresh = join(folder, 'schema.graphql');
  const committed = inRoot('apps/api/schema.graphql');
  try {
    await runCli(['schema', fresh]);
    if (!existsSync(committed) || readFileSync(fresh, 'utf8') !== readFileSync(committed, 'utf8'))
      throw stale('apps/api/schema.graphql', 'npm run schema');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const hashOf = (folder: string) => {
  const hash = createHash('sha256');
  for (const file of globSync('**/*.*', { cwd: folder }).sort())
    hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
};

/** Compared with what stood there, not with the last commit: in the middle of work both may be new. */
export const checkOperations = async () => {
  const folder = inRoot('apps/admin/src/gql');
  const before = hashOf(folder);
  const { code, output } = await run(process.execPath, ['apps/admin/generate.ts'], { cwd: inRoot(), env: { PATH } });
  if (code !== 0)
    throw new Obstacle(
      '生成类型化查询失败（见上）。',
      'typed operations could not be generated (see above).',
      tail(output),
    );
  if (hashOf(folder) !== before) throw stale('apps/admin/src/gql', 'nx run admin:generate');
};
