export * from './checker.ts';
export * from './contact-data.ts';
export * from './credentials.ts';
export * from './grants.ts';
export * from './people.types.ts';
export * from './posts.ts';
export * from './role-levels.ts';
