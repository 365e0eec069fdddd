export * from './approval.types.ts';
export * from './approval-flow.ts';
export * from './signers.ts';
export * from './submission.ts';
