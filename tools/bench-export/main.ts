// The steps of `npm run bench:export`: Annex 4 of a tenth of a county's branches, then of all of them, twice, made into workbooks
// by the API. Ten times the lines may take ten times as long; what the process holds must not grow with them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { during, type Figures, tell } from '../bench/during.ts';
import { openHouse, ownPlace } from '../bench/house.ts';
import { build } from '../build.ts';
import { note, step } from '../console.mjs';
import { Client } from '../faults/client.ts';
import { runProgram } from '../processes.ts';
import { readSettings } from '../start/settings.ts';
import { fillLedger, LINES } from './fill.ts';

const SECONDS_BEFORE = 5;
const LOOK_MS = 500;

type Export = { id: string; state: string; rowCount: number; byteSize: number };

const EXPORT = `mutation ($organization: ID!, $period: ID!) {
  exportAnnex(annex: LEDGER, format: XLSX, organization: $organization, period: $period) { id } }`;
const READ = 'query ($id: ID!) { annexExport(id: $id) { id state rowCount byteSize } }';

/** Asks for the ledger as a workbook, and waits until it is made. */
const made = async (client: Client, organization: string, period: string): Promise<Export> => {
  const { exportAnnex } = await client.ask<{ exportAnnex: { id: string } }>(EXPORT, { organization, period });
  for (;;) {
    await sleep(LOOK_MS);
    const { annexExport } = await client.ask<{ annexExport: Export }>(READ, { id: exportAnnex.id });
    if (annexExport.state === 'FAILED') throw new Error('the export failed');
    if (annexExport.state === 'DONE') return annexExport;
  }
};

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
    const work = made(officer, organization, period);
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
