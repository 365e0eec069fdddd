export * from './completeness.ts';
export * from './default-aspects.ts';
export * from './default-criteria.ts';
export * from './default-standard.ts';
export * from './standard.types.ts';
