import type { Words } from '../word.ts';
import type { RefusalsOf } from './refusals-of.ts';

export const SIGN_IN_REFUSALS: Words<RefusalsOf<'SIGN' | 'SESSION' | 'PASSWORD' | 'TOKEN' | 'SETUP'>> = {
  SIGN_IN_REQUIRED: { zh: '请先登录。', en: 'Sign in first.' },
  SIGN_IN_FAILED: {
    zh: '用户名或密码不正确。请核对后重新输入。',
    en: 'Wrong user name or password. Check and enter them again.',
  },
  SIGN_IN_LOCKED: {
    zh: '登录失败次数过多，已暂时锁定。请 {minutes} 分钟后再试，或联系系统管理员。',
    en: 'Too many failed attempts. Try again in {minutes} minutes, or ask the system administrator.',
  },
  PASSWORD_WEAK: {
    zh: '密码过于简单。请用至少 {min} 位，不含用户名，不用常见密码。',
    en: 'The password is too weak. Use at least {min} characters, without the user name and no common password.',
  },
  PASSWORD_WRONG: { zh: '原密码不正确。请重新输入。', en: 'The present password is wrong. Enter it again.' },
  PASSWORD_EXPIRED: {
    zh: '初始密码已过期。请联系系统管理员重置。',
    en: 'The initial password has expired. Ask the system administrator for a new one.',
  },
  PASSWORD_UNCHANGED: {
    zh: '新密码与原密码相同。请另设一个。',
    en: 'The new password is the present one. Choose another.',
  },
  TOKEN_NAME_MISSING: { zh: '请填写令牌用途。', en: 'Say what the token is for.' },
  TOKEN_LIFETIME: {
    zh: '令牌有效期最长 {max} 天。请缩短。',
    en: 'A token lasts at most {max} days. Choose a shorter time.',
  },
  TOKEN_TOO_MANY: {
    zh: '最多保留 {max} 个令牌。请先停用不用的。',
    en: 'You may hold at most {max} tokens. End one first.',
  },
  SETUP_LINK_INVALID: {
    zh: '初始化链接无效或已用过。请在服务器上重新生成。',
    en: 'The setup link is not valid or was already used. Make a new one on the server.',
  },
  SETUP_DONE: { zh: '系统已完成初始化。请直接登录。', en: 'The system is already set up. Sign in.' },
  SETUP_SAME_PERSON: {
    zh: '系统、安全保密、审计三员须由三人分别担任。请更换人选。',
    en: 'The three administrators must be three different people. Choose others.',
  },
};
