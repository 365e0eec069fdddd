import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AnnexFacts } from '@zhibu/rules';
import { expect, it } from 'vitest';
import { anIssue, aTask, someFacts } from '../../../../../libs/rules/src/exchange/annex.factory.ts';
import { type Making, writeWorkbook } from './annex.xlsx.ts';

const BRANCHES = 50;
const ISSUES = 20;
const PAGES = 60;

const aPage = (page: number): AnnexFacts[] =>
  Array.from({ length: BRANCHES }, (_, at) => {
    const text = `第 ${page}-${at} 支部`;
    const issues = Array.from({ length: ISSUES }, (__, no) =>
      anIssue({ no, text: `${text}问题 ${no}`, tasks: [aTask({ text: `${text}措施 ${no}` })] }),
    );
    return someFacts({ branch: { name: text }, issues });
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
    tables: ['ledger'],
    forms: false,
    paper: { title: '附件4', unit: '填报单位', period: '2026 年第 4 季度', day: '2026-11-24' } as Making['paper'],
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
