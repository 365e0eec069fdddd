import { randomInt } from 'node:crypto';
import { isPersonCode, mayBePerson } from '@zhibu/rules';
import {
  ensure,
  filledIn,
  onDuplicate,
  refusal,
  searchTextOf,
  sortKeyOf,
  type Work,
  writeSearch,
  writeSearches,
} from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { Account, PersonalToken, Session } from './account.entity.ts';
import { Person } from './people.entity.ts';

export type PersonValues = {
  /** The home branch; for leaders and officers without one here, their organization. */
  organizationId: string;
  /** Given one when left out. */
  code?: string | null;
  name: string;
  phone?: string | null;
  jobTitle?: string | null;
};

export const SEARCH_TABLE = 'person_search';

const saved = async (work: Work, person: Person): Promise<Person> => {
  const taken = () => refusal('PERSON_CODE_TAKEN', { code: person.code });
  const { id, name, code } = await onDuplicate(work.save(person), taken);
  await writeSearch(work.run, SEARCH_TABLE, id, searchTextOf([name], [code]));
  return person;
};

const newCode = () => `P${Array.from({ length: 9 }, () => randomInt(10)).join('')}`;

/** Codes are compared without regard to case: they are kept in capitals. */
const freeCode = async (work: Work, text: string, own: string): Promise<string> => {
  const code = text.trim().toUpperCase();
  if (!isPersonCode(code)) throw refusal('PERSON_CODE_INVALID', { code });
  const [taken] = await work.run<unknown[]>('SELECT 1 FROM person WHERE code = ? AND id <> ?', [code, own]);
  if (taken) throw refusal('PERSON_CODE_TAKEN', { code });
  return code;
};

const described = (given: Omit<PersonValues, 'organizationId' | 'code'>) => {
  const name = given.name.trim();
  const values = { phone: null, jobTitle: null, ...filledIn(given), name };
  ensure(mayBePerson(values));
  return { ...values, sortKey: sortKeyOf(name) };
};

const liveOrganization = async (work: Work, id: string): Promise<Organization> => {
  const organization = await work.find(Organization, id);
  if (!organization) throw refusal('ORGANIZATION_NOT_IN_REACH');
  if (organization.dissolvedOn) throw refusal('ORGANIZATION_DISSOLVED');
  return organization;
};

/** The organizations that people are to belong to; each must be there, and in reach. */
const liveOrganizations = async (work: Work, ids: readonly string[]): Promise<void> => {
  const found = await work
    .rows(Organization)
    .whereIn('t.id', [...new Set(ids)])
    .all(ids.length);
  if (found.some(({ dissolvedOn }) => dissolvedOn)) throw refusal('ORGANIZATION_DISSOLVED');
  const known = new Set(found.map(({ id }) => id));
  if (ids.some((id) => !known.has(id))) throw refusal('ORGANIZATION_NOT_IN_REACH');
};

const newPerson = ({ organizationId, code: wanted, ...rest }: PersonValues): Person => {
  const code = (wanted ?? newCode()).trim().toUpperCase();
  if (!isPersonCode(code)) throw refusal('PERSON_CODE_INVALID', { code });
  return Object.assign(new Person(), { organizationId, code, ...described(rest) });
};

/**
 * Records people in a number of statements that does not grow with theirs. All or none: a refusal does not tell which of
 * several it is about.
 */
export const createPersons = async (work: Work, list: readonly PersonValues[]): Promise<Person[]> => {
  if (list.length === 0) return [];
  await liveOrganizations(
    work,
    list.map(({ organizationId }) => organizationId),
  );
  const people = list.map(newPerson);
  const codes = people.map(({ code }) => code);
  const [taken] = await work.run<{ code: string }[]>(
    `SELECT code FROM person WHERE code IN (${codes.map(() => '?').join(', ')}) LIMIT 1`,
    codes,
  );
  if (taken) throw refusal('PERSON_CODE_TAKEN', { code: taken.code });
  await onDuplicate(work.insertMany(Person, people), () => refusal('PERSON_CODE_TAKEN', { code: codes.join('、') }));
  const found = people.map(({ id, name, code }) => ({ id, text: searchTextOf([name], [code]) }));
  await writeSearches(work.run, SEARCH_TABLE, found);
  return people;
};

export const createPerson = async (work: Work, values: PersonValues): Promise<Person> =>
  (await createPersons(work, [values]))[0]!;

export const editPerson = async (
  work: Work,
  person: Person,
  { code, ...values }: Omit<PersonValues, 'organizationId'>,
): Promise<Person> => {
  if (code && code.trim().toUpperCase() !== person.code) person.code = await freeCode(work, code, person.id);
  return saved(work, Object.assign(person, described(values)));
};

/** A person moves to another branch: account, sessions and tokens belong where the home is. Posts and roles stay. */
export const changeHomeBranch = async (work: Work, person: Person, organizationId: string): Promise<Person> => {
  const home = await liveOrganization(work, organizationId);
  if (home.level !== 'BRANCH') throw refusal('PERSON_HOME_NOT_BRANCH');
  person.organizationId = home.id;
  await work.save(person);
  const system = work.asSystem('people');
  const account = await system.rows(Account).where('t.personId = ?', [person.id]).first();
  if (!account) return person;
  account.organizationId = home.id;
  await system.save(account);
  const follow = (row: Session | PersonalToken) => {
    row.organizationId = home.id;
  };
  await system.updateWhere(system.rows(Session).where('t.accountId = ?', [account.id]), follow);
  await system.updateWhere(system.rows(PersonalToken).where('t.accountId = ?', [account.id]), follow);
  return person;
};
