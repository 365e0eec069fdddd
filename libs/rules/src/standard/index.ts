export * from './standard.types.ts';
