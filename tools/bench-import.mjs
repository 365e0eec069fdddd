// `npm run bench:import`: how long the largest workbook takes, and what others notice of it. The steps: bench-import/main.ts.
import { begin } from './bootstrap.mjs';

await begin('bench-import/main.ts');
