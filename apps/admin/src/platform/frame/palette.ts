import type { Client } from '@urql/core';
import type { Permission } from '@zhibu/rules';
import type { RouteLocationRaw } from 'vue-router';
import type { Locale, Word } from '../i18n/locale.ts';
import { organizationProvider } from './palette-organizations.ts';

export type PaletteItem = {
  key: string;
  name: string;
  /** Where it stands: “党支部 · 县直机关工委”. */
  note?: string;
  to: RouteLocationRaw;
};

/**
 * What `<name>.palette.ts` of a module exports as `provider`: things that can be found by typing. Providers are loaded
 * when the palette is first opened, and asked only on behalf of who holds the permission.
 */
export type PaletteProvider = {
  title: Word;
  permission: Permission;
  /** Place among the providers; pages come last. */
  order: number;
  search: (ask: { client: Client; text: string; locale: Locale }) => Promise<readonly PaletteItem[]>;
};

type PaletteModule = { provider: PaletteProvider };

export const loadProviders = async (): Promise<readonly PaletteProvider[]> => {
  const found = import.meta.glob<PaletteModule>('../../modules/*/*.palette.ts');
  const modules = await Promise.all(Object.values(found).map((load) => load()));
  return [organizationProvider, ...modules.map((module) => module.provider)].sort((a, b) => a.order - b.order);
};
