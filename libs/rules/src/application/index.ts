export * from './application.types.ts';
