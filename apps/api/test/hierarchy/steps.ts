import { randomUUID } from 'node:crypto';
import { addDays, levelsUnder, type OrganizationLevel, shanghaiDay } from '@zhibu/rules';
import fc from 'fast-check';
import { expect } from 'vitest';
import { Organization } from '../../src/modules/organization/organization.entity.ts';
import {
  dissolveOrganization,
  mergeOrganizations,
  moveOrganization,
} from '../../src/modules/organization/organization.moves.ts';
import { editOrganization } from '../../src/modules/organization/organization.service.ts';
import { setUpOrganization } from '../../src/modules/organization/organization.setup.ts';
import {
  foldFigures,
  freezeEdition,
  openEdition,
  Refusal,
  reopenEdition,
  type Work,
} from '../../src/platform/index.ts';
import type { World } from '../world.ts';
import * as model from './model.ts';
import type { Edition, Run } from './run.ts';

const LEVELS: readonly OrganizationLevel[] = ['BRANCH', 'GENERAL_BRANCH', 'COMMITTEE', 'WORK_COMMITTEE', 'PARTY_GROUP'];

export type Step = { kind: string; a: number; b: number; back: number; n: number };

export const anyStep = fc.record({
  kind: fc.constantFrom(
    ...Array<string>(5).fill('setUp'),
    ...Array<string>(6).fill('move'),
    ...Array<string>(4).fill('count'),
    'dissolve',
    'dissolve',
    'edit',
    'edit',
    'merge',
    'fold',
    'fold',
    'advance',
    'advance',
    'open',
    'freeze',
    'freeze',
    'reopen',
    'reopen',
  ),
  a: fc.nat(50),
  b: fc.nat(50),
  back: fc.integer({ min: -1, max: 24 }),
  n: fc.integer({ min: 1, max: 9 }),
});

export const setUp = async (
  work: Work,
  run: Run,
  level: OrganizationLevel,
  parent: model.ModelNode | null,
  on: string,
  n: number,
): Promise<void> => {
  const branch = level === 'BRANCH' ? { type: 'ORGAN' as const } : {};
  const values = { code: `P-${randomUUID()}`, level };
  const named = { ...values, name: '演示', foundedOn: on, fullMembers: n, ...branch };
  const { id } = await setUpOrganization(work, parent?.id ?? null, named);
  run.add(id, level, parent?.id ?? null, on, n);
};

/** Mostly a pair for which the change is allowed on that day; now and then any pair, to see it refused. */
const pairFor = (run: Run, { kind, a, b, n }: Step, on: string): [model.ModelNode, model.ModelNode] => {
  const nodes = [...run.tree.values()];
  const may = (node: model.ModelNode, other: model.ModelNode): boolean => {
    if (kind === 'move') return run.mayMove(node, other, on) === 'ok';
    if (kind === 'merge') return run.mayMerge(node, other, on) === 'ok' && !node.dissolvedOn;
    return run.mayDissolve(node, on) === 'ok';
  };
  const aimed = n > 2 && ['move', 'merge', 'dissolve'].includes(kind);
  const good = aimed
    ? nodes.flatMap((node) => nodes.flatMap((other) => (may(node, other) ? [[node, other]] : [])))
    : [];
  return (good[(a * 51 + b) % Math.max(1, good.length)] ?? [run.pick(a), run.pick(b)]) as [
    model.ModelNode,
    model.ModelNode,
  ];
};

const levelFor = (node: model.ModelNode, n: number): OrganizationLevel => {
  const possible = levelsUnder(node.level).filter((level) => LEVELS.includes(level));
  return (n > 2 ? possible[n % Math.max(1, possible.length)] : undefined) ?? LEVELS[n % LEVELS.length]!;
};

const row = (work: Work, { id }: { id: string }) => work.get(Organization, id);

/** One step as it is done: what was picked, and the way to try it. */
type Doing = Step & {
  world: World;
  run: Run;
  node: model.ModelNode;
  other: model.ModelNode;
  on: string;
  /** Does it by the services; the answer must be the one the model expects. Tells whether it was done. */
  attempt: (expected: string, body: (work: Work) => Promise<unknown>) => Promise<boolean>;
};

const codeOf = (doing: Promise<unknown>): Promise<string> =>
  doing.then(
    () => 'ok',
    (error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );

const merge = async ({ run, node, other, on, attempt }: Doing): Promise<void> => {
  const before = structuredClone(run.tree);
  const expected = run.merge(node, other, on);
  if (expected !== 'ok') run.tree = before;
  await attempt(expected, async (work) => mergeOrganizations(work, await row(work, node), other.id, on));
};

const edit = async ({ run, node, n, attempt }: Doing): Promise<void> => {
  const edited = await attempt(node.dissolvedOn ? 'ORGANIZATION_DISSOLVED' : 'ok', async (work) =>
    editOrganization(work, await row(work, node), { fullMembers: n }),
  );
  if (!edited) return;
  const change = { measure: 'member.full' as const, day: run.today, delta: n - node.fullMembers };
  if (node.level !== 'PARTY_GROUP') node.own.push({ edition: model.STOCK, ...change });
  node.fullMembers = n;
};

/** A figure of another module: dated any day; what falls due may be dated days to come. */
const count = async ({ run, node, on, b, n, attempt }: Doing): Promise<void> => {
  const edition = run.editions[b % (run.editions.length + 1)];
  const timed = n % 2 === 0;
  const change = {
    measure: timed ? ('due.responsibility' as const) : ('visit.count' as const),
    day: timed ? addDays(on, n) : on > run.today ? run.today : on,
    delta: n,
  };
  const counted = await attempt(edition?.frozen ? 'PERIOD_CLOSED' : 'ok', async (work) =>
    work.count({ organizationId: node.id, editionId: edition?.id ?? null, ...change }),
  );
  if (counted) node.own.push({ edition: edition?.id ?? model.STOCK, ...change });
};

const DEEDS: Readonly<Record<string, (doing: Doing) => Promise<void>>> = {
  merge,
  edit,
  count,
  setUp: async ({ run, node, on, n, attempt }) => {
    const level = levelFor(node, n);
    await attempt(run.maySetUp(level, node, on), (work) => setUp(work, run, level, node, on, n));
  },
  move: async ({ run, node, other, on, attempt }) => {
    const moved = await attempt(run.mayMove(node, other, on), async (work) =>
      moveOrganization(work, await row(work, node), other.id, on),
    );
    if (moved) model.place(node, other.id, on);
  },
  dissolve: async ({ run, node, on, attempt }) => {
    const done = await attempt(run.mayDissolve(node, on), async (work) =>
      dissolveOrganization(work, await row(work, node), on),
    );
    if (done) run.dissolve(node, on);
  },
};

/** Does one step in both; the service must answer what the model expects. */
export const perform = async (world: World, run: Run, step: Step): Promise<void> => {
  const deed = DEEDS[step.kind];
  if (!deed) return turn(world, run, step);
  const on = ['move', 'merge'].includes(step.kind) ? run.dayToMove(step.back) : run.day(step.back);
  const [node, other] = pairFor(run, step, on);
  const attempt: Doing['attempt'] = async (expected, body) => {
    const code = await codeOf(world.system(body));
    expect(`${step.kind}: ${code}`).toBe(`${step.kind}: ${expected}`);
    return code === 'ok';
  };
  await deed({ ...step, world, run, node, other, on, attempt });
};

/** What happens around the hierarchy: folding, days going by, editions. */
const turn = async (world: World, run: Run, { kind, a, n }: Pick<Step, 'kind' | 'a' | 'n'>): Promise<void> => {
  const edition = run.editions[a % Math.max(1, run.editions.length)];
  if (kind === 'fold') await world.system((work) => foldFigures(work.run, n > 7 ? 10_000 : n));
  if (kind === 'advance') setToday(world, run, addDays(run.today, n % 4));
  if (kind === 'open' && run.editions.length < 5) await open(world, run, a, 20260 + (n % 2));
  if (kind === 'freeze' && edition && !edition.frozen) {
    await world.system((work) => freezeEdition(work.run, edition.id, run.today));
    edition.frozen = { tree: structuredClone(run.tree), day: run.today };
  }
  if (kind === 'reopen' && edition?.frozen && !edition.replaced) await reopen(world, run, edition);
};

const open = async (world: World, run: Run, a: number, quarter: number): Promise<void> => {
  const of = { leaderId: run.pick(a).id, quarter };
  const id = await world.system((work) => openEdition(work.run, work.now, of));
  run.editions.push({ id, ...of, frozen: null, replaced: false });
};

const reopen = async (world: World, run: Run, edition: Edition): Promise<void> => {
  const id = await world.system((work) => reopenEdition(work.run, edition.id, work.now));
  for (const node of run.tree.values())
    node.own.push(...node.own.filter((own) => own.edition === edition.id).map((own) => ({ ...own, edition: id })));
  edition.replaced = true;
  run.editions.push({ ...edition, id, frozen: null, replaced: false });
};

export const setToday = (world: World, run: Run, day: string): void => {
  run.today = day;
  world.now = new Date(`${day}T02:00:00.000Z`);
  expect(shanghaiDay(world.now)).toBe(day);
};
