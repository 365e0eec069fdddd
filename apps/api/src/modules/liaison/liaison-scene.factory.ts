import type { World } from '../../../test/world.ts';
import { aCounty, type County } from '../organization/organization.factory.ts';
import { anActor, aPerson, aSession, type SignedInActor } from '../people/people.factory.ts';

/** For tests: a leader who lives in one county; the branches of the other are far outside. */
export type Scene = {
  county: County;
  far: County;
  /** Of the Work Committee of `county`. */
  officer: SignedInActor;
  leader: SignedInActor;
  /** Of `far.branch`. */
  clerk: SignedInActor;
};

export const setScene = (world: World): Promise<Scene> => {
  world.now = new Date('2026-11-23T02:00:00.000Z');
  return world.system(async (work) => {
    const [county, far] = [await aCounty(work), await aCounty(work)];
    const person = await aPerson(work, county.direct, { name: '联系领导', jobTitle: '县委办主任' });
    const officer = await anActor(work, 'workCommittee', county.workCommittee);
    const clerk = await anActor(work, 'branchClerk', far.branch);
    return { county, far, officer, leader: await aSession(work, person), clerk };
  });
};

/** Time passes, and nobody is signed out by it. */
export const wakeOn = async (world: World, day: string): Promise<void> => {
  world.now = new Date(`${day}T02:00:00.000Z`);
  await world.sql('UPDATE session SET usedAt = ?, endsAt = ?', [world.now, new Date(world.now.getTime() + 3_600_000)]);
};

export const LIST = `query ($leader: ID, $under: ID, $organization: ID, $state: ContactState, $visited: Boolean) {
  contactPoints(leader: $leader, under: $under, organization: $organization, state: $state, visited: $visited) {
    totalCount nodes { id version state fromOn toOn leader { id name } leaderTitle leaderIsMember branch { id name }
      rating { stars } lastVisitOn daysSinceVisit visitedThisQuarter overduePromises nextAction } } }`;
export type Contact = {
  id: string;
  version: number;
  state: string;
  toOn: string | null;
  leader: { id: string; name: string };
  leaderTitle: string | null;
  leaderIsMember: boolean;
  branch: { id: string };
  lastVisitOn: string | null;
  daysSinceVisit: number | null;
  visitedThisQuarter: boolean;
  nextAction: string;
};
export type List = { contactPoints: { totalCount: number; nodes: Contact[] } };
export const ASSIGN = `mutation ($input: AssignContactPointInput!, $key: String) {
  assignContactPoint(input: $input, key: $key) { id version state } }`;
export type Assigned = { assignContactPoint: { id: string; version: number; state: string } };
export const END = `mutation ($id: ID!, $version: Int!, $on: Date!) { endContactPoint(id: $id, version: $version, on: $on, reason: "调整分工") { id state toOn } }`;
export const EDIT = `mutation ($id: ID!, $version: Int!, $input: EditContactPointInput!) {
  editContactPoint(id: $id, version: $version, input: $input) { id state version } }`;
export const CHANGE = `mutation ($id: ID!, $version: Int!, $leaderId: ID!, $on: Date!) {
  changeLiaisonLeader(id: $id, version: $version, leaderId: $leaderId, on: $on) { id fromOn leader { id } } }`;
export const RECORD = `mutation ($contact: ID!, $input: VisitInput!, $key: String) {
  recordVisit(contactPoint: $contact, input: $input, key: $key) { id version proxy leader { id } recorder { id } promiseOverdue } }`;
export type Recorded = { recordVisit: { id: string; version: number; proxy: boolean; leader: { id: string } } };
export const VISITS = `query ($contactPoint: ID, $organization: ID) { visits(contactPoint: $contactPoint, organization: $organization) {
  totalCount nodes { id visitedOn proxy mine promiseOverdue leader { id } branch { id } } } }`;
export type Visits = {
  visits: { totalCount: number; nodes: { id: string; proxy: boolean; mine: boolean; promiseOverdue: boolean }[] };
};

export const visit = (values: object = {}) => ({
  visitedOn: '2026-11-20',
  mode: 'ON_SITE',
  findings: '党员活动室漏雨',
  ...values,
});

export const contactsSeen = async (world: World, session: string, variables: object = {}): Promise<Contact[]> =>
  (await world.data<List>({ query: LIST, variables: { ...variables }, session })).contactPoints.nodes;
