export * from './contact.ts';
export * from './liaison.types.ts';
export * from './visits.ts';
