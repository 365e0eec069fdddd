import { createApp, openDatabase } from './app.ts';
import { makeSetupLink } from './modules/people/index.ts';
import { readConfig } from './platform/config.ts';
import './platform/figures/chore.ts';
import { startWorker } from './platform/jobs/worker.ts';
import { createKernel } from './platform/kernel.ts';

/** The server process: any number of them may run behind a proxy over one database. */
const serve = async (): Promise<void> => {
  const config = readConfig();
  const dataSource = await openDatabase(config.databaseUrl, config);
  const kernel = await createKernel(dataSource);
  const app = await createApp(kernel, config, true);
  const address = await app.listen({ host: config.host, port: config.port });
  const stopWorker = startWorker(kernel, (error) => app.log.error(error));
  console.log(`api listening on ${address}`);
  // a house without any account gets its three administrators by this link, once; each start makes a new one
  const link = await makeSetupLink(kernel);
  if (link) console.log(`初始化链接，24 小时内有效，只能用一次 (setup link, once, within 24 hours): ${address}${link}`);
  const stop = async () => {
    await app.close();
    await stopWorker();
    await dataSource.destroy();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());
};

serve().catch((error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE' ? `端口已被占用，请换一个 PORT (port in use; set another PORT)` : error.message,
  );
  process.exit(1);
});
