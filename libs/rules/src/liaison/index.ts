export * from './contact.ts';
export * from './counting.ts';
export * from './liaison.types.ts';
export * from './visits.ts';
