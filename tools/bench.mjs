// `npm run bench`: how fast the API answers, beside the floor in the same run. The steps stand in bench/main.ts.
import { begin } from './bootstrap.mjs';

await begin('bench/main.ts');
