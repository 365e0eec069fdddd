import { on, type Work } from '../../platform/index.ts';
import { Assessment } from '../assessment/index.ts';
import { type Period, quarterNumber } from '../campaign/index.ts';
import { AnnexRow } from './annex.entity.ts';
import { factsOf } from './annex.facts.ts';

const A_CHUNK = 200;

const kept = (period: Period, row: Assessment, facts: AnnexRow['facts']): AnnexRow =>
  Object.assign(new AnnexRow(), {
    organizationId: row.organizationId,
    assessmentId: row.id,
    periodId: period.id,
    edition: period.edition,
    quarter: quarterNumber(period),
    sortKey: row.sortKey,
    facts,
  });

/** Keeps what the annexes say of every branch of a period, as it is in this transaction (R63: submissions are locked). */
const freeze = async (work: Work, period: Period): Promise<void> => {
  for (let last = '0'; ; ) {
    const rows = await work
      .rows(Assessment)
      .where('t.periodId = ? AND t.offRoll = 0 AND t.id > ?', [period.id, last])
      .all(A_CHUNK);
    const facts = await factsOf(work, rows);
    await work.insertMany(
      AnnexRow,
      rows.map((row, at) => kept(period, row, facts[at]!)),
    );
    if (rows.length < A_CHUNK) return;
    last = rows.at(-1)!.id;
  }
};

on('exchange', 'period.closing', (work, { period }) => freeze(work, period));
