import { maskName, readsName } from '@zhibu/rules';
import { Field, ID, ObjectType } from 'type-graphql';
import { type Actor, doc, type Work } from '../../platform/index.ts';

/** All that is told of a person whom a record names but the reader may not open. */
@ObjectType({ description: doc('人员引用：仅编号、姓名', 'A reference to a person: identifier and name only') })
export class PersonReference {
  @Field(() => ID, { description: doc('人员编号', 'Identifier of the person') })
  id: string;

  @Field(() => String, {
    description: doc('姓名；开发者只见姓', 'Name; developers see the family name only'),
  })
  name: string;
}

/** A name as this actor may read it, of a person whose home branch stands at `path` (R78); one's own always in full. */
export const nameFor = (actor: Actor, person: { id: string; name: string }, path: string | null): string =>
  actor.kind === 'system' || actor.personId === person.id || readsName(actor.grants, path ?? '/')
    ? person.name
    : maskName(person.name);

type ReferenceRow = { id: string | number; name: string; path: string | null };

const REFERENCES = 'SELECT p.id, p.name, o.path FROM person p LEFT JOIN organization o ON o.id = p.organizationId';

/** References are read past the scope, by design: that is why they hold nothing else. */
export const personReference = (work: Work, id: string | null): Promise<PersonReference | null> => {
  if (!id) return Promise.resolve(null);
  const loader = work.loader<string, PersonReference | null>('personReference', async (ids) => {
    const rows = await work.run<ReferenceRow[]>(`${REFERENCES} WHERE p.id IN (${ids.map(() => '?').join(', ')})`, ids);
    const byId = new Map(rows.map((row) => [String(row.id), row]));
    return ids.map((key) => {
      const person = byId.get(key);
      if (!person) return null;
      const name = nameFor(work.actor, { id: key, name: person.name }, person.path);
      return Object.assign(new PersonReference(), { id: key, name });
    });
  });
  return loader.load(id);
};
