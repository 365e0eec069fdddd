// What a database server program must be able to do for us, whatever it is called and wherever it comes from.
import { Obstacle, tail } from '../console.mjs';
import { run } from '../processes.ts';

export type Kind = 'mariadb' | 'mysql';
export type Profile = 'durable' | 'test';

/** A program with its arguments, as it is started. */
export interface Program {
  command: string;
  args: string[];
  env?: Record<string, string>;
}

/** What a server has to itself. */
export interface Home {
  data: string;
  /** Its own: a server that starts clears such a folder of other servers' tables, and they break off, or crash. */
  temporary: string;
  password: string;
}

/** Where one server lives, and answers. */
export interface Place extends Home {
  socket: string;
  pidFile: string;
  port: number;
}

export interface Engine {
  kind: Kind;
  /** e.g. MariaDB 10.11.6 */
  name: string;
  /** the account that may do everything */
  user: string;
  /** makes a data folder with our account in it */
  initialise(home: Home, profile: Profile): Promise<void>;
  serve(place: Place, profile: Profile): Program;
}

export const USER = 'zhibu';

/** One statement a line: both engines read their first statements from a file, line by line. */
export const accountStatements = (password: string) =>
  ['localhost', '127.0.0.1'].flatMap((host) => [
    `CREATE USER '${USER}'@'${host}' IDENTIFIED BY '${password}';`,
    `GRANT ALL ON *.* TO '${USER}'@'${host}' WITH GRANT OPTION;`,
  ]);

/** Runs what makes a data folder. */
export const initialiseBy = async (program: Program, input?: string) => {
  const { code, output } = await run(program.command, program.args, { env: program.env, input });
  if (code !== 0)
    throw new Obstacle(
      '数据库初始化失败（原因见上）。',
      'the database could not be initialised (the reason is above).',
      tail(output),
    );
};

/** As root the servers refuse to run unless told so. */
export const asRoot = () => (process.getuid?.() === 0 ? ['--user=root'] : []);

/** Where both engines put what they write. */
export const folderOptions = ({ data, temporary }: Home) => [`--datadir=${data}`, `--tmpdir=${temporary}`];

/** What both engines are told alike. */
export const commonOptions = ({ socket, pidFile, port, ...home }: Place) => [
  ...folderOptions(home),
  `--socket=${socket}`,
  `--pid-file=${pidFile}`,
  `--port=${port}`,
  '--bind-address=127.0.0.1',
  '--skip-name-resolve',
  '--skip-log-bin',
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_unicode_520_ci',
  '--max-allowed-packet=64M',
  ...asRoot(),
];
