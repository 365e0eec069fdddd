export * from './approval.types.ts';
