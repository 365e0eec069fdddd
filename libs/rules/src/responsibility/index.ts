export * from './responsibility.types.ts';
