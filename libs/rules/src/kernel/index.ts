export * from './day.ts';
export * from './flow.ts';
export * from './refusals.ts';
export * from './verdict.ts';
