export { refusalText } from './refusal-text.ts';
export { REFUSAL_WORDS } from './refusal-words.ts';
