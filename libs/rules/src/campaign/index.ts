export * from './campaign.types.ts';
