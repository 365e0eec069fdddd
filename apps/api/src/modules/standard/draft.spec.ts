import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aCounty, type County } from '../organization/organization.factory.ts';
import { anActor } from '../people/people.factory.ts';
import { aStandard } from './standard.factory.ts';

let world: World;
let county: County;
let [above, officer, clerk]: string[] = [];

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

beforeEach(async () => {
  [county, above, officer, clerk] = await world.system(async (work) => {
    const made = await aCounty(work);
    await aStandard(work, made.county);
    const sessionOf = async (role: 'countyOffice' | 'workCommittee' | 'branchClerk', at: County['branch']) =>
      (await anActor(work, role, at)).session;
    return [
      made,
      await sessionOf('countyOffice', made.county),
      await sessionOf('workCommittee', made.workCommittee),
      await sessionOf('branchClerk', made.branch),
    ] as const;
  });
});

type Draft = {
  id: string;
  version: number;
  edition: number;
  state: string;
  publishable: { ok: boolean; code: string | null; details: Record<string, unknown> | null };
  differences: { code: string; change: string; before: { zh: string } | null }[];
  criteria: Criterion[];
};
type Criterion = {
  code: string;
  version: number;
  text: { zh: string };
  template: { zh: string };
  parameters: { name: string; value: number }[];
};
const DRAFT = `id version edition state editable publishable { ok code details } differences { code change before { zh } }
  criteria { code version text { zh } template { zh } parameters { name value } }`;

const create = async (session: string, organization: string, origin: object = {}): Promise<Draft> =>
  (
    await world.data<{ createStandard: Draft }>({
      query: `mutation ($organization: ID!, $basedOn: ID, $preset: StandardPreset) {
        createStandard(organization: $organization, basedOn: $basedOn, preset: $preset) { ${DRAFT} } }`,
      variables: { organization, ...origin },
      session,
    })
  ).createStandard;
const read = async (id: string, session: string) =>
  (
    await world.data<{ standard: Draft | null }>({
      query: `query ($id: ID!) { standard(id: $id) { ${DRAFT} } }`,
      variables: { id },
      session,
    })
  ).standard;
type Turn = 'publishStandard' | 'activateStandard' | 'retireStandard' | 'discardStandard';
const turnAsk = (name: Turn, { id, version }: { id: string; version: number }, session: string) => ({
  query: `mutation ($id: ID!, $version: Int!) { turned: ${name}(id: $id, version: $version) { id version state } }`,
  variables: { id, version },
  session,
});
const turn = async (name: Turn, draft: { id: string; version: number }, session: string) =>
  (await world.data<{ turned: { id: string; version: number; state: string } }>(turnAsk(name, draft, session))).turned;

const words = (zh: string) => ({ zh, en: 'In English' });
const inputOf = (code: string, change: object = {}) => ({
  code,
  aspect: 'A',
  core: false,
  text: words('党员活动室有值班安排'),
  evidence: words('值班表'),
  basis: words('本县要求'),
  methods: ['SITE'],
  types: [],
  subtypes: [],
  parameters: [],
  ...change,
});
const add = (standard: string, input: object, session: string) => ({
  query:
    'mutation ($standard: ID!, $input: CriterionInput!) { addCriterion(standard: $standard, input: $input) { id } }',
  variables: { standard, input },
  session,
});
const edit = (standard: string, version: number, input: object, session: string) => ({
  query: `mutation ($standard: ID!, $version: Int!, $input: CriterionInput!) {
    editCriterion(standard: $standard, version: $version, input: $input) { id } }`,
  variables: { standard, version, input },
  session,
});
const remove = (standard: string, version: number, code: string, session: string) => ({
  query: `mutation ($standard: ID!, $version: Int!, $code: String!) {
    removeCriterion(standard: $standard, version: $version, code: $code) { id } }`,
  variables: { standard, version, code },
  session,
});
const themeDays = async (draft: Draft, value: number, session: string) => {
  const found = draft.criteria.find(({ code }) => code === 'C01')!;
  const { template } = found;
  return edit(
    draft.id,
    found.version,
    inputOf('C01', {
      aspect: 'C',
      core: true,
      text: { zh: template.zh, en: 'Theme days: {themeDays}' },
      methods: ['DOCUMENT', 'AUTOMATIC'],
      parameters: [{ name: 'themeDays', value }],
    }),
    session,
  );
};

describe('a draft', () => {
  it('begins with the version in force above, once', async () => {
    const draft = await create(officer!, county.workCommittee.id);
    expect(draft).toMatchObject({
      edition: 1,
      state: 'DRAFT',
      editable: true,
      publishable: { ok: true },
      differences: [],
    });
    expect(draft.criteria).toHaveLength(22);
    const again = { organization: county.workCommittee.id };
    const query = 'mutation ($organization: ID!) { createStandard(organization: $organization) { id } }';
    expect(await world.refused({ query, variables: again, session: officer! })).toBe('STANDARD_DRAFT_PRESENT');
    expect(await world.refused({ query, variables: again, session: clerk! })).toBe('ACCESS_DENIED');
    const branch = { organization: county.branch.id };
    expect(await world.refused({ query, variables: branch, session: officer! })).toBe('STANDARD_NOT_FOR_LEVEL');
    const outside = { organization: county.county.id };
    expect(await world.refused({ query, variables: outside, session: officer! })).toBe('NOT_FOUND');
  });

  it('is seen by those alone who may edit it', async () => {
    const { id } = await create(officer!, county.workCommittee.id);
    expect(await read(id, clerk!)).toBeNull();
    const list = 'query { standards { totalCount nodes { state } } }';
    expect(await world.data({ query: list, session: clerk! })).toEqual({
      standards: { totalCount: 1, nodes: [{ state: 'ACTIVE' }] },
    });
    expect(await world.data({ query: list, session: officer! })).toMatchObject({ standards: { totalCount: 2 } });
  });

  it('of an organization below is read and listed by whoever may edit it there', async () => {
    const { id } = await create(officer!, county.committee.id);
    expect(await read(id, officer!)).toMatchObject({ id, editable: true });
    const list = 'query ($organization: ID) { standards(organization: $organization) { nodes { id } } }';
    const own = (session: string) => ({ query: list, variables: { organization: county.committee.id }, session });
    expect(await world.data(own(officer!))).toEqual({ standards: { nodes: [{ id }] } });
    expect(await world.data(own(clerk!))).toEqual({ standards: { nodes: [] } });
    expect(await read(id, clerk!)).toBeNull();
  });

  it('begins with a preset', async () => {
    const draft = await create(above!, county.county.id, { preset: 'GANSU' });
    expect(draft.criteria).toHaveLength(117);
    expect(draft.publishable).toMatchObject({ ok: true });
    const own = await create(officer!, county.workCommittee.id, { preset: 'GANSU' });
    expect(own.publishable).toMatchObject({ ok: false, code: 'STANDARD_LOOSENED' });
    expect(await world.refused(turnAsk('publishStandard', own, officer!))).toBe('STANDARD_LOOSENED');
  });

  it('adds, tightens and leaves out; two who write on one criterion do not overwrite each other', async () => {
    const draft = await create(officer!, county.workCommittee.id);
    await world.data(add(draft.id, inputOf('A90'), officer!));
    expect(await world.refused(add(draft.id, inputOf('A90'), officer!))).toBe('STANDARD_CRITERION_TAKEN');
    expect(await world.refused(edit(draft.id, 1, inputOf('Z9'), officer!))).toBe('STANDARD_CRITERION_UNKNOWN');
    const strange = inputOf('A90', { parameters: [{ name: 'x', value: 1 }] });
    expect(await world.refused(edit(draft.id, 1, strange, officer!))).toBe('STANDARD_PARAMETER_UNKNOWN');
    await world.data(edit(draft.id, 1, inputOf('A90', { core: true }), officer!));
    expect(await world.refused(edit(draft.id, 1, inputOf('A90'), officer!))).toBe('STALE_EDIT');
    await world.data(await themeDays(draft, 24, officer!));
    const now = (await read(draft.id, officer!))!;
    expect(now.differences).toMatchObject([
      { code: 'C01', change: 'TIGHTENED', before: { zh: '每月固定 1 天开展主题党日，全年不少于 12 次' } },
      { code: 'A90', change: 'ADDED', before: null },
    ]);
    expect(now.criteria.find(({ code }) => code === 'C01')!.text.zh).toContain('不少于 24 次');
    await world.data(remove(draft.id, 2, 'A90', officer!));
    expect((await read(draft.id, officer!))!.criteria).toHaveLength(22);
  });

  it('that drops or softens a core criterion, or is incomplete, is not published', async () => {
    const draft = await create(officer!, county.workCommittee.id);
    await world.data(await themeDays(draft, 6, officer!));
    await world.data(remove(draft.id, 1, 'D01', officer!));
    expect((await read(draft.id, officer!))!.publishable).toMatchObject({
      ok: false,
      code: 'STANDARD_LOOSENED',
      details: { codes: ['C01', 'D01'] },
    });
    expect(await world.refused(turnAsk('publishStandard', draft, officer!))).toBe('STANDARD_LOOSENED');
    await world.data(add(draft.id, inputOf('Z1', { aspect: 'Z' }), officer!));
    expect(await world.refused(turnAsk('publishStandard', draft, officer!))).toBe('STANDARD_INCOMPLETE');
  });

  it('is discarded without a trace in the lists', async () => {
    const draft = await create(officer!, county.workCommittee.id);
    await turn('discardStandard', draft, officer!);
    expect(await read(draft.id, officer!)).toBeNull();
    await create(officer!, county.workCommittee.id);
  });
});

describe('a version (SM12)', () => {
  it('is published, put in force, replaced and retired', async () => {
    const draft = await create(officer!, county.workCommittee.id);
    expect(await world.refused(turnAsk('activateStandard', draft, officer!))).toBe('STANDARD_STATE_NOT_ALLOWED');
    const published = await turn('publishStandard', draft, officer!);
    expect(published.state).toBe('PUBLISHED');
    expect(await world.refused(add(draft.id, inputOf('A90'), officer!))).toBe('STANDARD_NOT_DRAFT');
    expect(await world.refused(turnAsk('discardStandard', published, officer!))).toBe('STANDARD_NOT_DRAFT');
    expect(await world.refused(turnAsk('activateStandard', draft, officer!))).toBe('STALE_EDIT');
    const active = await turn('activateStandard', published, officer!);
    const next = await create(officer!, county.workCommittee.id, { basedOn: draft.id });
    expect(next.edition).toBe(2);
    await turn('activateStandard', await turn('publishStandard', next, officer!), officer!);
    expect((await read(active.id, officer!))!.state).toBe('RETIRED');
    const last = (await read(next.id, officer!))!;
    expect((await turn('retireStandard', last, officer!)).state).toBe('RETIRED');
    expect(await world.refused(turnAsk('retireStandard', active, clerk!))).toBe('ACCESS_DENIED');
  });

  it('that was overtaken by a stricter one above is not put in force', async () => {
    const waiting = await create(officer!, county.workCommittee.id);
    const published = await turn('publishStandard', waiting, officer!);
    const stricter = await create(above!, county.county.id);
    await world.data(await themeDays(stricter, 18, above!));
    await turn('activateStandard', await turn('publishStandard', stricter, above!), above!);
    expect(await world.refused(turnAsk('activateStandard', published, officer!))).toBe('STANDARD_LOOSENED');
  });
});
