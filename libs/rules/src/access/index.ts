export * from './can.ts';
export * from './permissions.ts';
export * from './proposals.ts';
export * from './roles.ts';
export * from './scope.ts';
