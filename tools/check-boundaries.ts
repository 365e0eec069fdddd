// The laws of the house that neither the compiler nor Biome knows. Prints what breaks them, and fails when anything does.
import { checkImports } from './boundaries/imports.ts';
import { checkClock, checkFunctions, checkLength, checkMarks } from './boundaries/shape.ts';
import { allSources } from './boundaries/source.ts';

const sources = allSources();
const findings = sources.flatMap((source) =>
  [checkImports, checkClock, checkLength, checkFunctions, checkMarks].flatMap((check) => check(source)),
);
for (const { path, line, reason } of findings) console.log(`${path}:${line}  ${reason}`);
console.log(`${sources.length} 个文件，${findings.length} 处违反 (files checked, violations)`);
process.exitCode = findings.length ? 1 : 0;
