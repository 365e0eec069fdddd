import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APPLICATION_STATES, RECTIFICATION_STATES, type Role } from '@zhibu/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../test/world.ts';
import { makeDemo } from './index.ts';

type DemoAccount = { role: Role; username: string; password: string };

/**
 * The demo dates itself by the day it is made on: it must show a year under way whenever that is. In January last
 * year's campaign still runs; on the first day of a quarter nothing of it is over; on the last of the year all of it is.
 */
describe.each(['2026-01-02', '2026-04-01', '2026-07-01', '2026-12-31'])('the demo county, made on %s', (day) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhibu-demo-'));
  let world: World;

  beforeAll(async () => {
    world = await World.open();
    world.now = new Date(`${day}T02:00:00.000Z`);
    await makeDemo(world.kernel, dataDir, () => {});
  }, 240_000);
  afterAll(async () => {
    await world.close();
    rmSync(dataDir, { recursive: true });
  });

  /** Signs in with the password of the file, and asks. */
  const asking = async <T>(role: Role, query: string, variables = {}): Promise<T> => {
    const accounts = JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as DemoAccount[];
    const { username, password } = accounts.find((account) => account.role === role)!;
    const signIn =
      'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { username } }';
    const payload = { query: signIn, variables: { username, password } };
    const response = await world.app.inject({ method: 'POST', url: '/graphql', payload });
    const session = /zhibu_session=([^;]+)/.exec(String(response.headers['set-cookie']))![1]!;
    return world.data<T>({ query, variables, session });
  };

  const idOf = async (code: string): Promise<string> => {
    const [row] = await world.sql<{ id: string | number }[]>('SELECT id FROM organization WHERE code = ?', [code]);
    return String(row!.id);
  };

  it('has the numbers of a real one (domain.md §9, profile S), a rating under way and something of everything', async () => {
    const query =
      '($id: ID!) { statistics(organization: $id) { organizations branches members due rated covered overdue } }';
    type Answer = { statistics: Record<string, number> };
    const { statistics } = await asking<Answer>('countyLeader', `query ${query}`, { id: await idOf('YS') });
    expect(statistics).toMatchObject({
      organizations: 160,
      branches: 142,
      members: 2117,
      due: 142,
      covered: 128,
    });
    expect(statistics['rated']).toBeGreaterThan(60);
    expect(statistics['overdue']).toBeGreaterThan(0);
    const states = await world.sql<{ state: string }[]>('SELECT DISTINCT state FROM application');
    expect(states.map(({ state }) => state).sort()).toEqual([...APPLICATION_STATES].sort());
  });

  it('shows a year under way: what was found is mostly put right in time, little is overdue, something fell back', async () => {
    type Count = { earlier: string; off: string; overdue: string; relapsed: string };
    const [issues] = await world.sql<Count[]>(
      `SELECT SUM(p.state = 'CLOSED') AS earlier, SUM(p.state = 'CLOSED' AND i.state = 'VERIFIED' AND i.verifiedOn <= i.dueOn) AS off,
        SUM(i.state NOT IN ('VERIFIED', 'WITHDRAWN') AND i.dueOn < '${day}') AS overdue, SUM(i.state = 'RELAPSED' OR i.relapseCount > 0) AS relapsed
       FROM issue i LEFT JOIN period p ON p.id = i.periodId`,
    );
    expect(Number(issues!.off)).toBeGreaterThan(0.5 * Number(issues!.earlier));
    expect(Number(issues!.overdue)).toBeGreaterThan(0);
    expect(Number(issues!.overdue)).toBeLessThan(25);
    expect(Number(issues!.relapsed)).toBe(1);
    const board = await world.sql<{ state: string }[]>('SELECT DISTINCT state FROM rectification');
    expect(board.map(({ state }) => state).sort()).toEqual([...RECTIFICATION_STATES].sort());
  });

  it.each(['committeeSecretary', 'partyGroup', 'workCommittee', 'workCommitteeLeader', 'countyOffice'] as const)(
    'something waits for the signature of %s',
    async (role) => {
      type Answer = { approvals: { nodes: unknown[] } };
      const { approvals } = await asking<Answer>(role, '{ approvals(box: TODO) { nodes { id } } }');
      expect(approvals.nodes).not.toEqual([]);
    },
  );

  it('the secretary submits again what came back, while the window is open', async () => {
    type Answer = { applications: { nodes: { id: string; version: number }[] } };
    const returned = '{ applications(state: RETURNED) { nodes { id version } } }';
    const { nodes } = (await asking<Answer>('branchSecretary', returned)).applications;
    const again = 'mutation ($id: ID!, $version: Int!) { submitApplication(id: $id, version: $version) { state } }';
    expect(await asking('branchSecretary', again, nodes[0]!)).toEqual({ submitApplication: { state: 'SUBMITTED' } });
  });

  it('the clerk checks the branch in the quarter that runs', async () => {
    type Answer = { assessments: { nodes: { id: string; criteria: { code: string }[] }[] } };
    const open = '{ assessments(state: SELF_DRAFT) { nodes { id criteria { code } } } }';
    const [sheet] = (await asking<Answer>('branchClerk', open)).assessments.nodes;
    const input = {
      assessmentId: sheet!.id,
      version: null,
      results: sheet!.criteria.map(({ code }) => ({ code, result: 'PASS' })),
    };
    const submit = 'mutation ($input: SheetInput!) { submitSelfCheck(input: $input) { state selfStars } }';
    const { submitSelfCheck } = await asking<{ submitSelfCheck: unknown }>('branchClerk', submit, { input });
    expect(submitSelfCheck).toEqual({ state: 'SELF_DONE', selfStars: 6 });
  });

  it('a leader records a visit of today', async () => {
    type Answer = { contactPoints: { nodes: { id: string }[] } };
    const points = await asking<Answer>('liaisonLeader', '{ contactPoints { nodes { id } } }');
    const input = { visitedOn: day, mode: 'ON_SITE', findings: '组织生活正常。' };
    const record =
      'mutation ($id: ID!, $input: VisitInput!) { recordVisit(contactPoint: $id, input: $input) { visitedOn } }';
    const variables = { id: points.contactPoints.nodes[0]!.id, input };
    expect(await asking('liaisonLeader', record, variables)).toEqual({ recordVisit: { visitedOn: day } });
  });
});
