import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aPerson, aSession } from '../people/people.factory.ts';
import { aContactPoint, aVisit } from './liaison.factory.ts';
import {
  contactsSeen,
  RECORD,
  type Recorded,
  type Scene,
  setScene,
  VISITS,
  type Visits,
  visit,
  wakeOn,
} from './liaison-scene.factory.ts';

let world: World;
let scene: Scene;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  scene = await setScene(world);
});

const contacts = (session: string, variables: object = {}) => contactsSeen(world, session, variables);

describe('a visit', () => {
  let contact: string;
  beforeEach(async () => {
    contact = (
      await world.system((work) => aContactPoint(work, scene.far.branch, scene.leader.person, { fromOn: '2026-03-01' }))
    ).id;
  });
  const record = (values: object, session = scene.leader.session, key?: string) =>
    world.data<Recorded>({ query: RECORD, variables: { contact, input: visit(values), key }, session });
  const refusedFor = (values: object, session = scene.leader.session) =>
    world.refused({ query: RECORD, variables: { contact, input: visit(values) }, session });

  it('is recorded by the leader, or for the leader and then says so', async () => {
    expect((await record({})).recordVisit).toMatchObject({ proxy: false, recorder: { id: scene.leader.person.id } });
    expect((await record({ visitedOn: '2026-11-21' }, scene.clerk.session)).recordVisit).toMatchObject({
      proxy: true,
      leader: { id: scene.leader.person.id },
      recorder: { id: scene.clerk.person.id },
    });
    expect(await refusedFor({}, scene.officer.session)).toBe('NOT_FOUND');
  });

  it('refuses what cannot have been', async () => {
    expect(await refusedFor({ visitedOn: '2026-11-24' })).toBe('VISIT_IN_FUTURE');
    expect(await refusedFor({ visitedOn: '2026-02-28' })).toBe('VISIT_OUTSIDE_CONTACT');
    expect(await refusedFor({ findings: '  ' })).toBe('VISIT_FINDINGS_MISSING');
    expect(await refusedFor({ promise: '协调经费' })).toBe('VISIT_PROMISE_DUE_MISSING');
  });

  it('sent twice is one', async () => {
    const first = await record({}, scene.leader.session, 'visit-1');
    expect(await record({}, scene.leader.session, 'visit-1')).toEqual(first);
    expect(
      await world.refused({
        query: RECORD,
        variables: { contact, input: visit({ place: '别处' }), key: 'visit-1' },
        session: scene.leader.session,
      }),
    ).toBe('KEY_REUSED');
    const { visits } = await world.data<Visits>({
      query: VISITS,
      variables: { contactPoint: contact },
      session: scene.leader.session,
    });
    expect(visits.totalCount).toBe(1);
  });

  it('changes what is to be done next, as time does', async () => {
    const next = async () => (await contacts(scene.leader.session))[0]!;
    expect(await next()).toMatchObject({ nextAction: 'NO_VISIT', daysSinceVisit: null, visitedThisQuarter: false });
    const { id, version } = (await record({ promise: '协调修缮经费', promiseDueOn: '2026-12-01' })).recordVisit;
    expect(await next()).toMatchObject({ nextAction: 'NOTHING', daysSinceVisit: 3, visitedThisQuarter: true });
    await wakeOn(world, '2026-12-02');
    expect(await next()).toMatchObject({ nextAction: 'OVERDUE_PROMISE', daysSinceVisit: 12 });
    const KEEP = `mutation ($id: ID!, $version: Int!) { keepPromise(id: $id, version: $version) { id promiseDoneOn } }`;
    await world.data({ query: KEEP, variables: { id, version }, session: scene.leader.session });
    expect(
      await world.refused({ query: KEEP, variables: { id, version: version + 1 }, session: scene.leader.session }),
    ).toBe('VISIT_PROMISE_KEPT');
    expect(await next()).toMatchObject({ nextAction: 'NOTHING' });
    await wakeOn(world, '2027-01-04');
    expect(await next()).toMatchObject({ nextAction: 'NO_VISIT', visitedThisQuarter: false });
  });

  it('is corrected and taken back by who made or wrote it', async () => {
    const { id } = (await record({}, scene.clerk.session)).recordVisit;
    const CORRECT = `mutation ($id: ID!, $version: Int!, $input: VisitInput!) { correctVisit(id: $id, version: $version, input: $input) { id version } }`;
    await world.data({
      query: CORRECT,
      variables: { id, version: 1, input: visit({ visitedOn: '2026-11-19' }) },
      session: scene.leader.session,
    });
    const WITHDRAW = `mutation ($id: ID!, $version: Int!) { withdrawVisit(id: $id, version: $version, reason: "误录") }`;
    await world.data({ query: WITHDRAW, variables: { id, version: 2 }, session: scene.clerk.session });
    const { visits } = await world.data<Visits>({ query: VISITS, variables: {}, session: scene.clerk.session });
    expect(visits.totalCount).toBe(0);
  });

  it('is read by its leader and at the branch, not by a leader beside', async () => {
    const other = await world.system(async (work) => aSession(work, await aPerson(work, scene.county.direct)));
    const mine = (await record({})).recordVisit;
    const theirs = await world.system(async (work) =>
      aVisit(work, await aContactPoint(work, scene.far.branch, other.person)),
    );
    const read = async (session: string) =>
      (
        await world.data<Visits>({ query: VISITS, variables: { organization: scene.far.branch.id }, session })
      ).visits.nodes.map((v) => v.id);
    expect(await read(scene.leader.session)).toEqual([mine.id]);
    expect(await read(other.session)).toEqual([theirs.id]);
    expect((await read(scene.clerk.session)).sort()).toEqual([mine.id, theirs.id].sort());
    const correct = `mutation ($id: ID!, $input: VisitInput!) { correctVisit(id: $id, version: 1, input: $input) { id } }`;
    const variables = { id: theirs.id, input: visit() };
    expect(await world.refused({ query: correct, variables, session: scene.leader.session })).toBe('NOT_FOUND');
    expect(await world.refused({ query: correct, variables, session: scene.clerk.session })).toBe('VISIT_NOT_YOURS');
  });
});
