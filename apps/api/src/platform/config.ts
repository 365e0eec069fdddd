import { join, resolve } from 'node:path';

export type OpenDocuments = 'all' | 'tokens';

export type Config = {
  databaseUrl: string;
  port: number;
  host: string;
  dataDir: string;
  adminDir: string;
  openDocuments: OpenDocuments;
  poolSize: number;
  /** How long the database may leave a statement unanswered before the connection is given up; 0: for ever. */
  silenceSeconds: number;
  /** Behind a proxy that ends TLS: cookies are `Secure` and client addresses are read from the proxy. */
  trustProxy: boolean;
};

const whole = (name: string, value: string | undefined, fallback: number, most: number): number => {
  if (value === undefined || value === '') return fallback;
  if (!/^\d+$/.test(value) || Number(value) > most)
    throw new Error(`${name}=${value} 无效：应为 0 到 ${most} 的整数 (a whole number from 0 to ${most})`);
  return Number(value);
};

const oneOf = <T extends string>(name: string, value: string | undefined, allowed: readonly T[], fallback: T): T => {
  if (value === undefined || value === '') return fallback;
  if (!(allowed as readonly string[]).includes(value))
    throw new Error(`${name}=${value} 无效：只能是 ${allowed.join(' / ')} (one of ${allowed.join(', ')})`);
  return value as T;
};

/** Reads the settings from the environment; a wrong one stops the start with one clear sentence. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  const databaseUrl = env['DATABASE_URL'];
  if (!databaseUrl)
    throw new Error('缺少 DATABASE_URL：用 npm start 启动会自动准备 (DATABASE_URL is not set; npm start prepares one)');
  return {
    databaseUrl,
    port: whole('PORT', env['PORT'], 4000, 65_535),
    host: env['HOST'] || '127.0.0.1',
    dataDir: resolve(env['DATA_DIR'] || '.data'),
    adminDir: resolve(env['ADMIN_DIR'] || join('dist', 'admin')),
    openDocuments: oneOf('OPEN_DOCUMENTS', env['OPEN_DOCUMENTS'], ['all', 'tokens'], 'all'),
    poolSize: whole('DATABASE_POOL', env['DATABASE_POOL'], 10, 500),
    silenceSeconds: whole('DATABASE_SILENCE', env['DATABASE_SILENCE'], 60, 86_400),
    trustProxy: oneOf('TRUST_PROXY', env['TRUST_PROXY'], ['0', '1'], '0') === '1',
  };
};
