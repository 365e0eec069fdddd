// Concurrent writing, remembered from outside: what was acknowledged must be there once, what was not may be there once.
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, newKey, type Outcome } from './client.ts';
import type { House } from './house.ts';

type Change = { query: string; variables: Record<string, unknown>; table: string; column: string; value: string };

/** A change with what became of it, the first time it was sent. */
type Sent = Change & { outcome: Outcome<unknown> };

export type Place = { id: string; personId: string };

let serial = 0;

const person = ({ id }: Place): Change => {
  const code = `F-${++serial}`;
  const input = { organizationId: id, code, name: '演示新人' };
  const query = 'mutation ($input: CreatePersonInput!, $key: String) { createPerson(input: $input, key: $key) { id } }';
  return { query, variables: { input, key: newKey() }, table: 'person', column: 'code', value: code };
};

const branch = ({ id }: Place): Change => {
  const code = `F-${++serial}`;
  const input = {
    parentId: id,
    code,
    name: `演示支部${code}`,
    level: 'BRANCH',
    type: 'ORGAN',
    foundedOn: '2025-01-01',
    fullMembers: 7,
    committeeSize: 3,
  };
  const query =
    'mutation ($input: SetUpOrganizationInput!, $key: String) { setUpOrganization(input: $input, key: $key) { id } }';
  return { query, variables: { input, key: newKey() }, table: 'organization', column: 'code', value: code };
};

const duty = ({ id, personId }: Place): Change => {
  const title = `演练任务 F-${++serial}`;
  const dueOn = new Date().toISOString().slice(0, 10);
  const input = { organizationId: id, personId, title, dueOn, kind: 'KEY_TASK', year: Number(dueOn.slice(0, 4)) };
  const query =
    'mutation ($input: CreateResponsibilityInput!, $key: String) { createResponsibility(input: $input, key: $key) { id } }';
  return { query, variables: { input, key: newKey() }, table: 'responsibility', column: 'title', value: title };
};

const KINDS = [person, branch, duty];
const LANES = 8;

/** Some people writing as fast as they are answered, until told to stop. */
export class Work {
  readonly sent: Sent[] = [];
  private going = true;
  private readonly lanes: Promise<void>[];
  private readonly house: House;
  private readonly client: Client;

  constructor(house: House, client: Client, places: readonly Place[]) {
    this.house = house;
    this.client = client;
    this.lanes = Array.from({ length: LANES }, (_, lane) => this.lane(places, lane));
  }

  private async lane(places: readonly Place[], lane: number): Promise<void> {
    for (let n = lane; this.going; n++) {
      const change = KINDS[n % KINDS.length]!(places[n % places.length]!);
      const outcome = await this.client.try(change.query, change.variables);
      this.sent.push({ ...change, outcome });
      // who gets no answer does not hammer
      if (!('data' in outcome)) await sleep('lost' in outcome ? 300 : 100);
    }
  }

  async stop(): Promise<void> {
    this.going = false;
    await Promise.all(this.lanes);
  }

  get acknowledged(): readonly Sent[] {
    return this.sent.filter(({ outcome }) => 'data' in outcome);
  }

  get unanswered(): readonly Sent[] {
    return this.sent.filter(({ outcome }) => !('data' in outcome));
  }

  /** How often each code was refused with; `lost` for no answer at all. */
  get refusals(): Record<string, number> {
    const codes = this.unanswered.map(({ outcome }) => ('refused' in outcome ? outcome.refused : 'lost'));
    return Object.fromEntries([...Map.groupBy(codes, (code) => code)].map(([code, all]) => [code, all.length]));
  }

  /** How often each of them is there. */
  private async stored(changes: readonly Change[]): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    for (const [table, own] of Map.groupBy(changes, (change) => change.table)) {
      const { column } = own[0]!;
      const values = own.map(({ value }) => value);
      const text = `SELECT ${column} AS value, COUNT(*) AS n FROM ${table} WHERE ${column} IN (?) GROUP BY ${column}`;
      for (const row of await this.house.sql<{ value: string; n: number }>(text, [values]))
        found.set(row.value, +row.n);
    }
    return found;
  }

  private async ensureOnce(changes: readonly Change[], least: 0 | 1, what: string): Promise<void> {
    const stored = await this.stored(changes);
    const wrong = changes.filter(({ value }) => (stored.get(value) ?? 0) < least || (stored.get(value) ?? 0) > 1);
    if (wrong.length > 0)
      throw new Error(`${wrong.length} ${what}: ${wrong[0]!.value} ${stored.get(wrong[0]!.value) ?? 0} times`);
  }

  /** Acknowledged is there once; sent again with its key, what got no answer is there once as well. */
  async isWhole(): Promise<void> {
    await this.ensureOnce(this.acknowledged, 1, 'acknowledged and not there once');
    await this.ensureOnce(this.unanswered, 0, 'done twice');
    const again = [...this.unanswered];
    const send = async () => {
      for (let change = again.pop(); change; change = again.pop())
        await this.client.ask(change.query, change.variables);
    };
    await Promise.all(Array.from({ length: LANES }, send));
    await this.ensureOnce(this.unanswered, 1, 'sent again with their keys and not there once');
  }
}
