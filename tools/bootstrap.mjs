// @ts-check
// The first steps of `npm start` and `npm test`, written for an old Node and an empty folder: the dependencies, then the
// rest of the program on the Node 24 that came with them.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { explain, Obstacle, step, tail } from './console.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const WANTED = 24;
const OLDEST = 18;
/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const majorOf = (/** @type {string} */ version) => Number(version.replace(/^v/, '').split('.')[0]);

/** The hash of the lockfile that node_modules was made from; kept inside node_modules, so it goes when that goes. */
const stamp = join(modules, '.lock-hash');
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** npm writes its own copy of the lockfile last: without it an installation was broken off. */
const installed = () => {
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  return statSync(hidden).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
};

/** Runs a program to its end; a signal to us ends it too. @returns {Promise<{ code: number, output: string }>} */
const runToEnd = (/** @type {string} */ command, /** @type {string[]} */ args) =>
  new Promise((resolve) => {
    let output = '';
    let stopped = false;
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const pass = (/** @type {NodeJS.Signals} */ signal) => {
      stopped = true;
      child.kill(signal);
      // npm would first put back what it has replaced; the next run begins anew anyway
      setTimeout(() => child.kill('SIGKILL'), 1000).unref();
    };
    for (const signal of SIGNALS) process.on(signal, pass);
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => {
      for (const name of SIGNALS) process.off(name, pass);
      if (stopped) process.exit(130);
      resolve({ code: code ?? 1, output });
    });
  });

const install = async () => {
  // started through npm, the same npm is used: it need not be on PATH
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--no-audit', '--no-fund'];
  const { code, output } =
    npm && existsSync(npm) ? await runToEnd(process.execPath, [npm, ...args]) : await runToEnd('npm', args);
  if (code === 127)
    throw new Obstacle('找不到 npm：请先安装 Node.js 24 与 npm。', 'npm was not found: install Node.js 24 with npm.');
  if (code !== 0)
    throw new Obstacle(
      '依赖安装失败（npm ci，原因见上）：请检查网络与 npm 源的设置后重试。',
      'npm ci failed (the reason is above): check the network and npm’s registry setting, then run it again.',
      tail(output),
    );
  writeFileSync(stamp, lockHash());
};

/** The Node 24 from the dependencies when it runs here (it does not on musl), else the one in use when new enough. */
const findNode = () => {
  const own = join(modules, '.bin', 'node');
  if (existsSync(own)) {
    const { status, stdout } = spawnSync(own, ['--version'], { encoding: 'utf8' });
    if (status === 0 && majorOf(stdout) >= WANTED) return own;
  }
  if (majorOf(process.version) >= WANTED) return process.execPath;
  throw new Obstacle(
    `需要 Node.js ${WANTED}，当前为 ${process.version}，而此平台没有随附的版本：请安装 Node.js ${WANTED} 后重试。`,
    `Node.js ${WANTED} is needed, this is ${process.version}, and none is bundled for this platform: install it first.`,
  );
};

/** Runs the rest on another Node. When this process dies, in whatever way, the channel closes and the other one stops. */
const handOver = (/** @type {string} */ node, /** @type {string} */ file) => {
  const child = spawn(node, [file, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 130));
};

/** The parent of a process, where the system tells it. @param {number} pid */
const parentOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1];
  } catch {
    return undefined;
  }
};

/**
 * npm runs us in a shell. Told to stop, it tells the shell, which dies without a word to us; killed, it tells nobody. So
 * when npm is our caller, we stop as soon as one of the two is gone. (Started by hand, we may well outlive our shell.)
 */
const watchCaller = () => {
  const shell = process.ppid;
  const npm = parentOf(shell);
  if (!process.env['npm_lifecycle_event'] || shell === 1) return;
  const look = () => {
    if (process.ppid !== shell || parentOf(shell) !== npm) process.kill(process.pid, 'SIGTERM');
  };
  setInterval(look, 250).unref();
};

/** @param {string} program the TypeScript file beside this one that does the rest */
export const begin = async (program) => {
  try {
    if (majorOf(process.version) < OLDEST)
      throw new Obstacle(
        `Node.js ${process.version} 太旧：请安装 Node.js ${WANTED}（至少 ${OLDEST}）。`,
        `Node.js ${process.version} is too old: install Node.js ${WANTED} (${OLDEST} at least).`,
      );
    watchCaller();
    if (installed()) await step('检查依赖', 'dependencies', () => {});
    else await step('安装依赖', 'npm ci', install);
    const node = findNode();
    const file = join(root, 'tools', program);
    process.chdir(root);
    if (majorOf(process.version) >= WANTED) await import(pathToFileURL(file).href);
    else handOver(node, file);
  } catch (error) {
    process.exit(explain(error));
  }
};
