export * from './people.types.ts';
