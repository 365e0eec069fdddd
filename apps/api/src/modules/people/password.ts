import { createHash, randomBytes, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { mayUsePassword } from '@zhibu/rules';
import { ensure, refusal } from '../../platform/index.ts';

const MOST_CHARACTERS = 200;

/** Tokens are 256 random bits: a plain hash of them cannot be guessed back, and is found by an index. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
export const newToken = (): string => randomBytes(32).toString('base64url');

/** argon2id with the library's parameters (19 MiB, two passes). */
export const hashPassword = (password: string): Promise<string> => hash(password);
export const isPassword = (passwordHash: string, password: string): Promise<boolean> =>
  password.length > MOST_CHARACTERS ? Promise.resolve(false) : verify(passwordHash, password);

export const ensurePassword = (password: string, username: string): void => {
  if (password.length > MOST_CHARACTERS) throw refusal('INPUT_TOO_LONG', { field: 'password', max: MOST_CHARACTERS });
  ensure(mayUsePassword(password, username));
};

/** Told over the telephone: no sign that looks or sounds like another. 16 of 30 signs are 78 bits. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz2345679';
export const newInitialPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('')).join('-');

/** Verified where there is no account, so that the time taken tells nothing of who has one. */
export const NOBODY: Promise<string> = hashPassword(newToken());
