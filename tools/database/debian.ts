// A database server out of Debian's packages, unpacked beside the system: no root, nothing installed, nothing of the
// system touched. apt itself finds what belongs together and checks the signatures; it works in folders of our own.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { note, Obstacle, seconds, tail } from '../console.mjs';
import { run } from '../processes.ts';

const onPath = (name: string) =>
  (process.env['PATH'] ?? '').split(':').some((folder) => folder && existsSync(join(folder, name)));

export const hasApt = () => ['apt-get', 'dpkg-deb', 'tar'].every(onPath);

/** apt's settings: every folder it writes to is inside `folder`. */
const writeSettings = (folder: string, more: string[]) => {
  for (const path of ['state/lists/partial', 'cache/archives/partial', 'log', 'etc/apt.conf.d', 'etc/preferences.d'])
    mkdirSync(join(folder, path), { recursive: true });
  const settings = [
    `Dir::State "${folder}/state/";`,
    `Dir::Cache "${folder}/cache/";`,
    `Dir::Log "${folder}/log/";`,
    // the lists are read once and thrown away
    'Acquire::Languages "none"; Acquire::GzipIndexes "true"; Acquire::Retries "3";',
    'APT::Install-Recommends "false"; APT::Sandbox::User "root"; Debug::NoLocking "1";',
    // hooks of the machine belong to real installations
    'APT::Update::Post-Invoke ""; APT::Update::Post-Invoke-Success ""; DPkg::Post-Invoke "";',
    ...more,
  ];
  writeFileSync(join(folder, 'apt.conf'), settings.join('\n'));
};

const apt = async (folder: string, args: string[]) => {
  const { code, output } = await run('apt-get', ['-qq', ...args], {
    env: { APT_CONFIG: join(folder, 'apt.conf'), DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code === 0) return;
  throw new Obstacle(
    '数据库程序下载失败（原因见上）：请检查网络与 apt 源，或自行安装 mariadb-server，或设置 DATABASE_URL。',
    'the database server could not be fetched (see above): check the network and the apt sources, or install mariadb-server, or set DATABASE_URL.',
    tail(output, 8),
  );
};

/** Lays the packages into one folder where /lib and /bin are the same as /usr/lib and /usr/bin, as in today's Debian. */
const unpack = async (archives: string, into: string) => {
  for (const name of ['lib', 'lib64', 'bin', 'sbin']) {
    mkdirSync(join(into, 'usr', name), { recursive: true });
    symlinkSync(`usr/${name}`, join(into, name));
  }
  const script =
    'dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --keep-directory-symlink --no-same-owner ' +
    "--exclude='./usr/share/doc*' --exclude='./usr/share/man*' --exclude='./usr/share/locale*'";
  for (const name of readdirSync(archives).filter((file) => file.endsWith('.deb'))) {
    const { code, output } = await run('sh', ['-c', script, 'unpack', join(archives, name), into]);
    if (code !== 0) throw new Error(`${name}: ${output}`);
  }
};

/** Fetches a package with what it needs into `into`; an interrupted attempt leaves nothing that looks complete. */
const fetchPackage = async (name: string, title: string, into: string, prepare: (folder: string) => string[]) => {
  const since = performance.now();
  const folder = `${into}.apt`;
  const fresh = `${into}.new`;
  for (const path of [folder, fresh, into]) rmSync(path, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  mkdirSync(fresh, { recursive: true });
  writeSettings(folder, prepare(folder));
  note(`  本机没有数据库，正在取得 ${title} (fetching it, nothing is installed into the system)`);
  await apt(folder, ['update']);
  await apt(folder, ['-y', '--download-only', '--reinstall', 'install', name]);
  const archives = join(folder, 'cache/archives');
  await unpack(archives, fresh);
  const bytes = readdirSync(archives).reduce((sum, file) => sum + statSync(join(archives, file)).size, 0);
  rmSync(folder, { recursive: true });
  renameSync(fresh, into);
  note(`  ${title}：${(bytes / 1e6).toFixed(1)} MB (fetched and unpacked) ${seconds(since)}`);
};

/** Only what this machine lacks: its own package sources and its own libraries are used. */
export const fetchMariadb = (into: string) => fetchPackage('mariadb-server-core', 'MariaDB', into, () => []);

/** The first mirror in the machine's own sources. */
const mirror = () => {
  const folder = '/etc/apt/sources.list.d';
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  for (const file of ['/etc/apt/sources.list', ...files]) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const found = /^(?:URIs:\s*|deb\s+(?:\[[^\]]*\]\s+)?)(\S+\/debian\/?)(?:\s|$)/m.exec(text);
    if (found) return found[1];
  }
  throw new Obstacle('找不到 Debian 软件源，无法取得 MySQL。', 'no Debian package source to fetch MySQL from.');
};

/** perl is wanted by MySQL's helper scripts only; pretending that it is there saves 10 MB. */
const pretendPerl = (architecture: string) =>
  [
    'Package: perl',
    'Status: install ok installed',
    'Maintainer: nobody <nobody@localhost>',
    `Architecture: ${architecture}`,
    'Multi-Arch: allowed',
    'Version: 99',
    'Description: not needed by the server\n\n',
  ].join('\n');

/** MySQL is in Debian sid only: it comes with its own libc and all else, resolved as for an empty machine. */
export const fetchMysql = (into: string) =>
  fetchPackage('mysql-server-core', 'MySQL', into, (folder) => {
    const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
    writeFileSync(join(folder, 'sources'), `deb [signed-by=${keyring}] ${mirror()} sid main\n`);
    writeFileSync(join(folder, 'status'), pretendPerl(process.arch === 'x64' ? 'amd64' : process.arch));
    return [
      `Dir::Etc "${folder}/etc/"; Dir::Etc::sourcelist "${folder}/sources"; Dir::Etc::sourceparts "-";`,
      `Dir::State::status "${folder}/status"; Acquire::Check-Valid-Until "false";`,
    ];
  });
