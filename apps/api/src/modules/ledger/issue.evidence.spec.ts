import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aRating, aScene, type Scene } from '../assessment/assessment.factory.ts';
import { Filer, PDF } from '../file/file.factory.ts';
import { directoryStore, useFileStore } from '../file/index.ts';
import { appoint } from '../people/index.ts';
import { anActor } from '../people/people.factory.ts';
import { Issue } from './issue.entity.ts';

let world: World;
let scene: Scene;
let root: string;
let branch: Filer;
let superior: Filer;

beforeAll(async () => {
  world = await World.open();
  root = await mkdtemp(join(tmpdir(), 'zhibu-issue-'));
  useFileStore(directoryStore(root));
  scene = await world.system(aScene);
  const secretary = await world.system((work) => anActor(work, 'branchSecretary', scene.county.branch));
  const term = { personId: secretary.person.id, organizationId: scene.county.branch.id };
  await world.system((work) => appoint(work, { ...term, post: 'SECRETARY', fromOn: '2024-01-01' }));
  [branch, superior] = [new Filer(world, secretary.session), new Filer(world, scene.superior)];
});
afterAll(async () => {
  await world?.close();
  await rm(root, { recursive: true });
});

const READ = '{ issues(first: 1) { nodes { id version evidenceCount state } } }';
type Read = { issues: { nodes: { id: string; version: number; evidenceCount: number; state: string }[] } };
const read = async () => (await world.data<Read>({ query: READ, session: branch.session })).issues.nodes[0]!;
const later = () => {
  world.now = new Date(world.now.getTime() + 60_000);
};
const ASSIGN =
  'mutation ($issues: [SeenIssueInput!]!, $input: TaskInput!) { assignIssues(issues: $issues, input: $input) { verdict { ok } } }';
const SUBMIT =
  'mutation ($id: ID!, $version: Int!) { submitIssue(id: $id, version: $version, result: "已整改到位") { state } }';

const REJECT =
  'mutation ($issues: [SeenIssueInput!]!) { rejectIssues(issues: $issues, reason: "缺少会议记录") { verdict { ok } } }';

it('proves what was done: brought by the branch, counted, and kept once another party has been asked to look', async () => {
  await world.system((work) => aRating(work, scene.county.branch.id, scene.period.id, { superior: ['A01'] }));
  const { id } = await read();
  const place = { subjectKind: 'ISSUE' as const, subjectId: id, slot: 'RESULT' };
  expect(await superior.upload(place)).toBe('FILE_NOT_YOURS');
  expect(await branch.upload(place)).toBe('kept');
  later();
  expect((await read()).evidenceCount).toBe(1);
  const [piece] = await branch.list(place);
  expect(await branch.remove(piece!)).toBe('removed');
  expect((await read()).evidenceCount).toBe(0);

  expect(await branch.upload(place)).toBe('kept');
  later();
  const { version } = await read();
  const input = { text: '补齐档案', goal: '档案齐全', dueOn: '2026-12-15' };
  await world.data({ query: ASSIGN, variables: { issues: [{ id, version }], input }, session: branch.session });
  await world.data({ query: SUBMIT, variables: { id, version: (await read()).version }, session: branch.session });
  later();
  expect((await read()).state).toBe('SUBMITTED');
  expect(await branch.upload(place, undefined, '补交.pdf')).toBe('LEDGER_STATE_NOT_ALLOWED');
  expect(await superior.list(place)).toMatchObject([{ name: '会议记录.pdf' }]);

  const { version: submitted } = await read();
  await world.data({ query: REJECT, variables: { issues: [{ id, version: submitted }] }, session: superior.session });
  // more may come now, and what was looked at stays
  expect(await branch.upload(place, PDF('补充记录'), '补交.pdf')).toBe('kept');
  const [kept] = await branch.list(place);
  expect(await branch.remove(kept!)).toBe('FILE_IN_RECORD');
});

it('of another branch is not there', async () => {
  const other = await world.system((work) => anActor(work, 'branchSecretary', scene.county.sibling));
  const issue = await world.system((work) => work.rows(Issue).first());
  const place = { subjectKind: 'ISSUE' as const, subjectId: issue!.id, slot: 'RESULT' };
  expect(await new Filer(world, other.session).upload(place)).toBe('NOT_FOUND');
});
