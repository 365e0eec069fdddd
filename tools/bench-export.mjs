// `npm run bench:export`: how long an annex of 100 000 lines takes, and what it holds. The steps: bench-export/main.ts.
import { begin } from './bootstrap.mjs';

await begin('bench-export/main.ts');
