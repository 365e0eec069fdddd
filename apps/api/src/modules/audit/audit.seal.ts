import { asSystem, every, inTurn, type Kernel, type Work } from '../../platform/index.ts';
import { blockHash, GENESIS, SEALED_COLUMNS, type SealedRow } from './audit.chain.ts';

/** Lines a block: short enough that sealing keeps nobody waiting. */
const BLOCK_LINES = 1_000;

type Last = { id: string | number; hash: string };

export const lastBlock = async (work: Work): Promise<{ id: number; hash: string }> => {
  const [last] = await work.run<Last[]>('SELECT id, hash FROM audit_block ORDER BY id DESC LIMIT 1');
  return last ? { id: Number(last.id), hash: last.hash } : { id: 0, hash: GENESIS };
};

/**
 * Seals the lines that are in no block yet into the next one of the chain; tells how many. Sealers take turns, and the
 * chain's own keys (a block number, a follower for each block) let no second chain begin. A transaction that commits a
 * line with a lower number later has it sealed in a later block.
 */
export const sealBlock = async (work: Work): Promise<number> => {
  await inTurn(work, 'audit.seal');
  const rows = await work.run<SealedRow[]>(
    `SELECT ${SEALED_COLUMNS} FROM audit_entry WHERE blockId IS NULL ORDER BY id LIMIT ${BLOCK_LINES}`,
  );
  if (rows.length === 0) return 0;
  const last = await lastBlock(work);
  const id = last.id + 1;
  await work.run('INSERT INTO audit_block (id, entries, previousHash, hash, sealedAt) VALUES (?, ?, ?, ?, ?)', [
    id,
    rows.length,
    last.hash,
    blockHash(last.hash, rows),
    work.now,
  ]);
  const marks = rows.map(() => '?').join(', ');
  const { affectedRows } = await work.run<{ affectedRows: number }>(
    `UPDATE audit_entry SET blockId = ? WHERE blockId IS NULL AND id IN (${marks})`,
    [id, ...rows.map((row) => row.id)],
  );
  if (affectedRows !== rows.length) throw new Error('audit lines were sealed by somebody else');
  return rows.length;
};

export const sealAll = async (kernel: Kernel): Promise<void> => {
  while ((await asSystem(kernel, 'audit.seal', sealBlock)) === BLOCK_LINES);
};

every('audit.seal', 30, sealAll);
