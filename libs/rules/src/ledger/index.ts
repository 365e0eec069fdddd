export * from './issue-flow.ts';
export * from './ledger.types.ts';
export * from './plan.ts';
export * from './reconcile.ts';
export * from './rectification.ts';
export * from './strategy.ts';
export * from './task.ts';
export * from './write-off.ts';
