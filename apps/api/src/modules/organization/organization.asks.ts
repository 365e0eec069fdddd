import type { World } from '../../../test/world.ts';

/** For specs: what is asked of the API about organizations, as a client writes it. */
export const LIST = `query ($parent: ID, $under: ID, $level: OrganizationLevel, $type: BranchType, $tag: BranchTag, $search: String, $asOf: Date, $dissolved: Boolean, $top: Boolean, $first: Int, $after: String) {
  organizations(parent: $parent, under: $under, level: $level, type: $type, tag: $tag, search: $search, asOf: $asOf, dissolved: $dissolved, top: $top, first: $first, after: $after) {
    nodes { id name level asOf childCount parent { id name level } } pageInfo { hasNextPage endCursor } totalCount } }`;

export type Listed = {
  id: string;
  name: string;
  asOf: string | null;
  childCount: number;
  parent: { id: string; name: string; level: string } | null;
};
export type List = {
  organizations: {
    nodes: Listed[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    totalCount: number;
  };
};

const ONE = `query ($id: ID, $code: String, $asOf: Date) { organization(id: $id, code: $code, asOf: $asOf) {
  id version code name movedOn dissolvedOn asOf childCount branchCount organizationCount memberCount
  parent { id } ancestors { id } host { id } units { id version name sector lead partyGroup { id name level } } partyGroups { id }
  warnings { warning rule count min max days } affiliations { fromOn toOn ancestors { id } }
  steps { setUpBelow { ok code } edit { ok code } move { ok code } dissolve { ok code } merge { ok code } }
  history { totalCount nodes { operation action actor reason changes { field before after } } } } }`;

type Step = { ok: boolean; code: string | null };
type Change = { field: string; before: string | null; after: string | null };
export type One = {
  id: string;
  version: number;
  code: string;
  name: string;
  movedOn: string | null;
  dissolvedOn: string | null;
  asOf: string | null;
  childCount: number;
  branchCount: number;
  organizationCount: number;
  memberCount: number;
  parent: { id: string } | null;
  ancestors: { id: string }[];
  host: { id: string } | null;
  units: {
    id: string;
    version: number;
    name: string;
    lead: boolean;
    partyGroup: { id: string; name: string } | null;
  }[];
  partyGroups: { id: string }[];
  warnings: { warning: string; rule: string; count: number | null; min: number | null; days: number | null }[];
  affiliations: { fromOn: string; toOn: string | null; ancestors: { id: string }[] }[];
  steps: Record<'setUpBelow' | 'edit' | 'move' | 'dissolve' | 'merge', Step>;
  history: {
    totalCount: number;
    nodes: { operation: string; action: string; actor: string; reason: string | null; changes: Change[] }[];
  } | null;
};

export const SET_UP = `mutation ($input: SetUpOrganizationInput!) { setUpOrganization(input: $input) { id version code } }`;
export const EDIT = `mutation ($id: ID!, $version: Int!, $input: OrganizationInput!) { editOrganization(id: $id, version: $version, input: $input) { id version name } }`;
export const MOVE = `mutation ($id: ID!, $version: Int!, $parentId: ID!, $on: Date!, $reason: String) {
  moveOrganization(id: $id, version: $version, parentId: $parentId, on: $on, reason: $reason) { id version movedOn parent { id } } }`;
export const DISSOLVE = `mutation ($id: ID!, $version: Int!, $on: Date!, $reason: String) {
  dissolveOrganization(id: $id, version: $version, on: $on, reason: $reason) { id version dissolvedOn } }`;
export const MERGE = `mutation ($id: ID!, $version: Int!, $intoId: ID!, $on: Date!) {
  mergeOrganizations(id: $id, version: $version, intoId: $intoId, on: $on) { id fullMembers childCount } }`;

/** The questions, in the hands of one signed-in person. */
export const asker = (world: World, session: string) => ({
  list: async (variables: object = {}) =>
    (await world.data<List>({ query: LIST, variables: { ...variables }, session })).organizations,
  one: async (variables: object) =>
    (await world.data<{ organization: One | null }>({ query: ONE, variables: { ...variables }, session })).organization,
  does: <T>(query: string, variables: object) => world.data<T>({ query, variables: { ...variables }, session }),
  refused: (query: string, variables: object) => world.refused({ query, variables: { ...variables }, session }),
});
export type Asker = ReturnType<typeof asker>;

let serial = 0;
/** A branch to be set up, and what is different about it. */
export const branchInput = (parentId: string, change: object = {}) => ({
  parentId,
  code: `NEW-${serial++}`,
  name: '演示县财政局机关党支部',
  level: 'BRANCH',
  type: 'ORGAN',
  foundedOn: '2026-01-01',
  ...change,
});
