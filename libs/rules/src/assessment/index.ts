export * from './assessment.types.ts';
export * from './assessment-flow.ts';
export * from './check-facts.ts';
export * from './consequence.ts';
export * from './counting.ts';
export * from './star-events.ts';
export * from './star-rating.ts';
