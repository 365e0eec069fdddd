import type { Permission } from '@zhibu/rules';
import type { Component } from 'vue';
import type { Word } from '../i18n/locale.ts';

/** What a module adds to the page of one's own account: its `<name>.account.ts` exports `parts`. */
export type AccountPart = {
  key: string;
  title: Word;
  permission: Permission;
  component: () => Promise<{ default: Component }>;
};

const found = import.meta.glob<{ parts: readonly AccountPart[] }>('../../modules/*/*.account.ts', { eager: true });

export const accountParts: readonly AccountPart[] = Object.values(found).flatMap(({ parts }) => parts);
