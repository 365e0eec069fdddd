// What the API lists, beside what plain loops over every row say it must list: for people with any grants, over any tree,
// with foreign keys that point at other counties. The seed of a failure makes the same world again (ORACLE_SEED).
import type { Permission } from '@zhibu/rules';
import { type GraphQLObjectType, getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { apiSchema } from '../../src/app.ts';
import type * as Plan from '../../src/platform/work/plan.ts';
import type { Dice } from '../dice.ts';
import { annexArgs, annexOf, expectedAnnex } from './annex-tables.ts';
import { expected, listed, one, QUERIES } from './ask.ts';
import { CAMPAIGN_LISTS } from './campaign-lists.ts';
import { everythingOf, leaksIn, REFERENCES } from './leaks.ts';
import { LEDGER_SINGLES } from './ledger-by-id.ts';
import { LEDGER_LISTS } from './ledger-lists.ts';
import { type Args, HOUSE_LISTS, type List, somewhere } from './lists.ts';
import { MATTER_LISTS } from './matter-lists.ts';
import { PAPER_LISTS } from './paper-lists.ts';
import { argsFor, SINGLES, type Single, tellsOf } from './records-by-id.ts';
import { REMEDY_LISTS, REMEDY_SINGLES } from './remedy-lists.ts';
import { aScene, type Scene } from './scene.ts';
import type { Line, Reader } from './truth.ts';
import { YEAR_LISTS } from './year-lists.ts';

// every plan of a list is tried, also the one that waits for a hundred thousand organizations
const plans = vi.hoisted(() => ({ fromPaths: true }));
vi.mock('../../src/platform/work/plan.ts', async (original) => ({
  ...(await original<typeof Plan>()),
  fromPaths: () => plans.fromPaths,
}));

const SEED = Number(process.env['ORACLE_SEED'] ?? Date.now() % 1_000_000);
const LISTS: Record<string, List> = {
  ...HOUSE_LISTS,
  ...MATTER_LISTS,
  ...LEDGER_LISTS,
  ...REMEDY_LISTS,
  ...CAMPAIGN_LISTS,
  ...YEAR_LISTS,
  ...PAPER_LISTS,
};
const RECORDS: Record<string, Single> = { ...SINGLES, ...LEDGER_SINGLES, ...REMEDY_SINGLES };
const ASKED = 24;

/** Most filters are left out most of the time: together they would leave nothing. */
const isNeeded = (name: string, key: string): boolean =>
  ['box', 'due', 'entity', 'document', 'subject'].includes(key) ||
  (key === 'kind' && name === 'evidence') ||
  (key === 'campaign' && (name.startsWith('campaign') || ['branchPlans', 'unplannedBranches'].includes(name))) ||
  (key === 'organization' && ['periods', 'campaignDocuments'].includes(name));
const thinned = (name: string, args: Args, dice: Dice): Args =>
  Object.fromEntries(Object.entries(args).filter(([key]) => isNeeded(name, key) || dice.chance(0.4)));

let scene: Scene;
beforeAll(async () => {
  scene = await aScene(SEED);
});
afterAll(() => scene?.world.close());

/** Somebody who may ask, mostly; now and then somebody who may not. */
const readerFor = (permission: Permission, n: number): { reader: Reader; allowed: boolean } => {
  const { truth, readers, dice } = scene;
  const all = permission === 'session:self' ? readers : readers.filter((each) => truth.holds(each, permission));
  const reader = n < 2 ? dice.pick(readers) : all[n % all.length]!;
  return { reader, allowed: all.includes(reader) };
};
/** A record of that kind, mostly one that is there for the reader. */
const chosen = (single: Single, reader: Reader): { line: Line; args: Args } => {
  const { truth, dice } = scene;
  for (let tries = dice.chance(0.7) ? 20 : 1; ; tries--) {
    const line = dice.pick(truth.all(single.table));
    const args = argsFor(single, line, dice, { truth, reader });
    if (tries <= 1 || tellsOf(single, line, { truth, reader }, args)) return { line, args };
  }
};
const told = (reader: Reader, more: object): string => JSON.stringify({ ...reader, ...more, session: '', ...plans });

/** What is asked by chance may show nothing to all of them: then it is asked further. */
const goesOn = (n: number, shown: number): boolean => n < ASKED || (shown === 0 && n < 10 * ASKED);

describe(`the API beside every row there is (seed ${SEED})`, () => {
  it.each(Object.entries(LISTS))('lists %s', async (name, list) => {
    const { world, truth, dice } = scene;
    let rows = 0;
    for (let n = 0; goesOn(n, rows); n++) {
      const { reader, allowed } = readerFor(list.permission, n);
      const args = thinned(name, list.args(dice, truth, reader), dice);
      plans.fromPaths = dice.chance(0.5);
      const answer = await listed(world, name, list, reader, args, 1 + dice.below(100));
      const ids = allowed ? expected(truth, list, reader, args) : null;
      expect(answer, told(reader, args)).toEqual(ids ? { ids, totals: [ids.length] } : { refused: 'ACCESS_DENIED' });
      rows += ids?.length ?? 0;
    }
    // an oracle that expects nothing proves nothing
    expect(rows).toBeGreaterThan(0);
  });

  it.each(Object.entries(RECORDS))('tells %s by its number, with its parts', async (name, single) => {
    const { world, truth } = scene;
    let found = 0;
    for (let n = 0; goesOn(n, found); n++) {
      const { reader, allowed } = readerFor(single.permission, n);
      const { line, args } = chosen(single, reader);
      const wanted = tellsOf(single, line, { truth, reader }, args);
      const answer = await one(world, name, single.select, reader, args);
      expect(answer, told(reader, args)).toEqual(allowed ? { data: wanted } : { refused: 'ACCESS_DENIED' });
      found += wanted ? 1 : 0;
    }
    expect(found).toBeGreaterThan(0);
  });

  it.each(Object.keys(LISTS))('shows nobody what they may not see, whichever way it is come to: %s', async (name) => {
    const { world, truth, dice } = scene;
    const list = LISTS[name]!;
    const nodes = getNamedType(QUERIES[name.split(' ')[0]!]!.type) as GraphQLObjectType;
    const deep = (depth: number) => `nodes { ${everythingOf(nodes.getFields()['nodes']!.type, depth)} }`;
    for (let n = 0; n < ASKED / 3; n++) {
      const { reader } = readerFor(list.permission, n + 2);
      const needed = Object.entries(list.args(dice, truth, reader)).filter(([key]) => isNeeded(name, key));
      const args = { ...Object.fromEntries(needed), first: 3 };
      let answer = await one(world, name, deep(2), reader, args);
      if ('refused' in answer && answer.refused === 'LIMIT_COST')
        answer = await one(world, name, deep(1), reader, args);
      expect(answer, told(reader, args)).toEqual({ data: expect.anything() });
      expect(leaksIn(answer, truth, reader), told(reader, args)).toEqual([]);
    }
  });

  it('puts into the tables of an annex what is below an organization, and a record of its own into every cell', async () => {
    const { truth, dice } = scene;
    let rows = 0;
    for (let n = 0; n < 2 * ASKED; n++) {
      const { reader, allowed } = readerFor('exchange:export', n);
      const args = annexArgs(dice, truth, reader);
      plans.fromPaths = dice.chance(0.5);
      const answer = await annexOf(scene, reader, args, 1 + dice.below(40));
      const reached = truth.reaches(reader, 'exchange:export', args.organization);
      const wanted = expectedAnnex(truth, reader, args);
      const refused = allowed ? 'ORGANIZATION_NOT_IN_REACH' : 'ACCESS_DENIED';
      expect(answer, told(reader, args)).toEqual(reached ? { ...wanted, stray: [] } : { refused });
      rows += reached ? wanted.rows.length : 0;
    }
    expect(rows).toBeGreaterThan(0);
  });

  it('shows figures to those who may see them, and nothing of others beside them', async () => {
    const { world, truth, dice } = scene;
    for (let n = 0; n < ASKED; n++) {
      const { reader } = readerFor('statistics:read', n + 2);
      const args = { organization: somewhere(dice, truth, reader) };
      const answer = await one(world, 'statistics', everythingOf(QUERIES['statistics']!.type, 2), reader, args);
      const reached = truth.reaches(reader, 'statistics:read', args.organization);
      expect(answer, told(reader, args)).toEqual(reached ? { data: expect.anything() } : { refused: 'NOT_FOUND' });
      expect(leaksIn(answer, truth, reader), told(reader, args)).toEqual([]);
    }
  });

  it('tells of what is out of reach its name and no more', () => {
    for (const [name, fields] of Object.entries(REFERENCES))
      expect(Object.keys((apiSchema().getType(name) as GraphQLObjectType).getFields()).sort()).toEqual(fields);
  });
});
