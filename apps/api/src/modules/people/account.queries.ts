import { type Connection, containing, escapeLike, refusal, type Work } from '../../platform/index.ts';
import { organizationReference } from '../organization/index.ts';
import { Account } from './account.entity.ts';
import type { AccountCandidate, AccountsArguments, NewPersonInput } from './account.inputs.ts';
import { Person } from './people.entity.ts';
import { searched } from './people.queries.ts';
import { createPerson } from './person.service.ts';

const isUsernameStart = (text: string): boolean => /^[\x21-\x7e]+$/.test(text.trim());

export const listAccounts = (work: Work, args: AccountsArguments): Promise<Connection<Account>> => {
  const { search, disabled } = args;
  const rows = work.rows(Account);
  if (search?.trim()) {
    const text = search.trim();
    rows.join('INNER JOIN person p ON p.id = t.personId');
    // a user name is ASCII, and is compared byte by byte: other text is a name
    if (isUsernameStart(search))
      rows.where('(t.username LIKE ? OR p.name LIKE ?)', [`${escapeLike(text.toLowerCase())}%`, containing(text)]);
    else rows.where('p.name LIKE ?', [containing(text)]);
  }
  if (disabled != null) rows.where(disabled ? 't.disabledAt IS NOT NULL' : 't.disabledAt IS NULL');
  return rows.sort('t.username', 'ASC', 'uq_username').page(args);
};

const MOST_CANDIDATES = 20;

/** Persons in the administrator's reach who cannot sign in yet: name and organization, nothing else of them. */
export const listCandidates = async (work: Work, search: string): Promise<AccountCandidate[]> => {
  if (search.trim() === '') return [];
  const persons = await searched(work, work.rows(Person), search)
    .where('NOT EXISTS (SELECT 1 FROM account a WHERE a.personId = t.id)')
    .sort('t.sortKey')
    .all(MOST_CANDIDATES);
  return Promise.all(
    persons.map(async ({ id, name, sortKey, organizationId }) => ({
      personId: id,
      name,
      organizationName: (await organizationReference(work, organizationId))?.name ?? null,
      username: sortKey.replace(/[^a-z0-9]/g, '').slice(0, 32),
    })),
  );
};

/** The person an account is for: one in the register, or one entered with it where the administrator stands. */
export const personFor = async (
  work: Work,
  { personId, person }: { personId?: string | null; person?: NewPersonInput | null },
): Promise<Person> => {
  if (personId) {
    const found = await work.find(Person, personId);
    if (!found) throw refusal('PERSON_NOT_IN_REACH');
    return found;
  }
  if (!person) throw refusal('INPUT_INVALID', { field: 'personId' });
  const own = work.actor.grants.find((grant) => work.may('account:manage', grant.path))?.organizationId;
  return createPerson(work, { name: person.name, organizationId: person.organizationId ?? own ?? '' });
};
