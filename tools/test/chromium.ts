// The browser of the journeys: the system's own Chromium, installed by the system's packager when it may be.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { note, Obstacle, tail } from '../console.mjs';
import { run } from '../processes.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** `CHROMIUM` names it, else it is looked for. */
export const findChromium = () => {
  const given = process.env['CHROMIUM'];
  if (given) return given;
  const folders = [
    ...(process.env['PATH'] ?? '').split(':').filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC].find((path) =>
    existsSync(path),
  );
};

/** Without Chinese letters the pages are tested as rows of boxes. */
const hasChinese = async () => {
  const { code, output } = await run('fc-list', [':lang=zh', 'family']);
  return code !== 0 ? false : output.trim() !== '';
};

/** How the packager is run: as root, by a sudo that asks nothing, or not at all. */
const packager = async () => {
  if ((await run('apt-get', ['--version'])).code !== 0) return undefined;
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined;
};

const install = async (as: string[], packages: string[]) => {
  note(`  正在安装 ${packages.join(' ')} (installing with apt)`);
  const apt = [...as, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  for (const args of [['update'], ['-y', '--no-install-recommends', 'install', ...packages]]) {
    const [command = '', ...rest] = [...apt, ...args];
    const { code, output } = await run(command, rest);
    if (code !== 0 && args[0] !== 'update')
      throw new Obstacle('安装 Chromium 失败（见上）。', 'installing Chromium failed (see above).', tail(output));
  }
};

const missing = () =>
  new Obstacle(
    '找不到 Chromium，且无权自动安装：请安装 chromium 与中文字体（如 fonts-noto-cjk），或用 CHROMIUM=路径 指定。',
    'no Chromium, and no right to install it: install chromium and a Chinese font (fonts-noto-cjk), or set CHROMIUM=path.',
  );

/** The path of a browser that can show Chinese. */
export const ensureChromium = async () => {
  const found = findChromium();
  const packages = [...(found ? [] : ['chromium']), ...((await hasChinese()) ? [] : ['fonts-noto-cjk'])];
  if (packages.length > 0) {
    const as = process.platform === 'linux' ? await packager() : undefined;
    if (as) await install(as, packages);
  }
  const path = findChromium();
  if (!path || !existsSync(path)) throw missing();
  return path;
};
