// The settings of `npm start`, from the environment. A wrong one stops the start with one sentence.
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { Obstacle } from '../console.mjs';
import { parseDatabaseUrl } from '../database/index.ts';
import { inRoot } from '../paths.ts';

export interface Settings {
  host: string;
  port: number;
  dataDir: string;
  /** nothing: a private database is used */
  databaseUrl?: string;
  /** whether the demo county is wanted; when not said, only in a private database that is empty */
  demo?: boolean;
}

const readPort = (text: string) => {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Obstacle(`PORT=${text} 无效：应为 1 到 65535 的整数。`, 'PORT is a whole number from 1 to 65535.');
};

const readDemo = (text: string | undefined) => {
  if (!text) return undefined;
  if (text === '0' || text === '1') return text === '1';
  throw new Obstacle(`DEMO=${text} 无效：只能是 0 或 1。`, 'DEMO is 0 or 1.');
};

export const readSettings = (env: NodeJS.ProcessEnv): Settings => {
  const databaseUrl = env['DATABASE_URL'] || undefined;
  if (databaseUrl) parseDatabaseUrl(databaseUrl);
  return {
    host: env['HOST'] || '127.0.0.1',
    port: readPort(env['PORT'] || '4000'),
    dataDir: resolve(inRoot(), env['DATA_DIR'] || '.data'),
    databaseUrl,
    demo: readDemo(env['DEMO']),
  };
};

/** The address a browser on this machine uses. */
export const addressOf = ({ host, port }: Settings) => {
  const everywhere = host === '0.0.0.0' || host === '::' || host === 'localhost';
  const name = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
};

const WHY: Record<string, [string, string]> = {
  EADDRINUSE: [
    '已被其他程序占用：请先停止它，或换一个端口，例如 PORT=4001 npm start',
    'is taken: stop what uses it, or choose another port, e.g. PORT=4001 npm start',
  ],
  EACCES: ['不允许使用：请换用 1024 以上的端口', 'is not allowed for this user: choose a port above 1023'],
  EADDRNOTAVAIL: ['不是本机地址：请检查 HOST', 'is not an address of this machine: check HOST'],
  ENOTFOUND: ['不是本机地址：请检查 HOST', 'is not an address of this machine: check HOST'],
};

/** Asked before any long step, so that nobody waits for a build only to hear that the port is taken. */
export const checkPort = ({ host, port }: Settings) =>
  new Promise<void>((free, taken) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const [zh, en] = WHY[error.code ?? ''] ?? [`无法使用（${error.code}）`, `cannot be used (${error.code})`];
      taken(new Obstacle(`端口 ${host}:${port} ${zh}。`, `port ${host}:${port} ${en}.`));
    });
    probe.listen(port, host, () => probe.close(() => free()));
  });
