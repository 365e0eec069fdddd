// `npm run seed -- --profile L`: a database of synthetic organizations, for the benchmark. The steps stand in seed/main.ts.
import { begin } from './bootstrap.mjs';

await begin('seed/main.ts');
