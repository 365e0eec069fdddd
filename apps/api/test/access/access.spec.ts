import { ROLE_NAMES, ROLES, type Role } from '@zhibu/rules';
import type { GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiSchema } from '../../src/app.ts';
import { aGrant, aPerson, aSession } from '../../src/modules/people/people.factory.ts';
import { OPERATIONS } from '../../src/platform/graphql/operations.ts';
import { type Answer, World } from '../world.ts';
import { documentFor } from './document.ts';
import { aScene, IN_REACH, PLACES, type Place, type Scene } from './places.ts';
import { MATRIX } from './rows.ts';

type Field = GraphQLField<unknown, unknown>;
type Anything = { answer: unknown };

const schema = apiSchema();
const fieldsOf = (kind: 'query' | 'mutation'): Field[] =>
  Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())!.getFields());
const FIELDS = (['query', 'mutation'] as const).flatMap((kind) =>
  fieldsOf(kind).map((field) => [field.name, kind, field] as const),
);

let world: World;
let scene: Scene;
const sessions = new Map<Role, string>();

beforeAll(async () => {
  world = await World.open();
  scene = await world.system(async (work) => {
    const made = await aScene(work);
    for (const role of ROLE_NAMES) {
      const person = await aPerson(work, made.at.own);
      await aGrant(work, person, role, made.at.own);
      await aGrant(work, person, role, made.at.elsewhere);
      await aGrant(work, person, role, made.at.ended, { toOn: '2026-11-22' });
      sessions.set(role, (await aSession(work, person)).session);
    }
    return made;
  });
});
afterAll(() => world?.close());

const ask = (kind: 'query' | 'mutation', field: Field, place: Place, role: Role): Promise<Answer<Anything>> => {
  const row = MATRIX.get(field.name)!;
  const document = documentFor(kind, field, scene.records[place], typeof row === 'object' ? row.id : null);
  return world.ask<Anything>({ ...document, session: sessions.get(role)! });
};

/** Codes by which something out of reach is not there. */
const ABSENT = new Set(['NOT_FOUND', 'ORGANIZATION_NOT_IN_REACH', 'PERSON_NOT_IN_REACH']);

const isNothing = (answer: unknown): boolean =>
  answer === null ||
  answer === 0 ||
  (typeof answer === 'object' && 'nodes' in answer && (answer.nodes as unknown[]).length === 0);

const outcome = ({ errors, data }: Answer<Anything>): 'denied' | 'absent' | 'reached' => {
  const code = errors?.[0]?.extensions.code;
  if (code === 'ACCESS_DENIED' || code === 'SIGN_IN_REQUIRED') return 'denied';
  if (code) return ABSENT.has(code) ? 'absent' : 'reached';
  return isNothing(data?.answer) ? 'absent' : 'reached';
};

const permissionOf = (name: string) => OPERATIONS.get(name)!.permission;
const isOpen = (name: string): boolean => ['public', 'session:self'].includes(permissionOf(name));
const holders = (name: string): Role[] => ROLE_NAMES.filter((role) => ROLES[role].includes(permissionOf(name)));

describe('the access matrix', () => {
  it('has a row for every operation, and for nothing else', () => {
    expect([...MATRIX.keys()].sort()).toEqual(FIELDS.map(([name]) => name).sort());
  });

  it.each(FIELDS.filter(([name]) => !isOpen(name)))(
    '%s: only the roles that hold its permission may call it',
    async (name, kind, field) => {
      const allowed = new Set(holders(name));
      for (const role of ROLE_NAMES) {
        const answer = await ask(kind, field, 'own', role);
        const told = answer.errors?.[0]?.extensions.code ?? 'answered';
        expect([role, told, outcome(answer) === 'denied']).toEqual([role, told, !allowed.has(role)]);
      }
    },
  );

  it.each(FIELDS.filter(([name]) => !isOpen(name)))('%s: nobody who is not signed in', async (name, kind, field) => {
    const row = MATRIX.get(name)!;
    const document = documentFor(kind, field, scene.records.own, typeof row === 'object' ? row.id : null);
    expect(outcome(await world.ask<Anything>(document))).toBe('denied');
  });

  const placed = FIELDS.filter(([name]) => {
    const row = MATRIX.get(name);
    return (typeof row === 'object' || row === 'named') && !isOpen(name);
  });

  it.each(placed)('%s: nothing out of reach is there', async (name, kind, field) => {
    const [role] = holders(name);
    const outside = PLACES.filter((place) => !IN_REACH.includes(place));
    for (const place of outside)
      expect([place, outcome(await ask(kind, field, place, role!))]).toEqual([place, 'absent']);
  });

  it.each(placed.filter(([name]) => typeof MATRIX.get(name) === 'object'))(
    '%s: what is in reach is found',
    async (name, kind, field) => {
      const [role] = holders(name);
      const { reach, kind: does } = OPERATIONS.get(name)!;
      const inside = reach === 'own' ? (['own', 'elsewhere'] as const) : IN_REACH;
      // what a write may use up at `own` was used up by the roles above
      for (const place of inside.filter((each) => does === 'read' || each !== 'own'))
        expect([place, outcome(await ask(kind, field, place, role!))]).toEqual([place, 'reached']);
    },
  );
});
