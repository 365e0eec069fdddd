// The steps of `npm run bench:export`: Annex 4 of a tenth of a county's branches, then of all of them, twice, made into workbooks
// by the API. Ten times the lines may take ten times as long; what the process holds must not grow with them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Export, made } from '../bench/annex.ts';
import { during, type Figures, tell } from '../bench/during.ts';
import { openHouse, ownPlace } from '../bench/house.ts';
import { build } from '../build.ts';
import { note, step } from '../console.mjs';
import { Client } from '../faults/client.ts';
import { runProgram } from '../processes.ts';
import { readSettings } from '../start/settings.ts';
import { fillLedger, LINES } from './fill.ts';

const SECONDS_BEFORE = 5;

const told = ({ rowCount, byteSize }: Export, { seconds }: Figures): void =>
  note(
    `           ${rowCount} lines, ${(byteSize / 1024 / 1024).toFixed(1)} MiB, ${(rowCount / seconds).toFixed(0)} lines/s`,
  );

await runProgram(async () => {
  const settings = readSettings(process.env);
  await step('程序已构建', 'built', build);
  const house = await step(
    '演示县已就绪',
    'demo county ready',
    () => openHouse('bench-export'),
    ({ engine }) => engine,
  );
  const { committee, root, period } = await step('台账已写入', 'ledger filled', () => fillLedger(house.databaseUrl));
  const officer = await Client.signIn(house, 'workCommittee');
  const reader = await Client.signIn(house, 'countyLeader');
  const watched = { reader, place: await ownPlace(reader), pid: house.pid };
  note(`\n${house.engine} · Node ${process.version}`);
  const figures = [await during('before', watched, sleep(SECONDS_BEFORE * 1000))];
  const exports: (Export & { name: string })[] = [];
  for (const [name, organization, least] of [
    ['tenth', committee, LINES.small],
    ['all', root, LINES.all],
    ['again', root, LINES.all],
  ] as const) {
    const work = made(officer, { annex: 'LEDGER', organization, period });
    figures.push(await during(name, watched, work));
    const file = await work;
    if (file.rowCount < least) throw new Error(`${file.rowCount} lines, ${least} were expected`);
    exports.push({ name, ...file });
  }
  for (const [at, each] of figures.entries()) {
    tell(each);
    const file = exports[at - 1];
    if (file) told(file, each);
  }
  mkdirSync(settings.dataDir, { recursive: true });
  writeFileSync(join(settings.dataDir, 'bench-export.json'), `${JSON.stringify({ figures, exports }, null, 2)}\n`);
  return 0;
});
