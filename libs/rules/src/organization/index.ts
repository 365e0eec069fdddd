export * from './branch-shape.ts';
export * from './description.ts';
export * from './hierarchy.ts';
export * from './organization.types.ts';
