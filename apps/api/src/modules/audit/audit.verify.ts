import type { AuditFault } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { blockHash, GENESIS, SEALED_COLUMNS, type SealedRow, sha256 } from './audit.chain.ts';
import { lastBlock } from './audit.seal.ts';

type Block = { id: string | number; entries: number; previousHash: string; hash: string };

export type Broken = { block: string; fault: AuditFault };
export type Verification = {
  blocks: number;
  entries: number;
  /** The last block looked at: where to go on. */
  upTo: string;
  done: boolean;
  broken: Broken | null;
};

const rowsOf = (work: Work, id: string | number): Promise<SealedRow[]> =>
  work.run<SealedRow[]>(`SELECT ${SEALED_COLUMNS} FROM audit_entry WHERE blockId = ? ORDER BY id`, [id]);

const faultOf = (
  block: Block,
  rows: readonly SealedRow[],
  previous: { id: number; hash: string },
): AuditFault | null => {
  if (Number(block.id) !== previous.id + 1) return 'BLOCK';
  if (block.previousHash !== previous.hash) return 'LINK';
  if (rows.length !== block.entries) return 'ENTRIES';
  const intact =
    rows.every((row) => sha256(row.changes) === row.changesHash) && blockHash(block.previousHash, rows) === block.hash;
  return intact ? null : 'CONTENT';
};

const before = async (work: Work, id: number): Promise<{ id: number; hash: string }> => {
  if (id === 0) return { id, hash: GENESIS };
  const [block] = await work.run<{ hash: string }[]>('SELECT hash FROM audit_block WHERE id = ?', [id]);
  return { id, hash: block?.hash ?? '' };
};

/** Lines that say they are in a block that is not there: the end of the chain was cut off. */
const cutOff = async (work: Work, last: number): Promise<Broken | null> => {
  const [line] = await work.run<{ blockId: string | number }[]>(
    'SELECT blockId FROM audit_entry WHERE blockId > ? ORDER BY blockId LIMIT 1',
    [last],
  );
  return line ? { block: String(line.blockId), fault: 'BLOCK' } : null;
};

/** Recomputes blocks after `after`, at most `most` of them, and names the first that is not what was sealed. */
export const verifyChain = async (work: Work, after: number, most: number): Promise<Verification> => {
  const blocks = await work.run<Block[]>(
    `SELECT id, entries, previousHash, hash FROM audit_block WHERE id > ? ORDER BY id LIMIT ${most}`,
    [after],
  );
  let previous = await before(work, after);
  let entries = 0;
  for (const [i, block] of blocks.entries()) {
    const rows = await rowsOf(work, block.id);
    const fault = faultOf(block, rows, previous);
    const upTo = String(block.id);
    if (fault) return { blocks: i, entries, upTo, done: true, broken: { block: String(previous.id + 1), fault } };
    entries += rows.length;
    previous = { id: Number(block.id), hash: block.hash };
  }
  const done = blocks.length < most;
  const broken = done ? await cutOff(work, (await lastBlock(work)).id) : null;
  return { blocks: blocks.length, entries, upTo: String(previous.id), done, broken };
};
