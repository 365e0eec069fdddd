// MariaDB, as found on the machine or unpacked beside it.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../processes.ts';
import {
  accountStatements,
  asRoot,
  commonOptions,
  type Engine,
  folderOptions,
  initialiseBy,
  type Place,
  type Profile,
  USER,
} from './engine.ts';
import { isTooOld } from './url.ts';

/** Small first files: a fresh data folder is made in a third of a second and weighs little. */
const FILES = [
  '--innodb-data-file-path=ibdata1:2M:autoextend',
  '--innodb-temp-data-file-path=ibtmp1:1M:autoextend',
  '--innodb-autoextend-increment=1',
];

const TUNING: Record<Profile, string[]> = {
  // an acknowledged write survives kill -9 and loss of power
  durable: [
    '--innodb-flush-log-at-trx-commit=1',
    '--innodb-doublewrite=1',
    '--innodb-log-file-size=128M',
    '--innodb-buffer-pool-size=512M',
  ],
  // nothing survives anything, and nothing waits for a disk
  test: [
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-flush-method=nosync',
    '--innodb-doublewrite=0',
    '--innodb-log-file-size=16M',
    '--innodb-buffer-pool-size=64M',
    '--innodb-buffer-pool-dump-at-shutdown=0',
    '--innodb-stats-persistent=0',
  ],
};

/** The scripts that make the system tables; their names differ between versions. */
const systemScripts = (basedir: string) => {
  for (const share of ['share/mysql', 'share/mariadb'])
    for (const prefix of ['mysql', 'mariadb']) {
      const file = (name: string) => join(basedir, share, `${prefix}_${name}.sql`);
      if (existsSync(file('system_tables')))
        return ['system_tables', 'performance_tables', 'system_tables_data'].map(file);
    }
  return undefined;
};

const firstStatements = (scripts: string[], password: string) =>
  [
    'CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n',
    ...scripts.map((file) => readFileSync(file, 'utf8')),
    // the scripts leave a root without a password, for every user of this machine
    "DELETE FROM global_priv WHERE User = 'root';\nDELETE FROM proxies_priv;\n",
    // accounts can be made only once the grant tables just written are read
    'FLUSH PRIVILEGES;\n',
    `${accountStatements(password).join('\n')}\n`,
  ].join('');

/** Libraries that came unpacked beside the program. */
const librariesOf = (unpacked: string) =>
  readdirSync(join(unpacked, 'usr/lib'))
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => join(unpacked, 'usr/lib', name))
    .join(':');

/**
 * @param program path of mariadbd
 * @param unpacked the folder that the program and its libraries were unpacked into, when it is not the system's
 */
export const mariadb = async (program: string, unpacked?: string): Promise<Engine | undefined> => {
  const basedir = join(dirname(realpathSync(program)), '..');
  const scripts = systemScripts(basedir);
  const env = unpacked ? { LD_LIBRARY_PATH: librariesOf(unpacked) } : undefined;
  const { code, output } = await run(program, ['--no-defaults', '--version'], { env });
  const version = /(\d+\.\d+\.\d+-MariaDB)/.exec(output)?.[1];
  if (!scripts || code !== 0 || !version || isTooOld(version)) return undefined;
  const base = ['--no-defaults', `--basedir=${basedir}`];
  return {
    kind: 'mariadb',
    name: `MariaDB ${version.split('-')[0]}`,
    user: USER,
    initialise: (home, profile) => {
      const args = [...base, ...asRoot(), ...folderOptions(home), '--bootstrap', '--max-allowed-packet=64M', ...FILES];
      return initialiseBy(
        { command: program, args: [...args, ...TUNING[profile]], env },
        firstStatements(scripts, home.password),
      );
    },
    serve: (place: Place, profile: Profile) => ({
      command: program,
      args: [...base, ...commonOptions(place), '--performance-schema=0', ...FILES, ...TUNING[profile]],
      env,
    }),
  };
};
