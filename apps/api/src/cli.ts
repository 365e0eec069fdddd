import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { apiSchema, openDatabase } from './app.ts';
import { readConfig } from './platform/config.ts';

/** `node dist/api/cli.js <verb>`: what is done to a database besides serving it. */
const VERBS: Record<string, (args: string[]) => Promise<void>> = {
  /** Applies the migrations. */
  async migrate() {
    const dataSource = await openDatabase(readConfig().databaseUrl, 2);
    const applied = await dataSource.runMigrations();
    console.log(`migrations applied: ${applied.length}`);
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
  console.error(error.message);
  process.exit(1);
});
