export * from './liaison.types.ts';
