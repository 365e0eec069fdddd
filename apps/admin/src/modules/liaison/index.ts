export { timelineOf, type ValueWords } from './timeline.ts';
