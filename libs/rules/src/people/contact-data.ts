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
