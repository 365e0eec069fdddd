import { GRANT_STATES, POSTS, ROLE_NAMES } from '@zhibu/rules';
import { type Organization, Unit } from '../../src/modules/organization/index.ts';
import { AccessGrant, Account, Appointment, Person } from '../../src/modules/people/index.ts';
import type { EntityClass, Row, Work } from '../../src/platform/index.ts';
import { searchTextOf, writeSearches } from '../../src/platform/search.ts';
import { blank } from '../access/records.ts';
import type { Dice } from '../dice.ts';
import { DAYS } from './days.ts';

/** What rows are made of: the dice, the organizations there are, and how to write many of one kind. */
export type Mill = {
  work: Work;
  dice: Dice;
  at: () => string;
  branch: () => Organization;
  /** One of those whose owner stands above an organization. */
  above: <R extends { organizationId: string }>(below: Organization, rows: readonly R[]) => R | null;
  make: <E extends Row>(
    entity: EntityClass<E>,
    count: number,
    values: (i: number) => NoInfer<Partial<E>>,
  ) => Promise<E[]>;
};

export const millOf = (work: Work, dice: Dice, forest: readonly Organization[]): Mill => {
  const branches = forest.filter(({ level }) => level === 'BRANCH');
  const make: Mill['make'] = async (entity, count, values) => {
    const rows = Array.from({ length: count }, (_, i) =>
      Object.assign(new entity(), blank(work, entity), { organizationId: dice.pick(forest).id }, values(i)),
    );
    await work.insertMany(entity, rows);
    return rows;
  };
  const above: Mill['above'] = ({ path }, rows) => {
    const owned = rows.filter(({ organizationId }) => path!.includes(`/${organizationId}/`));
    return owned.length > 0 ? dice.pick(owned) : null;
  };
  return { work, dice, make, at: () => dice.pick(forest).id, branch: () => dice.pick(branches), above };
};

const NAMES = ['王建国', '李秀英', '张伟', '欧阳建', '赵国英'];
/** From a day, to another one or for ever; some are over before they begin. */
export const span = (dice: Dice) => ({ fromOn: dice.pick(DAYS), toOn: dice.maybe(0.5, () => dice.pick(DAYS)) });

export const somePeople = async ({ work, dice, make }: Mill): Promise<Person[]> => {
  const people = await make(Person, 90, (i) => ({
    code: `P-${i}`,
    name: dice.pick(NAMES),
    sortKey: dice.pick(['li', 'ou', 'wang']),
    phone: dice.maybe(0.8, () => `139${String(10_000_000 + i)}`),
    jobTitle: dice.maybe(0.5, () => '主任'),
  }));
  const found = people.map(({ id, name, code }) => ({ id, text: searchTextOf([name], [code]) }));
  await writeSearches(work.run, 'person_search', found);
  const person = () => dice.pick(people).id;
  await make(Appointment, 90, () => ({ personId: person(), post: dice.pick(POSTS), ...span(dice) }));
  await make(AccessGrant, 60, () => ({
    personId: person(),
    role: dice.pick(ROLE_NAMES),
    state: dice.pick(GRANT_STATES),
    source: dice.pick(['given', 'appointment', 'contactPoint', 'inspection'] as const),
    proposedBy: dice.maybe(0.5, person),
    ...span(dice),
  }));
  const house = people.slice(0, 30);
  await make(Account, house.length, (i) => ({
    personId: house[i]!.id,
    username: `user-${dice.pick(['a', 'b'])}-${i}`,
    passwordExpiresAt: null,
    disabledAt: dice.maybe(0.2, () => work.now),
  }));
  await make(Unit, 60, () => ({ name: '演示单位', sector: null, partyGroupId: null, lead: false }));
  return people;
};
