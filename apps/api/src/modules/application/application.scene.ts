import { World } from '../../../test/world.ts';
import { readFigures } from '../../platform/index.ts';
import type { Deciders } from '../approval/approval.factory.ts';
import { Campaign, editionsOfYear } from '../campaign/index.ts';
import { Organization } from '../organization/index.ts';
import type { County } from '../organization/organization.factory.ts';
import type { SignedInActor } from '../people/people.factory.ts';
import { anOpinion, aYear, rate } from './application.factory.ts';

const FIELDS = `id version state rounds year organization { id } submittedAt acceptedOn gaps { ok code }
  approval { id round state contentHash submission { key facts { key value } } steps { kind state holder { id } opinion reasonCode }
    openSteps { id version kind holder { id } } }
  submissions { id round state contentHash submission { key facts { key value } } }
  form { key facts { key value } }`;

type Form = { key: string; facts: { key: string; value: string | null }[] }[];
type SeenStep = {
  kind: string;
  state: string;
  holder: { id: string };
  opinion: string | null;
  reasonCode: string | null;
};
export type SeenApplication = {
  id: string;
  version: number;
  state: string;
  rounds: number;
  year: number;
  submittedAt: string | null;
  acceptedOn: string | null;
  gaps: { ok: boolean; code: string }[];
  approval: null | {
    id: string;
    round: number;
    state: string;
    contentHash: string;
    submission: Form;
    steps: SeenStep[];
    openSteps: { id: string; version: number; kind: string; holder: { id: string } }[];
  };
  submissions: { id: string; round: number; state: string; contentHash: string; submission: Form }[];
  form: Form;
};

const APPLY = `mutation ($organization: ID!, $opinion: SelfOpinionInput, $key: String) {
  applyForAcceptance(organization: $organization, opinion: $opinion, key: $key) { id version state } }`;
const EDIT = `mutation ($id: ID!, $version: Int!, $opinion: SelfOpinionInput!) {
  editApplication(id: $id, version: $version, opinion: $opinion) { id version state } }`;
const SUBMIT = `mutation ($id: ID!, $version: Int!, $key: String) { submitApplication(id: $id, version: $version, key: $key) { id version state } }`;
const WITHDRAW = `mutation ($id: ID!, $version: Int!, $reason: String) {
  withdrawApplication(id: $id, version: $version, reason: $reason) { id version state } }`;
const DECIDE = `mutation ($id: ID!, $version: Int!, $decision: Decision!, $opinion: String, $reason: ReturnReason) {
  decideApprovalStep(id: $id, version: $version, decision: $decision, opinion: $opinion, reason: $reason) { id state } }`;

export type Told = { id: string; version: number; state: string };

export const factIn = (form: Form, key: string): string | null | undefined =>
  form.flatMap(({ facts }) => facts).find((fact) => fact.key === key)?.value;

/** For tests: a year in its window, a branch with six stars, and the requests people make. */
export class ApplicationScene {
  county: County;
  campaign: Campaign;
  people: Deciders;

  private constructor(readonly world: World) {}

  static async open(): Promise<ApplicationScene> {
    return new ApplicationScene(await World.open());
  }

  /** A county of its own for each test; rated in November, applying on 2 December. */
  async begin(failing: string[] = []): Promise<void> {
    this.world.now = new Date('2026-11-20T02:00:00.000Z');
    await this.world.system(async (work) => {
      Object.assign(this, await aYear(work));
      await rate(work, this.campaign, this.county.branch, failing);
    });
    await this.on('2026-12-02');
  }

  /** The clock at ten in the morning of a day in China; nobody's session ends by it. */
  async on(day: string): Promise<void> {
    this.world.now = new Date(`${day}T02:00:00.000Z`);
    const endsAt = new Date(this.world.now.getTime() + 86_400_000);
    await this.world.sql('UPDATE session SET usedAt = ?, endsAt = ?', [this.world.now, endsAt]);
  }

  branch(): Promise<Organization> {
    return this.world.system((work) => work.get(Organization, this.county.branch.id));
  }

  apply(opinion: Record<string, unknown> | null = anOpinion(), more: Record<string, unknown> = {}) {
    const variables = { organization: this.county.branch.id, opinion, ...more };
    return { query: APPLY, variables, session: this.people.applicant.session };
  }
  edit(told: Told, opinion: Record<string, unknown>) {
    const variables = { id: told.id, version: told.version, opinion };
    return { query: EDIT, variables, session: this.people.applicant.session };
  }
  submit(told: Told, more: Record<string, unknown> = {}) {
    const variables = { id: told.id, version: told.version, ...more };
    return { query: SUBMIT, variables, session: this.people.applicant.session };
  }
  withdraw(told: Told) {
    const variables = { id: told.id, version: told.version, reason: '材料需要补充' };
    return { query: WITHDRAW, variables, session: this.people.applicant.session };
  }

  async draft(opinion?: Record<string, unknown>): Promise<Told> {
    return (await this.world.data<{ applyForAcceptance: Told }>(this.apply(opinion))).applyForAcceptance;
  }

  async submitted(opinion?: Record<string, unknown>): Promise<Told> {
    return (await this.world.data<{ submitApplication: Told }>(this.submit(await this.draft(opinion))))
      .submitApplication;
  }

  async see(id: string, who: SignedInActor = this.people.applicant): Promise<SeenApplication> {
    const ask = {
      query: `query ($id: ID!) { application(id: $id) { ${FIELDS} } }`,
      variables: { id },
      session: who.session,
    };
    return (await this.world.data<{ application: SeenApplication }>(ask)).application;
  }

  /** The first open step is decided by this person. */
  async decide(id: string, who: SignedInActor, change: Record<string, unknown> = {}): Promise<void> {
    const step = (await this.see(id)).approval!.openSteps[0]!;
    const variables = { id: step.id, version: step.version, decision: 'APPROVE', ...change };
    await this.world.data({ query: DECIDE, variables, session: who.session });
  }

  /** Every level up to the Work Committee's approval, and filing when asked for. */
  async accept(id: string, filed = false): Promise<void> {
    const { secretary, committee, officer, leader, office } = this.people;
    for (const who of [secretary, committee, officer, leader, ...(filed ? [office] : [])]) await this.decide(id, who);
  }

  /** What the year counts for an organization. */
  async figures(organization: { id: string } = this.county.county): Promise<Record<string, number>> {
    const run = <T>(text: string, params: readonly unknown[] = []) => this.world.sql<T>(text, [...params]);
    const today = this.world.now.toISOString().slice(0, 10);
    const campaign = await this.world.system((work) => work.get(Campaign, this.campaign.id));
    const ids = { organizationIds: [organization.id], editionIds: editionsOfYear(campaign), today };
    const of = (await readFigures(run, ids)).get(organization.id)!;
    const wanted = [...of].filter(([key, n]) => n !== 0 && /^(application|standing|approval)\./.test(key));
    return Object.fromEntries(wanted);
  }
}
