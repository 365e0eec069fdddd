import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { directoryStore, useFileStore } from '../file/index.ts';
import { dissolveOrganization, moveOrganization, Organization } from '../organization/index.ts';
import { aCounty, anOrganization, type County } from '../organization/organization.factory.ts';
import { anActor } from '../people/people.factory.ts';
import { aCampaign } from './campaign.factory.ts';

let world: World;
let root: string;
let county: County;
let campaign: string;
let [officer, committee, secretary]: [string, string, string] = ['', '', ''];

beforeAll(async () => {
  world = await World.open();
  root = await mkdtemp(join(tmpdir(), 'zhibu-document-'));
  useFileStore(directoryStore(root));
});
afterAll(async () => {
  await world?.close();
  await rm(root, { recursive: true, force: true });
});

beforeEach(async () => {
  world.now = new Date('2026-04-15T02:00:00.000Z');
  await world.system(async (work) => {
    county = await aCounty(work);
    campaign = (await aCampaign(work, county.workCommittee)).id;
    officer = (await anActor(work, 'workCommittee', county.workCommittee)).session;
    committee = (await anActor(work, 'committeeSecretary', county.committee)).session;
    secretary = (await anActor(work, 'branchSecretary', county.branch)).session;
  });
});

type Draft = { draftCampaignDocument: { id: string; version: number } };
const INPUT = {
  title: '2026 年度实施方案',
  docNo: '工委发〔2026〕3 号',
  text: '一、目标任务',
  acknowledgeDueOn: '2026-04-20',
};
const draft = async (input: object = INPUT): Promise<string> => {
  const query = `mutation ($campaign: ID!, $input: CampaignDocumentInput!) {
    draftCampaignDocument(campaign: $campaign, input: $input) { id version } }`;
  const made = await world.data<Draft>({ query, variables: { campaign, input }, session: officer });
  return made.draftCampaignDocument.id;
};
const publish = (id: string, session = officer) => ({
  query: `mutation ($id: ID!) { publishCampaignDocument(id: $id, version: 1) { state publishedOn publisher { id } } }`,
  variables: { id },
  session,
});
const published = async (): Promise<string> => {
  const id = await draft();
  await world.data(publish(id));
  return id;
};
const acknowledge = (document: string, organization: string, session: string) => ({
  query: `mutation ($document: ID!, $organization: ID!) {
    acknowledgeDocument(document: $document, organization: $organization) { id acknowledgedOn person { id } } }`,
  variables: { document, organization },
  session,
});
const list = (organization: string, session: string, more: object = {}) => ({
  query: `query ($organization: ID!, $state: DocumentState, $toAcknowledge: Boolean) {
    campaignDocuments(organization: $organization, state: $state, toAcknowledge: $toAcknowledge) {
      totalCount nodes { id organization { id } receipts(under: $organization) { receivers acknowledged } } } }`,
  variables: { organization, ...more },
  session,
});
type Listed = { campaignDocuments: { nodes: { id: string; receipts: object }[] } };
const receipts = async (organization: string, session = officer) =>
  (await world.data<Listed>(list(organization, session))).campaignDocuments.nodes[0]?.receipts;
const receivers = async (document: string, acknowledged: boolean | null, session = officer) => {
  const query = `query ($document: ID!, $acknowledged: Boolean) {
    documentReceivers(document: $document, acknowledged: $acknowledged) {
      totalCount nodes { organization { id } acknowledgement { acknowledgedOn } } } }`;
  const answer = await world.data<{
    documentReceivers: { totalCount: number; nodes: { organization: { id: string } }[] };
  }>({ query, variables: { document, acknowledged }, session });
  const { totalCount, nodes } = answer.documentReceivers;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ organization }) => organization.id);
};

describe('a plan document', () => {
  it('is a draft for its writers alone, and then stands published for all below, as it is', async () => {
    const id = await draft();
    const seen = async (session: string, organization: string) =>
      (await world.data<Listed>(list(organization, session))).campaignDocuments.nodes.map((each) => each.id);
    expect(await seen(officer, county.workCommittee.id)).toEqual([id]);
    expect(await seen(secretary, county.branch.id)).toEqual([]);
    const one = { query: `query ($id: ID!) { campaignDocument(id: $id) { title } }`, variables: { id } };
    expect(await world.data({ ...one, session: secretary })).toEqual({ campaignDocument: null });

    expect(await world.refused(publish(id, committee))).toBe('ACCESS_DENIED');
    expect(await world.data(publish(id))).toMatchObject({
      publishCampaignDocument: { state: 'PUBLISHED', publishedOn: '2026-04-15', publisher: { id: expect.any(String) } },
    });
    expect(await seen(secretary, county.branch.id)).toEqual([id]);
    expect(await world.data({ ...one, session: secretary })).toEqual({ campaignDocument: { title: INPUT.title } });
    const edit = `mutation ($id: ID!, $input: CampaignDocumentInput!) { editCampaignDocument(id: $id, version: 2, input: $input) { id } }`;
    const discard = `mutation ($id: ID!) { discardCampaignDocument(id: $id, version: 2) }`;
    for (const query of [edit, discard])
      expect(
        await world.refused({ query, variables: { id, ...(query === edit && { input: INPUT }) }, session: officer }),
      ).toBe('CAMPAIGN_DOCUMENT_PUBLISHED');
  });

  it('needs a text, and is nowhere to be read beside the line', async () => {
    const id = await draft({ ...INPUT, text: ' ' });
    expect(await world.refused(publish(id))).toBe('CAMPAIGN_DOCUMENT_EMPTY');
    const known = await published();
    const stranger = await world.system(async (work) => {
      const other = await aCounty(work);
      return { session: (await anActor(work, 'branchSecretary', other.branch)).session, branch: other.branch.id };
    });
    const one = { query: `query ($id: ID!) { campaignDocument(id: $id) { id } }`, variables: { id: known } };
    expect(await world.data({ ...one, session: stranger.session })).toEqual({ campaignDocument: null });
    expect(await world.refused(acknowledge(known, stranger.branch, stranger.session))).toBe('NOT_FOUND');
  });
});

describe('its acknowledgements (R17)', () => {
  it('are given by each organization for itself, once', async () => {
    const id = await published();
    const first = await world.data(acknowledge(id, county.branch.id, secretary));
    expect(first).toMatchObject({
      acknowledgeDocument: { acknowledgedOn: '2026-04-15', person: { id: expect.any(String) } },
    });
    world.now = new Date('2026-04-18T02:00:00.000Z');
    const clerk = await world.system((work) => anActor(work, 'branchClerk', county.branch));
    expect(await world.data(acknowledge(id, county.branch.id, clerk.session))).toEqual(first);
    world.now = new Date('2026-04-15T02:00:00.000Z');
    // a superior does not do it for a branch, nor the publisher for itself
    expect(await world.refused(acknowledge(id, county.branch.id, committee))).toBe('NOT_FOUND');
    expect(await world.refused(acknowledge(id, county.workCommittee.id, officer))).toBe('CAMPAIGN_NOT_A_RECEIVER');
    expect(await world.refused(acknowledge(await draft(), county.branch.id, secretary))).toBe('NOT_FOUND');
  });

  it('happen once also when two of a branch do it at the same moment', async () => {
    const id = await published();
    const clerk = await world.system((work) => anActor(work, 'branchClerk', county.branch));
    const answers = await Promise.all(
      [secretary, clerk.session].map((session) => world.ask(acknowledge(id, county.branch.id, session))),
    );
    expect(answers.every(({ errors }) => !errors || errors[0]!.extensions.code === 'BUSY_RETRY')).toBe(true);
    expect(await receivers(id, true)).toEqual([county.branch.id]);
  });

  it('make a rate that follows the hierarchy, and open who has and who has not', async () => {
    const id = await published();
    const all = await receivers(id, null);
    expect(await receipts(county.workCommittee.id)).toEqual({ receivers: all.length, acknowledged: 0 });
    await world.data(acknowledge(id, county.branch.id, secretary));
    await world.data(acknowledge(id, county.committee.id, committee));
    expect(await receipts(county.workCommittee.id)).toEqual({ receivers: all.length, acknowledged: 2 });
    expect((await receivers(id, true)).sort()).toEqual([county.branch.id, county.committee.id].sort());
    expect(await receivers(id, false)).toHaveLength(all.length - 2);
    // whoever reads a part of the tree counts that part
    expect(await receipts(county.branch.id, secretary)).toEqual({ receivers: 1, acknowledged: 1 });
    expect(await receivers(id, null, secretary)).toEqual([county.branch.id]);

    await world.system(async (work) => {
      await anOrganization(work, 'BRANCH', county.committee);
      await dissolveOrganization(work, await work.get(Organization, county.branch.id), work.today);
    });
    expect(await receipts(county.workCommittee.id)).toEqual({ receivers: all.length, acknowledged: 1 });
  });

  it('move with the branch to where the document is not for it', async () => {
    const id = await published();
    await world.data(acknowledge(id, county.branch.id, secretary));
    await world.system(async (work) => {
      const other = await anOrganization(work, 'WORK_COMMITTEE', county.county);
      await moveOrganization(work, await work.get(Organization, county.branch.id), other.id, work.today);
    });
    expect(await receivers(id, true)).toEqual([]);
    expect(await receipts(county.workCommittee.id)).toMatchObject({ acknowledged: 0 });
  });

  it('are asked of whoever owes one, and of nobody else', async () => {
    const id = await published();
    const waiting = async (organization: string, session: string) =>
      (await world.data<Listed>(list(organization, session, { toAcknowledge: true }))).campaignDocuments.nodes.map(
        (each) => each.id,
      );
    expect(await waiting(county.branch.id, secretary)).toEqual([id]);
    expect(await waiting(county.workCommittee.id, officer)).toEqual([]);
    await world.data(acknowledge(id, county.branch.id, secretary));
    expect(await waiting(county.branch.id, secretary)).toEqual([]);
    expect(await waiting(county.committee.id, committee)).toEqual([id]);
  });
});

describe('its files', () => {
  const open = (subject: string, session: string) => ({
    query: `mutation ($input: EvidenceInput!) { openEvidenceUpload(input: $input) { path } }`,
    variables: { input: { kind: 'PLAN_DOCUMENT', subject, slot: 'ATTACHMENT', name: '方案.pdf', size: 9 } },
    session,
  });
  const files = async (subject: string, session: string) => {
    const query = `query ($subject: ID!) { evidence(kind: PLAN_DOCUMENT, subject: $subject) { nodes { id name removable { ok } } } }`;
    const answer = await world.data<{ evidence: { nodes: { id: string; name: string }[] } }>({
      query,
      variables: { subject },
      session,
    });
    return answer.evidence.nodes;
  };
  const bytesAt = async (path: string, session: string, payload?: Buffer) =>
    world.app.inject({
      method: payload ? 'POST' : 'GET',
      url: path,
      headers: { cookie: `zhibu_session=${session}`, ...(payload && { 'content-type': 'application/octet-stream' }) },
      ...(payload && { payload }),
    });

  it('come while it is a draft, from its writers, and are read by whoever it is sent to', async () => {
    const id = await draft();
    expect(await world.refused(open(id, secretary))).toBe('NOT_FOUND');
    const { openEvidenceUpload } = await world.data<{ openEvidenceUpload: { path: string } }>(open(id, officer));
    expect((await bytesAt(openEvidenceUpload.path, officer, Buffer.from('%PDF-1.7\n'))).statusCode).toBe(201);
    expect(await files(id, officer)).toMatchObject([{ name: '方案.pdf', removable: { ok: true } }]);
    expect(await files(id, secretary)).toEqual([]);
    await world.data(publish(id));
    const [file] = await files(id, secretary);
    expect(file).toMatchObject({ name: '方案.pdf', removable: { ok: false } });
    const ticket = `query ($id: ID!) { evidenceTicket(id: $id) { path } }`;
    const { evidenceTicket } = await world.data<{ evidenceTicket: { path: string } }>({
      query: ticket,
      variables: { id: file!.id },
      session: secretary,
    });
    expect((await bytesAt(evidenceTicket.path, secretary)).body).toBe('%PDF-1.7\n');
    expect(await world.refused(open(id, officer))).toBe('CAMPAIGN_DOCUMENT_PUBLISHED');
    expect(await world.refused(open(id, secretary))).toBe('FILE_NOT_YOURS');
    const stranger = await world.system(async (work) => anActor(work, 'branchSecretary', (await aCounty(work)).branch));
    expect(await files(id, stranger.session)).toEqual([]);
    expect(await world.refused({ query: ticket, variables: { id: file!.id }, session: stranger.session })).toBe(
      'NOT_FOUND',
    );
  });
});
