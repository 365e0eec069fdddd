export * from './approval.types.ts';
export * from './approval-flow.ts';
