export * from './annex5.ts';
export * from './application.types.ts';
export * from './application-flow.ts';
export * from './approval-chain.ts';
export * from './pre-check.ts';
export * from './self-opinion.ts';
