export * from './calendar.ts';
export * from './campaign.types.ts';
export * from './roll.ts';
