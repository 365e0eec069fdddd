import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { apiSchema, openDatabase } from './app.ts';
import { makeDemo } from './demo/index.ts';
import { readConfig } from './platform/config.ts';
import { createKernel } from './platform/kernel.ts';

/** `node dist/api/cli.js <verb>`: what is done to a database besides serving it. */
const VERBS: Record<string, (args: string[]) => Promise<void>> = {
  /** Applies the migrations. */
  async migrate() {
    const dataSource = await openDatabase(readConfig().databaseUrl, 2);
    const applied = await dataSource.runMigrations();
    console.log(`migrations applied: ${applied.length}`);
    await dataSource.destroy();
  },
  /** Makes the demo county in an empty database; its accounts stand in `$DATA_DIR/demo-accounts.json`. */
  async demo() {
    const config = readConfig();
    const dataSource = await openDatabase(config.databaseUrl, 4);
    await makeDemo(await createKernel(dataSource), config.dataDir, (line) => console.log(line));
    await dataSource.destroy();
  },
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
