/** A schema description in both languages (DESIGN §4): Chinese first. */
export const doc = (zh: string, en: string): string => `${zh}\n\n${en}`;
