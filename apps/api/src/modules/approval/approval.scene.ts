import { World } from '../../../test/world.ts';
import { readFigures } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';
import { aCounty, type County } from '../organization/organization.factory.ts';
import type { SignedInActor } from '../people/people.factory.ts';
import { aCountyOfDeciders, anApproval, type Deciders } from './approval.factory.ts';

const APPROVAL = `query ($id: ID!) { approval(id: $id) { id state waitingDays intact contentHash kind subjectId round
  applicant { id name level } submission { key zh en facts { key zh en as value } }
  steps { id version ordinal kind state holder { id } waitingDays dueOn actorName opinion reasonCode mayDecide { ok code } }
  openSteps { id version kind holder { id } } } }`;

export type SeenStep = {
  id: string;
  version: number;
  ordinal: number;
  kind: string;
  state: string;
  holder: { id: string };
  waitingDays: number | null;
  dueOn: string | null;
  actorName: string | null;
  opinion: string | null;
  reasonCode: string | null;
  mayDecide: { ok: boolean; code: string | null };
};

export type SeenApproval = {
  id: string;
  state: string;
  waitingDays: number | null;
  intact: boolean;
  contentHash: string;
  kind: string;
  subjectId: string;
  round: number;
  applicant: { id: string; name: string; level: string };
  submission: { key: string; facts: { key: string; value: string | null }[] }[];
  steps: SeenStep[];
  openSteps: SeenStep[];
};

const DECIDE = `mutation ($id: ID!, $version: Int!, $decision: Decision!, $opinion: String, $reason: ReturnReason, $key: String) {
  decideApprovalStep(id: $id, version: $version, decision: $decision, opinion: $opinion, reason: $reason, key: $key) {
    id version state actorName approval { id state } } }`;

export type Decided = {
  decideApprovalStep: { id: string; version: number; state: string; approval: { state: string } };
};
export type Change = { decision?: string; opinion?: string; reason?: string; key?: string };

/** For tests: a county with somebody in every office, one approval under way, and the requests people make. */
export class Scene {
  county: County;
  people: Deciders;
  /** The approval under way. */
  id: string;

  private constructor(readonly world: World) {}

  static async open(): Promise<Scene> {
    return new Scene(await World.open());
  }

  /** A county of its own for each test. */
  async begin(): Promise<void> {
    this.world.now = new Date('2026-11-23T02:00:00.000Z');
    this.county = await this.world.system(aCounty);
    this.people = await this.world.system((work) => aCountyOfDeciders(work, this.county));
    this.id = await this.start([], this.people.applicant);
  }

  async start(groups: readonly Organization[] = [], by?: SignedInActor): Promise<string> {
    const { county, workCommittee, committee, generalBranch, branch } = this.county;
    const line = [county, workCommittee, committee, generalBranch];
    const starter = by && { personId: by.person.id, name: by.person.name };
    return (await this.world.system((work) => anApproval(work, branch, line, groups, starter))).id;
  }

  async see(who: SignedInActor, id = this.id): Promise<SeenApproval | null> {
    const ask = { query: APPROVAL, variables: { id }, session: who.session };
    return (await this.world.data<{ approval: SeenApproval | null }>(ask)).approval;
  }

  /** The chain as the county office sees it. */
  async chain(id = this.id): Promise<SeenApproval> {
    return (await this.see(this.people.office, id))!;
  }

  ask(who: SignedInActor, step: Pick<SeenStep, 'id' | 'version'>, change: Change = {}) {
    const variables = { id: step.id, version: step.version, decision: 'APPROVE', ...change };
    return { query: DECIDE, variables, session: who.session };
  }

  /** Decides the first open step. */
  async decide(who: SignedInActor, change: Change = {}): Promise<Decided> {
    return this.world.data<Decided>(this.ask(who, (await this.chain()).openSteps[0]!, change));
  }

  async refused(who: SignedInActor, change: Change = {}): Promise<string> {
    return this.world.refused(this.ask(who, (await this.chain()).openSteps[0]!, change));
  }

  /** Everybody up to, and without, the first step of this kind. */
  async climbTo(kind: string): Promise<void> {
    const { secretary, committee, officer, leader, office } = this.people;
    for (const who of [secretary, committee, officer, leader, office]) {
      if ((await this.chain()).openSteps[0]?.kind === kind) return;
      await this.decide(who);
    }
  }

  /** The clock was put forward: the session is still the person's. */
  async renew(...people: SignedInActor[]): Promise<void> {
    const endsAt = new Date(this.world.now.getTime() + 86_400_000);
    for (const { account } of people)
      await this.world.sql('UPDATE session SET usedAt = ?, endsAt = ? WHERE accountId = ?', [
        this.world.now,
        endsAt,
        account.id,
      ]);
  }

  async figures({ id }: { id: string }): Promise<{ open: number; late: number }> {
    const run = <T>(text: string, params: readonly unknown[] = []) => this.world.sql<T>(text, [...params]);
    const today = new Date(this.world.now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    const of = (await readFigures(run, { organizationIds: [id], editionIds: [], today })).get(id)!;
    return { open: of.get('approval.open') ?? 0, late: of.get('due.approval.late') ?? 0 };
  }
}
