export { petalsOf } from './petals.ts';
