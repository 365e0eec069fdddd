// The steps of `npm run bench:import`: the largest workbook through the API of a fresh demo county, and what others notice
// of it: a small query before and meanwhile, and the memory of the process.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { during, tell } from '../bench/during.ts';
import { openHouse, ownPlace } from '../bench/house.ts';
import { build } from '../build.ts';
import { note, step } from '../console.mjs';
import { Client } from '../faults/client.ts';
import * as imports from '../faults/imports.ts';
import { runProgram } from '../processes.ts';
import { readSettings } from '../start/settings.ts';
import { largestBook, ROWS } from './book.ts';

const SECONDS_BEFORE = 10;
/** An hour at most, looked at as often as the page does. */
const PATIENCE = { seconds: 3_600, pauseMs: 1_000 };

await runProgram(async () => {
  const settings = readSettings(process.env);
  await step('程序已构建', 'built', build);
  const house = await step(
    '演示县已就绪',
    'demo county ready',
    () => openHouse('bench-import'),
    ({ engine }) => engine,
  );
  const officer = await Client.signIn(house, 'workCommittee');
  const reader = await Client.signIn(house, 'countyLeader');
  const watched = { reader, place: await ownPlace(reader), pid: house.pid };
  const at = await ownPlace(officer);
  const bytes = await step('工作簿已生成', 'workbook made', () => largestBook(at.code));
  note(`\n${house.engine} · Node ${process.version} · ${ROWS} rows, ${(bytes.length / 1024 / 1024).toFixed(1)} MiB`);
  const figures = [await during('before', watched, sleep(SECONDS_BEFORE * 1000))];
  const id = await imports.bring(officer, at.id, bytes);
  const isReady = (row: imports.Imported) => !['UPLOADED', 'CHECKING'].includes(row.state);
  figures.push(await during('check', watched, imports.until(officer, id, isReady, PATIENCE)));
  await imports.apply(officer, await imports.read(officer, id));
  const isApplied = (row: imports.Imported) => row.state !== 'APPLYING';
  figures.push(await during('apply', watched, imports.until(officer, id, isApplied, PATIENCE)));
  for (const each of figures) tell(each);
  const { state } = await imports.read(officer, id);
  writeFileSync(join(settings.dataDir, 'bench-import.json'), `${JSON.stringify(figures, null, 2)}\n`);
  if (state !== 'APPLIED') throw new Error(`the import ended as ${state}`);
  return 0;
});
