import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AnnexFacts, AnnexIssue, AnnexTask } from '@zhibu/rules';
import { expect, it } from 'vitest';
import { type Making, sheetOf } from './annex.sheets.ts';
import { writeWorkbook } from './annex.xlsx.ts';

const BRANCHES = 50;
const ISSUES = 20;
const PAGES = 60;

/** What the ledger tells of an issue; the rest of a branch stands in other tables. */
const anIssue = (text: string, no: number): AnnexIssue =>
  ({
    id: String(no),
    no,
    aspect: 'C',
    criterionCode: 'C01',
    text,
    state: 'OPEN',
    dueOn: '2026-12-01',
    relapseCount: 0,
    supervision: [],
    evidenceCount: 0,
    tasks: [{ text: `${text}的措施`, owner: null, lead: null, progressPercent: 0, months: [] } as unknown as AnnexTask],
  }) as unknown as AnnexIssue;

const aPage = (page: number): AnnexFacts[] =>
  Array.from({ length: BRANCHES }, (_, at) => {
    const issues = Array.from({ length: ISSUES }, (__, no) => anIssue(`第 ${page}-${at} 支部问题 ${no}`, no));
    const branch = { id: String(at), name: `第 ${page}-${at} 支部`, type: 'ORGAN', superior: null };
    const rating = { stars: 5, aspects: [], tier: 'ADVANCED', weak: false };
    return { branch, rating, issues, guidance: [], leaders: [], application: null } as unknown as AnnexFacts;
  });

const gc = (): void => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
};

/** MiB that are held after page 20 and at the end. */
const held: number[] = [];

async function* pages(): AsyncGenerator<AnnexFacts[]> {
  for (let page = 1; page <= PAGES; page++) {
    // as long as a page takes to be read: what was written goes out meanwhile
    await sleep(10);
    yield aPage(page);
    if (page !== PAGES / 3 && page !== PAGES) continue;
    gc();
    held.push(process.memoryUsage().heapUsed / 2 ** 20);
  }
}

it('a workbook of 60 000 lines holds no more than one of 20 000', async () => {
  let bytes = 0;
  const into = new Writable({
    write(chunk: Buffer, _, done) {
      bytes += chunk.length;
      done();
    },
  });
  const making: Making = {
    sheets: [sheetOf('ledger', false)],
    forms: false,
    paper: { title: '附件4 创建工作台账', head: '填报单位' },
    pass: pages,
    alone: false,
    step: async () => {},
  };
  const { rows } = await writeWorkbook(into, making);
  expect(rows).toBe(PAGES * BRANCHES * ISSUES);
  expect(bytes).toBeGreaterThan(1_000_000);
  const [third, whole] = held as [number, number];
  expect(whole - third).toBeLessThan(8);
});
