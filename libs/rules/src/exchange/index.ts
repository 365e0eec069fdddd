export * from './exchange.types.ts';
