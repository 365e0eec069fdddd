// `npm run faults`: kills the API and the database in the middle of work, and looks whether anything was lost, halved or
// counted wrong. The faults stand in faults/main.ts.
import { begin } from './bootstrap.mjs';

await begin('faults/main.ts');
