// `npm start`: from a fresh clone to a running system. The steps stand in start/main.ts.
import { begin } from './bootstrap.mjs';

await begin('start/main.ts');
