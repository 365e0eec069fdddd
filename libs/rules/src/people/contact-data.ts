import { covers, prune, type Role } from '../access/index.ts';
import { allow, refuse, type Verdict } from '../kernel/index.ts';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^(0\d{2,3}-?)?[1-9]\d{6,7}(-\d{1,5})?$/;

/**
 * Whether a text is a telephone number of the country: mobile, or landline with or without area code and extension.
 * @example isPhone('0931-8880000') // true
 */
export function isPhone(text: string): boolean {
  return MOBILE.test(text) || LANDLINE.test(text);
}

/**
 * Whether a person may be saved with this name and telephone number; the number may be left out (R78: as little as possible).
 * @example mayBePerson({ name: '张三', phone: null }) // { ok: true }
 */
export function mayBePerson(facts: { name: string; phone: string | null }): Verdict {
  if (facts.name.trim() === '') return refuse('PERSON_NAME_MISSING');
  return facts.phone === null || isPhone(facts.phone) ? allow : refuse('PERSON_PHONE_INVALID');
}

/**
 * Whether a text may be the code of a person (工号): letters, digits and hyphens.
 * @example isPersonCode('ZG-0031') // true
 */
export function isPersonCode(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/.test(text);
}

/**
 * Below which paths someone reads names in full (R78). Developers read everything for its shape, and no names: who is a
 * developer besides other work reads them where that other work is, and nowhere else.
 * @example namePaths([{ role: 'developer', path: '/1/' }, { role: 'branchClerk', path: '/1/4/9/' }]) // ['/1/4/9/']
 */
export function namePaths(grants: readonly { role: Role; path: string }[]): string[] {
  const work = grants.filter(({ role }) => role !== 'developer');
  return work.length === grants.length && work.length > 0 ? ['/'] : prune(work.map(({ path }) => path));
}

/**
 * Whether the name of a person whose home branch stands at `path` is read in full.
 * @example readsName([{ role: 'developer', path: '/1/' }], '/1/4/9/') // false
 */
export function readsName(grants: readonly { role: Role; path: string }[], path: string): boolean {
  return namePaths(grants).some((each) => covers(each, path));
}

/**
 * A name for those who may not read it: the family name only (R78).
 * @example maskName('张三丰') // '张**'
 */
export function maskName(name: string): string {
  const [first = '', ...rest] = name;
  return first + '*'.repeat(Math.max(rest.length, 1));
}

/**
 * A telephone number for those who may not read it.
 * @example maskPhone('13812345678') // '138****5678'
 */
export function maskPhone(phone: string): string {
  return phone.length < 8 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}
