import type { OrganizationLevel, Permission } from '@zhibu/rules';
import { type Component, defineAsyncComponent } from 'vue';
import type { OrganizationPartFragment } from '../../gql/organization.ts';
import type { Word } from '../../platform/i18n/locale.ts';

/** What a tab of an organization's page is given. */
export type OrganizationTabProps = { organization: OrganizationPartFragment };

/**
 * What a later module adds to an organization's page. Its file `<name>.organization.ts` exports `tabs` (people, rating,
 * applications) and, one of them, `mark` (the six-star mark in the head): the hierarchy imports nobody after it.
 */
export type OrganizationTab = {
  key: string;
  title: Word;
  /** Place among the tabs; the overview is 10, what stands below it 20, places and history 90. */
  order: number;
  permission: Permission;
  /** Levels that have it; all when left out. */
  levels?: readonly OrganizationLevel[];
  component: () => Promise<{ default: Component }>;
};

export type OrganizationMark = Pick<OrganizationTab, 'permission' | 'levels' | 'component'>;

type Addition = { tabs?: readonly OrganizationTab[]; mark?: OrganizationMark };

const found = Object.values(import.meta.glob<Addition>('../*/*.organization.ts', { eager: true }));

const fits = (
  { permission, levels }: Pick<OrganizationTab, 'permission' | 'levels'>,
  level: OrganizationLevel,
  may: (permission: Permission) => boolean,
): boolean => may(permission) && (!levels || levels.includes(level));

type Load = OrganizationTab['component'];

const made = new Map<Load, Component>();

/** One component a tab, however often its page is read anew: another would take what is being typed in it away. */
export const lazily = (load: Load): Component => {
  const known = made.get(load) ?? defineAsyncComponent(load);
  made.set(load, known);
  return known;
};

/** The tabs later modules add for an organization of this level, to whoever may read them. */
export const tabsFor = (
  level: OrganizationLevel,
  may: (permission: Permission) => boolean,
  additions: readonly Addition[] = found,
): OrganizationTab[] =>
  additions
    .flatMap((addition) => addition.tabs ?? [])
    .filter((tab) => fits(tab, level, may))
    .sort((a, b) => a.order - b.order);

export const markFor = (
  level: OrganizationLevel,
  may: (permission: Permission) => boolean,
  additions: readonly Addition[] = found,
): OrganizationMark | undefined =>
  additions.flatMap((addition) => addition.mark ?? []).find((mark) => fits(mark, level, may));
