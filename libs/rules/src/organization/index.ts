export * from './organization.types.ts';
