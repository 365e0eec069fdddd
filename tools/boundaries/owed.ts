// Files that break a law of shape today. The list may only get shorter: what is mended is taken out of it.
export const OWED: ReadonlySet<string> = new Set([
  'apps/api/src/demo/contacts.ts',
  'apps/api/src/demo/people.ts',
  'apps/api/src/modules/exchange/county.factory.ts',
  'apps/api/src/modules/exchange/import.spec.ts',
  'apps/api/src/modules/exchange/ugly.factory.ts',
  'apps/api/src/modules/exchange/ugly.spec.ts',
  'apps/api/test/access/places.ts',
  'libs/rules/src/exchange/cells.spec.ts',
  'libs/rules/src/exchange/workbook.spec.ts',
  'libs/vocabulary/src/workbook.spec.ts',
]);
