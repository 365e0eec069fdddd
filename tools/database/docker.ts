// The last resort: MariaDB in a container. It makes its data folder itself, the first time it runs.
import { createHash } from 'node:crypto';
import { note } from '../console.mjs';
import { run } from '../processes.ts';
import type { Engine, Place, Profile } from './engine.ts';

const IMAGE = 'mariadb:11.4';

/** One container a data folder, found again by its name. */
const containerOf = (data: string) => `zhibu-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`;

export const docker = async (): Promise<Engine | undefined> => {
  const { code } = await run('docker', ['info']);
  if (code !== 0) return undefined;
  note(`  使用 Docker 中的 ${IMAGE}，首次需下载镜像 (in Docker; the first time its image is fetched)`);
  return {
    kind: 'mariadb',
    name: `${IMAGE} (Docker)`,
    user: 'root',
    initialise: async () => {},
    serve: ({ data, port, password }: Place, profile: Profile) => ({
      command: 'sh',
      // a container left by a crash still holds the folder
      args: [
        '-c',
        'docker rm -f "$0" >/dev/null 2>&1; exec docker run --rm --name "$0" "$@"',
        containerOf(data),
        ...['-p', `127.0.0.1:${port}:3306`, '-v', `${data}:/var/lib/mysql`],
        ...['--user', `${process.getuid?.()}:${process.getgid?.()}`],
        ...['-e', 'MARIADB_ROOT_PASSWORD', '-e', 'MARIADB_ROOT_HOST'],
        IMAGE,
        '--character-set-server=utf8mb4',
        '--collation-server=utf8mb4_unicode_520_ci',
        '--max-allowed-packet=64M',
        ...(profile === 'test' ? ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0'] : []),
      ],
      env: { MARIADB_ROOT_PASSWORD: password, MARIADB_ROOT_HOST: '%' },
    }),
  };
};
