export * from './calendar.ts';
export * from './campaign.types.ts';
export * from './documents.ts';
export * from './leading.ts';
export * from './roll.ts';
export * from './steps.ts';
export * from './targets.ts';
