import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { apiSchema, openDatabase } from './app.ts';
import { makeDemo } from './demo/index.ts';
import { rateProvince } from './demo/province.ts';
import { indexForSearch } from './modules/organization/index.ts';
import { makeSetupLink, resetPasswordOf } from './modules/people/index.ts';
import { readConfig } from './platform/config.ts';
import { createKernel, type Kernel } from './platform/kernel.ts';
import { asSystem } from './platform/work/transaction.ts';

/** What needs the database in its present shape, for a moment. */
const withKernel = async (act: (kernel: Kernel) => Promise<void>): Promise<void> => {
  const dataSource = await openDatabase(readConfig().databaseUrl, { poolSize: 2 });
  try {
    await act(await createKernel(dataSource));
  } finally {
    await dataSource.destroy();
  }
};

/** `node dist/api/cli.js <verb>`: what is done to a database besides serving it. */
const VERBS: Record<string, (args: string[]) => Promise<void>> = {
  /** Applies the migrations. */
  async migrate() {
    const dataSource = await openDatabase(readConfig().databaseUrl, { poolSize: 2 });
    const applied = await dataSource.runMigrations();
    console.log(`migrations applied: ${applied.length}`);
    await dataSource.destroy();
  },
  /** Makes the demo county in an empty database; its accounts stand in `$DATA_DIR/demo-accounts.json`. */
  async demo() {
    const config = readConfig();
    const dataSource = await openDatabase(config.databaseUrl, { poolSize: 4 });
    await makeDemo(await createKernel(dataSource), config.dataDir, (line) => console.log(line));
    await dataSource.destroy();
  },
  /** Rates a quarter of a seeded province through the services; `[most]` branches at most. For the benchmark. */
  async quarter([most]) {
    const dataSource = await openDatabase(readConfig().databaseUrl, { poolSize: 8 });
    await rateProvince(await createKernel(dataSource), (line) => console.log(line), most ? Number(most) : undefined);
    await dataSource.destroy();
  },
  /** Makes the one link by which an empty house gets its three administrators; the one before is void. */
  setup: () =>
    withKernel(async (kernel) => {
      const { host, port } = readConfig();
      const link = await makeSetupLink(kernel);
      console.log(
        link
          ? `http://${host}:${port}${link}`
          : '已有账号，无需初始化 (there is an account already; nothing to set up)',
      );
    }),
  /** Gives an account a new initial password: the way in for administrators, whom no other administrator resets. */
  'reset-password': ([username = '']) =>
    withKernel(async (kernel) => {
      const password = await resetPasswordOf(kernel, username);
      console.log(
        password
          ? `${username} 的初始密码，7 天内首次登录时修改 (initial password, to be changed within 7 days): ${password}`
          : `没有这个账号 (no such account): ${username}`,
      );
    }),
  /** Makes organizations that came by SQL (a seeded or restored database) findable by name and pinyin. */
  index: () =>
    withKernel(async (kernel) => {
      while ((await asSystem(kernel, 'organization.indexForSearch', (work) => indexForSearch(work))) > 0);
    }),
  /** Writes the schema the API serves to a file. */
  async schema([file]) {
    const text = `${printSchema(apiSchema())}\n`;
    if (file) writeFileSync(file, text);
    else process.stdout.write(text);
  },
};

const [verb = '', ...args] = process.argv.slice(2);
const run = VERBS[verb];
if (!run) {
  console.error(`usage: cli.js ${Object.keys(VERBS).join(' | ')}`);
  process.exit(2);
}
run(args).catch((error: Error) => {
  // where it happened is for whoever mends it; a person gets one sentence
  console.error(process.env['DEBUG'] ? error : error.message);
  process.exit(1);
});
