import { doc } from '../../platform/index.ts';

/** Descriptions of arguments that many operations share. */
export const BY_VERSION = {
  description: doc('读到的版本；过期返回 STALE_EDIT', 'The version that was read; a stale one is refused (STALE_EDIT)'),
};
export const BY_PERSON = { description: doc('人员编号', 'Identifier of the person') };
export const BY_ID = { description: doc('编号', 'Identifier') };
export const BY_ACCOUNT = { description: doc('账号编号', 'Identifier of the account') };
export const WITH_REASON = { description: doc('理由，记入审计', 'The reason, kept in the audit') };
