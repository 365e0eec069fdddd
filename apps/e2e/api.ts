// What a journey asks of the system beside the page: which branch to walk through, and what came of it.
import { type Account, account } from './accounts.ts';

export const address = (path: string): string => `${process.env['E2E_URL']}${path}`;

type Answer<T> = { data?: T; errors?: { message: string; extensions?: { code?: string } }[] };

/** One request as it is, with what it was answered: data, or the codes of refusals. */
export const post = async <T>(query: string, variables: object = {}, headers: Record<string, string> = {}) => {
  const response = await fetch(address('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { response, answer: (await response.json()) as Answer<T> };
};

const dataOf = <T>({ data, errors }: Answer<T>): T => {
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
};

const SIGN_IN = `mutation ($username: String!, $password: String!) {
  signIn(username: $username, password: $password) { id }
}`;

const signedIn = async ({ username, password }: Account): Promise<string> => {
  const { response, answer } = await post(SIGN_IN, { username, password });
  dataOf(answer);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
};

const sessions = new Map<string, Promise<string>>();

/** The session of a role of the demo county, or of somebody whose account was opened for the journey: its cookie. */
export const sessionOf = (who: string | Account): Promise<string> => {
  const person = typeof who === 'string' ? account(who) : who;
  const key = `${person.username} ${person.password}`;
  const session = sessions.get(key) ?? signedIn(person);
  sessions.set(key, session);
  return session;
};

/** What somebody is answered; a refusal is an error here. */
export const ask = async <T>(who: string | Account, query: string, variables: object = {}): Promise<T> =>
  dataOf((await post<T>(query, variables, { cookie: await sessionOf(who) })).answer);

/** The code of a refusal that a journey expects. */
export const refusedWith = async (
  who: Account | string,
  query: string,
  variables: object,
): Promise<string | undefined> =>
  (await post(query, variables, { cookie: await sessionOf(who) })).answer.errors?.[0]?.extensions?.code;
