// `npm run bench:quarter`: a quarter of a province through the services: opened, rated, counted, exported. The steps: bench-quarter/main.ts.
import { begin } from './bootstrap.mjs';

await begin('bench-quarter/main.ts');
