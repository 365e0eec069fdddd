export * from './duty.ts';
export * from './responsibility.types.ts';
