import { createApp, openDatabase } from './app.ts';
import './platform/figures/chore.ts';
import { readConfig } from './platform/config.ts';
import { startWorker } from './platform/jobs/worker.ts';
import { createKernel } from './platform/kernel.ts';

/** The server process: any number of them may run behind a proxy over one database. */
const serve = async (): Promise<void> => {
  const config = readConfig();
  const dataSource = await openDatabase(config.databaseUrl, config.poolSize);
  const kernel = await createKernel(dataSource);
  const app = await createApp(kernel, config, true);
  const address = await app.listen({ host: config.host, port: config.port });
  const stopWorker = startWorker(kernel, (error) => app.log.error(error));
  console.log(`api listening on ${address}`);
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
    error.code === 'EADDRINUSE' ? `端口已被占用,请换一个 PORT (port in use; set another PORT)` : error.message,
  );
  process.exit(1);
});
