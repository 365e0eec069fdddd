import { allow, refuse, type Verdict } from '../kernel/index.ts';

const PASSWORD_MIN_LENGTH = 10;

// Length counts more than a mixture of signs; what is refused is what an attacker tries first.
const COMMON = [
  'password',
  'qwerty',
  'admin',
  'abc123',
  'iloveyou',
  'woaini',
  'dangzhibu',
  'zhibu',
  '123456',
  '111111',
  '000000',
  '888888',
];
const MIN_DIFFERENT_CHARACTERS = 5;

/**
 * Whether a password may be used: long enough, not built on the user name or a password everyone knows.
 * @example mayUsePassword('zhangsan2026!', 'zhangsan') // PASSWORD_WEAK
 */
export function mayUsePassword(password: string, username: string): Verdict {
  const lower = password.toLowerCase();
  const longest = COMMON.filter((common) => lower.includes(common)).reduce(
    (most, each) => Math.max(most, each.length),
    0,
  );
  const weak =
    [...password].length < PASSWORD_MIN_LENGTH ||
    new Set(lower).size < MIN_DIFFERENT_CHARACTERS ||
    (username !== '' && lower.includes(username.toLowerCase())) ||
    longest * 2 > lower.length ||
    isSequence(lower);
  return weak ? refuse('PASSWORD_WEAK', { min: PASSWORD_MIN_LENGTH }) : allow;
}

/**
 * Whether a text may be a user name: what can be told over the telephone.
 * @example mayUseUsername('zhang.san') // { ok: true }
 */
export function mayUseUsername(username: string): Verdict {
  return /^[a-z0-9][a-z0-9.-]{2,31}$/.test(username) ? allow : refuse('ACCOUNT_USERNAME_INVALID');
}

// 12345678910 or abcdefghij, forwards or backwards: each sign one step from the last, nearly throughout.
function isSequence(text: string): boolean {
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  const steps = codes.slice(1).filter((code, index) => Math.abs(code - (codes[index] ?? 0)) <= 1).length;
  return steps >= (codes.length - 1) * 0.8;
}
