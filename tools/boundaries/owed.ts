// Files that break a law of shape today. The list may only get shorter: what is mended is taken out of it.
export const OWED: ReadonlySet<string> = new Set([
  'apps/api/src/demo/contacts.ts',
  'apps/api/src/demo/people.ts',
  'apps/api/test/access/places.ts',
]);
