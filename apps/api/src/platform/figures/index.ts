export { LIVE, TIMED } from './changes.ts';
export { freezeEdition, openEdition, reopenEdition } from './edition.ts';
export { foldAll, foldFigures } from './fold.ts';
export { beginMove, moveFigures } from './move.ts';
export { type FigureQuery, type Figures, readFigures } from './read.ts';
export { groupOf } from './route.ts';
export { SIZE_MEASURE, sizeOf } from './size.ts';
export type { Place } from './steps.ts';
