import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import type { Work } from '../../platform/index.ts';
import { closePeriod, Period } from '../campaign/index.ts';
import { editOrganization, moveOrganization, Organization } from '../organization/index.ts';
import { anActor } from '../people/people.factory.ts';
import { retireStandard, StandardVersion } from '../standard/index.ts';
import { aStandard } from '../standard/standard.factory.ts';
import { saveCheck, submitCheck, submitSelf } from './assessment.asks.ts';
import { aScene, results, type Scene, theSheet } from './assessment.factory.ts';
import { saveSelfCheck } from './self-check.service.ts';

let world: World;
let { county, period, branch, superior, sheetId } = {} as Scene;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  ({ county, period, branch, superior, sheetId } = await world.system(aScene));
  await world.data(submitSelf(full(), branch));
});

const full = (version: number | null = null, failing: string[] = ['D05']) => ({
  assessmentId: sheetId,
  version,
  results: results(failing),
});

/** Everything a rating writes: what is refused must leave each of these as it was. */
const everything = async () => ({
  sheet: await world.sql('SELECT * FROM assessment WHERE id = ?', [sheetId]),
  rounds: await world.sql('SELECT * FROM assessment_round WHERE assessmentId = ? ORDER BY id', [sheetId]),
  stars: await world.sql('SELECT * FROM star_event WHERE assessmentId = ?', [sheetId]),
  figures: await world.sql("SELECT COUNT(*) AS n, SUM(delta) AS sum FROM figure_change WHERE measure LIKE 'rating.%'"),
  jobs: await world.sql('SELECT COUNT(*) AS n FROM job'),
  audited: await world.sql('SELECT COUNT(*) AS n FROM audit_entry'),
});

const refusedWhole = async (asking: Parameters<World['refused']>[0], code: string) => {
  const before = await everything();
  expect(await world.refused(asking)).toBe(code);
  expect(await everything()).toEqual(before);
};

describe('a rating that may not be, with nothing of it kept', () => {
  it('on a closed period', async () => {
    await world.system(async (work) => closePeriod(work, await work.get(Period, period.id)));
    await refusedWhole(submitCheck(full(), superior), 'PERIOD_CLOSED');
    await refusedWhole(saveCheck(full(), superior), 'PERIOD_CLOSED');
  });

  it('by one’s own organization', async () => {
    const member = await world.system((work) =>
      anActor(work, 'committeeSecretary', county.generalBranch, county.branch),
    );
    await refusedWhole(submitCheck(full(), member.session), 'CHECKER_IS_MEMBER');
    // the branch itself does not even hold the permission
    await refusedWhole(submitCheck(full(), branch), 'ACCESS_DENIED');
  });

  it('with core results missing', async () => {
    const gaps = { ...full(), results: results().filter(({ code }) => code !== 'A01') };
    await refusedWhole(submitCheck(gaps, superior), 'ASSESSMENT_INCOMPLETE');
  });

  it('with another tier and no reason, or a veto case and no word of it', async () => {
    await refusedWhole(submitCheck({ ...full(), tier: 'LAGGING' }, superior), 'ASSESSMENT_TIER_REASON_MISSING');
    await refusedWhole(submitCheck({ ...full(), vetoes: ['FALSIFIED'] }, superior), 'ASSESSMENT_VETO_NOTE_MISSING');
  });

  it('twice at once: one is given, the other leaves nothing', async () => {
    const answers = await Promise.all(
      [['D05'], ['A01'], []].map((failing) => world.ask(submitCheck(full(null, failing), superior))),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'given').sort();
    expect(codes.filter((code) => code === 'given')).toHaveLength(1);
    expect(codes.filter((code) => code !== 'given')).toEqual(['ASSESSMENT_ALREADY_RATED', 'ASSESSMENT_ALREADY_RATED']);
    const { rounds, stars } = await everything();
    expect([rounds.length, stars.length]).toEqual([2, 1]);
  });

  it('on a branch that changed its type in between', async () => {
    await world.data(saveCheck(full(), superior));
    await world.system(async (work) =>
      editOrganization(work, await work.get(Organization, county.branch.id), { type: 'SOE' }),
    );
    await refusedWhole(submitCheck(full(1), superior), 'ASSESSMENT_BRANCH_CHANGED');
  });

  it('on a branch that changed its superior in between, for the old one and, until it has looked, the new one', async () => {
    await world.data(saveCheck(full(), superior));
    await world.system(async (work) =>
      moveOrganization(work, await work.get(Organization, county.branch.id), county.committee.id, work.today),
    );
    await refusedWhole(submitCheck(full(1), superior), 'NOT_FOUND');
    const fresh = await world.system((work) => anActor(work, 'committeeSecretary', county.committee));
    await refusedWhole(submitCheck(full(1), fresh.session), 'ASSESSMENT_BRANCH_CHANGED');
  });

  it('on the stale version of a draft', async () => {
    await world.data(saveCheck(full(), superior));
    await refusedWhole(submitCheck(full(7), superior), 'STALE_EDIT');
  });
});

describe('a standard in use', () => {
  const retire = (id: string): Promise<string> =>
    world
      .system(async (work) => retireStandard(work, await work.get(StandardVersion, id)))
      .then(
        () => 'retired',
        ({ code }: { code: string }) => code,
      );
  const begin = async (work: Work) => {
    const { id: assessmentId } = await theSheet(work, county.sibling.id, period.id);
    return saveSelfCheck(work, { assessmentId, version: null, results: [] });
  };
  /** Both at once, the first not yet written when the second comes. */
  const meanwhile = async (first: (work: Work) => Promise<unknown>, second: () => Promise<unknown>) => {
    let other: Promise<unknown> = Promise.resolve();
    await world.system(async (work) => {
      await first(work);
      other = second();
      await sleep(150);
    });
    return other;
  };
  let own: string;
  beforeEach(async () => {
    own = (await world.system((work) => aStandard(work, county.generalBranch))).id;
  });

  it('is not retired under a sheet that began a moment ago', async () => {
    expect(await meanwhile(begin, () => retire(own))).toBe('STANDARD_IN_USE');
  });

  it('is not begun with when it was retired a moment ago; the one above serves after that', async () => {
    const began = () =>
      world.system(begin).then(
        () => 'begun',
        ({ code }: { code: string }) => code,
      );
    const taking = async (work: Work) => retireStandard(work, await work.get(StandardVersion, own));
    expect(await meanwhile(taking, began)).toBe('ASSESSMENT_STANDARD_CHANGED');
    expect(await world.sql('SELECT id FROM assessment_round WHERE organizationId = ?', [county.sibling.id])).toEqual(
      [],
    );
    expect(await began()).toBe('begun');
  });
});
