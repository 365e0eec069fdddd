// `npm test`: everything that is checked before a change lands. The steps stand in test/main.ts.
import { begin } from './bootstrap.mjs';

await begin('test/main.ts');
