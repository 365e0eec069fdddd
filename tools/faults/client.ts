// What people do meanwhile: requests as the pages send them, each change with its key, and what became of it.
import { randomUUID } from 'node:crypto';
import type { Account } from '../api.ts';

/** A running system and who may sign in to it. */
export type Served = { accounts: Account[]; api: { address: string } };

/** Answered, refused with a code, or never answered: then nobody can know whether it was done. */
export type Outcome<T> = { data: T } | { refused: string } | { lost: string };

type Body<T> = { data?: T | null; errors?: { extensions?: { code?: string } }[] };

const PATIENCE = 15_000;

const SIGN_IN =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { id } }';

export class Client {
  private readonly house: Served;
  private readonly signature: Record<string, string>;

  private constructor(house: Served, signature: Record<string, string>) {
    this.house = house;
    this.signature = signature;
  }

  /** As a script signs in. */
  static withToken(house: Served, token: string): Client {
    return new Client(house, { authorization: `Bearer ${token}` });
  }

  static async signIn(house: Served, role: string): Promise<Client> {
    const { username, password } = house.accounts.find((account) => account.role === role)!;
    const response = await fetch(`${house.api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SIGN_IN, variables: { username, password } }),
    });
    const cookies = response.headers.getSetCookie().map((each) => each.split(';')[0]);
    if (cookies.length === 0) throw new Error(`${role} could not sign in: ${await response.text()}`);
    return new Client(house, { cookie: cookies.join('; ') });
  }

  async try<T>(query: string, variables: object = {}): Promise<Outcome<T>> {
    try {
      const response = await fetch(`${this.house.api.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...this.signature },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(PATIENCE),
      });
      const { data, errors } = (await response.json()) as Body<T>;
      if (errors) return { refused: errors[0]?.extensions?.code ?? `HTTP ${response.status}` };
      return { data: data as T };
    } catch (error) {
      return { lost: String((error as { cause?: unknown }).cause ?? error) };
    }
  }

  /** What must be answered. */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const outcome = await this.try<T>(query, variables);
    if ('data' in outcome) return outcome.data;
    throw new Error(`${JSON.stringify(outcome)} to ${query}`);
  }

  /** Bytes go with a ticket, which opens by itself. */
  async put(path: string, bytes: Buffer): Promise<void> {
    const response = await fetch(`${this.house.api.address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    });
    if (!response.ok) throw new Error(`upload: ${response.status} ${await response.text()}`);
  }
}

export const newKey = (): string => randomUUID();
