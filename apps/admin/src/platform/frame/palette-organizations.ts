import { ORGANIZATION_LEVEL_WORDS, word } from '@zhibu/vocabulary';
import { OrganizationChoices } from '../../gql/platform.ts';
import { words } from '../i18n/platform.words.ts';
import type { PaletteProvider } from './palette.ts';

/** Organizations are found everywhere, by name, short name or code. */
export const organizationProvider: PaletteProvider = {
  title: { zh: words.words.zh.searchOrganizations, en: words.words.en.searchOrganizations },
  permission: 'organization:read',
  order: 10,
  search: async ({ client, text, locale }) => {
    const { data } = await client.query(OrganizationChoices, { search: text, first: 8 }).toPromise();
    return (data?.organizations.nodes ?? []).map((organization) => ({
      key: `organization-${organization.id}`,
      name: organization.name,
      note: [word(ORGANIZATION_LEVEL_WORDS, organization.level, locale), organization.parent?.name]
        .filter(Boolean)
        .join(' · '),
      to: `/organization/${organization.id}`,
    }));
  },
};
