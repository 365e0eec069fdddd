import type { AccountPartFragment } from '../../gql/account.ts';
import type { Tone } from '../../platform/components/StateTag.vue';
import { formatDay } from '../../platform/i18n/format.ts';
import type { Column } from '../../platform/list/column.ts';
import { type Filter, textFilter } from '../../platform/list/filters.ts';

const yesOrNo = (): Filter<boolean> => ({
  read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  write: (value) => (value ? '1' : '0'),
});

export const accountFilters = { search: textFilter(), disabled: yesOrNo() };

export type AccountState = 'disabled' | 'locked' | 'expired' | 'initial' | 'inUse';

/** The gravest thing there is to say of an account. */
export const stateOf = ({ disabledAt, locked, passwordExpiresAt }: AccountPartFragment): AccountState => {
  if (disabledAt) return 'disabled';
  if (locked) return 'locked';
  if (passwordExpiresAt) return new Date(passwordExpiresAt) < new Date() ? 'expired' : 'initial';
  return 'inUse';
};

export const ACCOUNT_TONES: Record<AccountState, Tone> = {
  disabled: 'quiet',
  locked: 'bad',
  expired: 'bad',
  initial: 'warn',
  inUse: 'good',
};

export const accountColumns: readonly Column<AccountPartFragment>[] = [
  { key: 'username', title: { zh: '用户名', en: 'User name' }, text: (row) => row.username, width: '192px' },
  { key: 'person', title: { zh: '姓名', en: 'Name' }, text: (row) => row.person?.name, width: '120px' },
  { key: 'organization', title: { zh: '所在组织', en: 'Organization' }, text: (row) => row.organization?.name },
  { key: 'state', title: { zh: '状态', en: 'State' }, text: (row) => stateOf(row), width: '144px' },
  {
    key: 'passwordChanged',
    title: { zh: '密码修改', en: 'Password changed' },
    text: (row) => formatDay(row.passwordChangedAt),
    width: '120px',
  },
  { key: 'actions', title: { zh: '办理', en: 'Actions' }, width: '280px' },
];
