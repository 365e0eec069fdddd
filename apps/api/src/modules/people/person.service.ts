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
const freeCode = async (work: Work, text: string, own?: string): Promise<string> => {
  const code = text.trim().toUpperCase();
  if (!isPersonCode(code)) throw refusal('PERSON_CODE_INVALID', { code });
  const [taken] = await work.run<unknown[]>('SELECT 1 FROM person WHERE code = ? AND id <> ?', [code, own ?? '0']);
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

export const createPerson = async (work: Work, values: PersonValues): Promise<Person> => {
  const { organizationId, code: wanted, ...rest } = values;
  const home = await liveOrganization(work, organizationId);
  const code = await freeCode(work, wanted ?? newCode());
  return saved(work, Object.assign(new Person(), { organizationId: home.id, code, ...described(rest) }));
};

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
