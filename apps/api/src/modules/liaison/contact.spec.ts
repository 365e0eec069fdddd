import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { anOrganization } from '../organization/organization.factory.ts';
import { anActor, aPerson, aSession } from '../people/people.factory.ts';
import { aContactPoint, aVisit } from './liaison.factory.ts';
import {
  ASSIGN,
  type Assigned,
  CHANGE,
  contactsSeen,
  EDIT,
  END,
  LIST,
  RECORD,
  type Scene,
  setScene,
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

describe('the reach of a liaison leader', () => {
  it('is the contact branch wherever it stands, for the days of the contact', async () => {
    const { branch, sibling } = scene.far;
    await world.system((work) =>
      aContactPoint(work, branch, scene.leader.person, { fromOn: '2026-11-25', toOn: '2026-12-10' }),
    );
    const ORGANIZATION = 'query ($id: ID!) { organization(id: $id) { id } }';
    const seen = async (id: string) => {
      const answer = await world.ask<{ organization: object | null }>({
        query: ORGANIZATION,
        variables: { id },
        session: scene.leader.session,
      });
      return answer.errors?.[0]?.extensions.code ?? Boolean(answer.data?.organization);
    };
    expect(await seen(branch.id)).toBe('ACCESS_DENIED');
    await wakeOn(world, '2026-11-25');
    expect(await seen(branch.id)).toBe(true);
    expect(await seen(sibling.id)).toBe(false);
    expect((await contacts(scene.leader.session)).map((each) => each.branch.id)).toEqual([branch.id]);
    await wakeOn(world, '2026-12-11');
    expect(await seen(branch.id)).toBe('ACCESS_DENIED');
  });

  it('ends with the contact, the same day it is ended for', async () => {
    const contact = await world.system((work) => aContactPoint(work, scene.far.branch, scene.leader.person));
    const office = await world.system((work) => anActor(work, 'workCommittee', scene.far.workCommittee));
    expect(await contacts(scene.leader.session)).toHaveLength(1);
    const variables = { id: contact.id, version: contact.version, on: '2026-11-22' };
    await world.data({ query: END, variables, session: office.session });
    const answer = await world.ask({
      query: RECORD,
      variables: { contact: contact.id, input: visit() },
      session: scene.leader.session,
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('ACCESS_DENIED');
    expect((await contacts(office.session, { state: 'ENDED' }))[0]).toMatchObject({
      id: contact.id,
      toOn: '2026-11-22',
    });
    expect(await world.refused({ query: END, variables: { ...variables, version: 2 }, session: office.session })).toBe(
      'CONTACT_ENDED',
    );
  });

  it('follows corrected days, and a leader who takes over', async () => {
    const next = await world.system(async (work) => aSession(work, await aPerson(work, scene.county.branch)));
    const contact = await world.system((work) =>
      aContactPoint(work, scene.county.branch, scene.leader.person, { toOn: '2026-10-31' }),
    );
    const DENIED = await world.refused({ query: LIST, session: scene.leader.session });
    expect(DENIED).toBe('ACCESS_DENIED');
    const input = { fromOn: '2026-01-01', toOn: null };
    await world.data({ query: EDIT, variables: { id: contact.id, version: 1, input }, session: scene.officer.session });
    expect(await contacts(scene.leader.session)).toHaveLength(1);
    const change = { id: contact.id, version: 2, leaderId: next.person.id, on: '2026-11-23' };
    await world.data({ query: CHANGE, variables: change, session: scene.officer.session });
    expect(await world.refused({ query: LIST, session: scene.leader.session })).toBe('ACCESS_DENIED');
    const [taken, ...others] = await contacts(next.session, { state: 'ACTIVE' });
    expect(taken).toMatchObject({ leader: { id: next.person.id }, leaderIsMember: true });
    expect(others).toEqual([]);
  });
});

describe('assigning', () => {
  const input = () => ({
    organizationId: scene.county.branch.id,
    leaderId: scene.leader.person.id,
    fromOn: '2026-11-01',
    source: '县直党发〔2026〕3号',
  });
  const refusedFor = (change: object, session = scene.officer.session) =>
    world.refused({ query: ASSIGN, variables: { input: { ...input(), ...change } }, session });

  it('says in whose name, and refuses what cannot be', async () => {
    expect(await refusedFor({}, scene.clerk.session)).toBe('ACCESS_DENIED');
    expect(await refusedFor({ organizationId: scene.far.branch.id })).toBe('NOT_FOUND');
    expect(await refusedFor({ organizationId: scene.county.committee.id })).toBe('CONTACT_NOT_BRANCH');
    expect(await refusedFor({ leaderId: scene.clerk.person.id })).toBe('PERSON_NOT_IN_REACH');
    expect(await refusedFor({ toOn: '2026-10-01' })).toBe('CONTACT_DATES_REVERSED');
    expect(await refusedFor({ fromOn: '2019-01-01' })).toBe('ORGANIZATION_DATE_BEFORE_FOUNDED');
    await world.data({ query: ASSIGN, variables: { input: input() }, session: scene.officer.session });
    expect(await refusedFor({ fromOn: '2026-12-01' })).toBe('CONTACT_EXISTS');
    const [contact] = await contacts(scene.officer.session, { under: scene.county.workCommittee.id });
    expect(contact).toMatchObject({
      state: 'ACTIVE',
      leader: { name: '联系领导' },
      leaderTitle: '县委办主任',
      leaderIsMember: false,
    });
  });

  it('sent twice has one effect; two officers at once are told apart', async () => {
    const variables = { input: input(), key: 'assign-1' };
    const first = await world.data<Assigned>({ query: ASSIGN, variables, session: scene.officer.session });
    const second = await world.data<Assigned>({ query: ASSIGN, variables, session: scene.officer.session });
    expect(second).toEqual(first);
    const twice = { input: { ...input(), organizationId: scene.county.sibling.id } };
    const answers = await Promise.all(
      [1, 2, 3].map(() => world.ask<Assigned>({ query: ASSIGN, variables: twice, session: scene.officer.session })),
    );
    expect(answers.filter((answer) => answer.data?.assignContactPoint)).toHaveLength(1);
    expect(await contacts(scene.officer.session, { organization: scene.county.sibling.id })).toHaveLength(1);
  });

  it('keeps the visits within its days', async () => {
    const contact = await world.system(async (work) => {
      const made = await aContactPoint(work, scene.county.branch, scene.leader.person);
      await aVisit(work, made, { visitedOn: '2026-06-01' });
      return made;
    });
    const edit = (change: object) => ({
      id: contact.id,
      version: 1,
      input: { fromOn: '2026-01-01', toOn: null, ...change },
    });
    expect(
      await world.refused({ query: EDIT, variables: edit({ fromOn: '2026-06-02' }), session: scene.officer.session }),
    ).toBe('CONTACT_HAS_VISITS');
    expect(
      await world.refused({
        query: END,
        variables: { id: contact.id, version: 1, on: '2026-05-31' },
        session: scene.officer.session,
      }),
    ).toBe('CONTACT_HAS_VISITS');
    expect(
      await world.refused({ query: EDIT, variables: { ...edit({}), version: 7 }, session: scene.officer.session }),
    ).toBe('STALE_EDIT');
  });

  it('ends with the branch', async () => {
    const branch = await world.system(async (work) => {
      const made = await anOrganization(work, 'BRANCH', scene.county.generalBranch);
      await aContactPoint(work, made, scene.leader.person);
      await aContactPoint(work, made, await aPerson(work, scene.county.branch), { fromOn: '2026-12-01' });
      return made;
    });
    const DISSOLVE = `mutation ($id: ID!) { dissolveOrganization(id: $id, version: 1, on: "2026-11-10") { id } }`;
    await world.data({ query: DISSOLVE, variables: { id: branch.id }, session: scene.officer.session });
    const ended = await contacts(scene.officer.session, { organization: branch.id, state: 'ENDED' });
    expect(ended.map((each) => each.toOn).sort()).toEqual(['2026-11-09', '2026-11-30']);
    expect(await world.refused({ query: LIST, session: scene.leader.session })).toBe('ACCESS_DENIED');
  });
});
