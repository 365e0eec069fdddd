// One database server for the whole run; every worker makes a database of its own on it and migrates that.
import type { TestProject } from 'vitest/node';
import { startPrivateDatabase } from '../../../tools/database/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** address of a server, without a database, whose account may do everything */
    serverUrl: string;
  }
}

/** `TEST_DATABASE_URL` names a server to use instead; `ENGINE=mysql` runs the same specs on MySQL. */
export default async (project: TestProject) => {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) {
    project.provide('serverUrl', given);
    return undefined;
  }
  const kind = process.env['ENGINE'] === 'mysql' ? 'mysql' : undefined;
  const database = await startPrivateDatabase({ profile: 'test', kind });
  project.provide('serverUrl', database.url);
  return () => database.stop();
};
