import { PersonChoices } from '../../gql/platform.ts';
import type { PaletteProvider } from '../../platform/frame/palette.ts';

/** People are found everywhere, by name, pinyin or code. */
export const provider: PaletteProvider = {
  title: { zh: '人员', en: 'People' },
  permission: 'person:read',
  order: 20,
  search: async ({ client, text }) => {
    const { data } = await client.query(PersonChoices, { search: text, first: 8 }).toPromise();
    return (data?.persons.nodes ?? []).map(({ id, name, jobTitle, organization }) => ({
      key: `person-${id}`,
      name,
      note: [jobTitle, organization?.name].filter(Boolean).join(' · '),
      to: `/people/${id}`,
    }));
  },
};
