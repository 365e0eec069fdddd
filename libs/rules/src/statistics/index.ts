export * from './contribution.ts';
export * from './derive.ts';
export * from './measures.ts';
