import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { asSystem } from '../../platform/index.ts';
import { aCounty } from '../organization/organization.factory.ts';
import { anActor, type SignedInActor } from '../people/people.factory.ts';
import { sealAll, sealBlock } from './audit.seal.ts';

type Verified = {
  verifyAudit: { blocks: number; entries: number; done: boolean; upTo: string; broken: object | null };
};
const VERIFY =
  'query ($a: ID, $n: Int! = 100) { verifyAudit(after: $a, blocks: $n) { blocks entries upTo done broken { block fault } } }';

describe('the chain', () => {
  let chained: World;
  let watch: SignedInActor;

  beforeAll(async () => {
    chained = await World.open();
    watch = await chained.system(async (work) => anActor(work, 'auditor', (await aCounty(work)).county));
    for (let i = 0; i < 4; i++) {
      await chained.system(async (work) => aCounty(work));
      await sealAll(chained.kernel);
    }
  });
  afterAll(() => chained?.close());

  const verify = async (variables: Record<string, unknown> = {}) =>
    (await chained.data<Verified>({ query: VERIFY, variables, session: watch.session })).verifyAudit;
  const rowOf = async (block: number) =>
    (
      await chained.sql<Record<string, string | number>[]>(
        'SELECT * FROM audit_entry WHERE blockId = ? ORDER BY id LIMIT 1',
        [block],
      )
    )[0]!;
  /** Breaks something, looks, and puts it right again. */
  const broken = async (wrong: string, right: string, params: unknown[], back: unknown[] = params) => {
    await chained.sql(wrong, params);
    const found = await verify();
    await chained.sql(right, back);
    expect((await verify()).broken).toBeNull();
    return found.broken;
  };

  it('holds every line once, block after block', async () => {
    const found = await verify();
    expect(found).toMatchObject({ blocks: 4, done: true, broken: null });
    const [lines] = await chained.sql<{ n: number | string; open: number | string }[]>(
      'SELECT COUNT(*) AS n, SUM(blockId IS NULL) AS open FROM audit_entry',
    );
    expect(found.entries).toBe(Number(lines!.n));
    expect(Number(lines!.open)).toBe(0);
  });

  it('is verified piece by piece', async () => {
    const first = await verify({ n: 3 });
    expect(first).toMatchObject({ blocks: 3, done: false, upTo: '3' });
    expect(await verify({ a: first.upTo, n: 3 })).toMatchObject({ blocks: 1, done: true, upTo: '4', broken: null });
    expect(await chained.refused({ query: VERIFY, variables: { n: 501 }, session: watch.session })).toBe('LIMIT_PAGE');
    expect(await chained.refused({ query: VERIFY, variables: { a: 'x' }, session: watch.session })).toBe(
      'INPUT_INVALID',
    );
  });

  it.each([
    ['actorName', '别人'],
    ['operation', 'somethingElse'],
    ['entity', 'unit'],
    ['recordId', 424_242],
    ['organizationId', 424_242],
    ['actorId', 424_242],
    ['action', 'remove'],
    ['fields', 'name'],
    ['changes', '{}'],
    ['changesHash', 'f'.repeat(64)],
    ['reason', '事后补写'],
    ['requestId', 'x'.repeat(36)],
    ['at', new Date('2020-01-01T00:00:00Z')],
  ])('shows that %s of a line was changed', async (column, value) => {
    const row = await rowOf(2);
    const statement = `UPDATE audit_entry SET ${column} = ? WHERE id = ?`;
    expect(await broken(statement, statement, [value, row['id']], [row[column], row['id']])).toEqual({
      block: '2',
      fault: 'CONTENT',
    });
  });

  it('shows that values and their hash were changed together', async () => {
    const row = await rowOf(3);
    const changes = JSON.stringify({ name: [null, '伪造'] });
    const hash = createHash('sha256').update(changes).digest('hex');
    const statement = 'UPDATE audit_entry SET changes = ?, changesHash = ? WHERE id = ?';
    expect(
      await broken(statement, statement, [changes, hash, row['id']], [row['changes'], row['changesHash'], row['id']]),
    ).toEqual({
      block: '3',
      fault: 'CONTENT',
    });
  });

  it('shows that a line was removed, put in, or moved to another block', async () => {
    const row = await rowOf(1);
    const columns = Object.keys(row);
    const insert = `INSERT INTO audit_entry (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    const remove = 'DELETE FROM audit_entry WHERE id = ?';
    expect(await broken(remove, insert, [row['id']], Object.values(row))).toEqual({ block: '1', fault: 'ENTRIES' });
    const forged = { ...row, id: 999_999 };
    expect(await broken(insert, remove, Object.values(forged), [999_999])).toEqual({ block: '1', fault: 'ENTRIES' });
    const move = 'UPDATE audit_entry SET blockId = ? WHERE id = ?';
    expect(await broken(move, move, [2, row['id']], [1, row['id']])).toEqual({ block: '1', fault: 'ENTRIES' });
    expect(await broken(move, move, [null, row['id']], [1, row['id']])).toEqual({ block: '1', fault: 'ENTRIES' });
  });

  it('shows that a block was removed in the middle, at the end, or rewritten with its lines', async () => {
    const blocks = await chained.sql<Record<string, unknown>[]>('SELECT * FROM audit_block ORDER BY id');
    const columns = Object.keys(blocks[0]!);
    const insert = `INSERT INTO audit_block (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    const remove = 'DELETE FROM audit_block WHERE id = ?';
    expect(await broken(remove, insert, [2], Object.values(blocks[1]!))).toEqual({ block: '2', fault: 'BLOCK' });
    expect(await broken(remove, insert, [4], Object.values(blocks[3]!))).toEqual({ block: '4', fault: 'BLOCK' });
    const rewrite = 'UPDATE audit_block SET hash = ? WHERE id = ?';
    expect(await broken(rewrite, rewrite, ['a'.repeat(64), 2], [blocks[1]!['hash'], 2])).toEqual({
      block: '2',
      fault: 'CONTENT',
    });
    const relink = 'UPDATE audit_block SET previousHash = ? WHERE id = ?';
    expect(await broken(relink, relink, ['b'.repeat(64), 3], [blocks[2]!['previousHash'], 3])).toEqual({
      block: '3',
      fault: 'LINK',
    });
  });

  it('is one chain, however many seal it at once', async () => {
    for (let i = 0; i < 6; i++) await chained.system((work) => aCounty(work));
    const sealing = Array.from({ length: 6 }, () => asSystem(chained.kernel, 'audit.seal', sealBlock));
    const counts = await Promise.all(sealing);
    expect(counts.filter((n) => n > 0)).toHaveLength(1);
    await Promise.all([sealAll(chained.kernel), chained.system((work) => aCounty(work)), sealAll(chained.kernel)]);
    await sealAll(chained.kernel);
    expect((await verify()).broken).toBeNull();
    const ids = await chained.sql<{ id: string | number }[]>('SELECT id FROM audit_block ORDER BY id');
    expect(ids.map((block) => Number(block.id))).toEqual(ids.map((_, i) => i + 1));
  });

  it('seals a line that was committed late, though its number is lower', async () => {
    const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const late = chained.system(async (work) => {
      await aCounty(work);
      await work.flush();
      begun.resolve();
      await goOn.promise;
    });
    await begun.promise;
    await chained.system((work) => aCounty(work));
    await sealAll(chained.kernel);
    goOn.resolve();
    await late;
    await sealAll(chained.kernel);
    expect(await chained.sql('SELECT 1 FROM audit_entry WHERE blockId IS NULL')).toEqual([]);
    expect((await verify()).broken).toBeNull();
  });

  it('tells its end, to be noted outside', async () => {
    const { auditHead } = await chained.data<{ auditHead: { block: string; hash: string; unsealed: number } }>({
      query: '{ auditHead { block hash sealedAt unsealed } }',
      session: watch.session,
    });
    const [last] = await chained.sql<{ id: number | string; hash: string }[]>(
      'SELECT * FROM audit_block ORDER BY id DESC LIMIT 1',
    );
    expect(auditHead).toMatchObject({ block: String(last!.id), hash: last!.hash, unsealed: 0 });
  });
});
