// MySQL, as found on the machine or unpacked beside it (then run by the loader and the libraries it came with).
import { existsSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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
  type Program,
  USER,
} from './engine.ts';
import { isTooOld } from './url.ts';

const TUNING: Record<Profile, string[]> = {
  durable: ['--innodb-flush-log-at-trx-commit=1', '--innodb-redo-log-capacity=256M', '--innodb-buffer-pool-size=512M'],
  test: [
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-doublewrite=OFF',
    '--innodb-redo-log-capacity=32M',
    '--innodb-buffer-pool-size=64M',
  ],
};

/** How an unpacked server is started: its libc is not the machine's. */
const throughLoader = (unpacked: string, program: string): Program => {
  const folder = join(unpacked, 'usr/lib');
  const libraries = join(folder, readdirSync(folder).find((name) => name.endsWith('-linux-gnu')) ?? '');
  const loader = [libraries, folder, join(unpacked, 'usr/lib64')]
    .filter((path) => existsSync(path))
    .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
    .find((path) => /\/ld-linux-[^/]*\.so\.\d+$/.test(path));
  return {
    command: loader ?? program,
    args: loader ? ['--library-path', libraries, '--argv0', program, program] : [],
    // the machine's OpenSSL settings name modules that this OpenSSL does not have
    env: { OPENSSL_CONF: '/dev/null', OPENSSL_MODULES: join(libraries, 'ossl-modules') },
  };
};

/**
 * @param program path of mysqld
 * @param unpacked the folder that the program and its libraries were unpacked into, when it is not the system's
 */
export const mysql = async (program: string, unpacked?: string): Promise<Engine | undefined> => {
  const { command, args, env } = unpacked ? throughLoader(unpacked, program) : { command: program, args: [] };
  const { code, output } = await run(command, [...args, '--no-defaults', '--version'], { env });
  const version = /Ver (\d+\.\d+\.\d+)/.exec(output)?.[1];
  if (code !== 0 || !version || /MariaDB/.test(output) || isTooOld(version)) return undefined;
  const basedir = join(dirname(realpathSync(program)), '..');
  const messages = ['share/mysql', 'share']
    .map((path) => join(basedir, path))
    .find((path) => existsSync(join(path, 'charsets')));
  const base = [...args, '--no-defaults', `--basedir=${basedir}`];
  if (messages) base.push(`--lc-messages-dir=${messages}`, `--character-sets-dir=${join(messages, 'charsets')}`);
  return {
    kind: 'mysql',
    name: `MySQL ${version}`,
    user: USER,
    initialise: async (home, profile) => {
      const first = `${home.data}.sql`;
      const statements = [...accountStatements(home.password), "ALTER USER 'root'@'localhost' ACCOUNT LOCK;", ''];
      writeFileSync(first, statements.join('\n'), { mode: 0o600 });
      const making = [...asRoot(), ...folderOptions(home), '--initialize-insecure', `--init-file=${first}`];
      await initialiseBy({ command, args: [...base, ...making, ...TUNING[profile]], env }).finally(() =>
        rmSync(first, { force: true }),
      );
    },
    serve: (place: Place, profile: Profile) => ({
      command,
      args: [
        ...base,
        ...commonOptions(place),
        '--mysqlx=OFF',
        '--secure-file-priv=NULL',
        '--performance-schema=OFF',
        ...TUNING[profile],
      ],
      env,
    }),
  };
};
