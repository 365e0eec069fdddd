export * from './application.types.ts';
export * from './application-flow.ts';
export * from './approval-chain.ts';
export * from './pre-check.ts';
