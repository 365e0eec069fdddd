// The laws of the house that neither the compiler nor Biome knows. Prints what breaks them, and fails when anything does.
import { checkPunctuation } from './boundaries/chinese.ts';
import { checkImports } from './boundaries/imports.ts';
import { checkClock, checkFunctions, checkLength, checkMarks } from './boundaries/shape.ts';
import { allDocuments, allSources } from './boundaries/source.ts';
import { checkDocuments, checkExports, checkFiles, checkRefusals, checkWords } from './boundaries/unused.ts';

const sources = allSources();
const ofEach = [checkImports, checkClock, checkLength, checkFunctions, checkMarks, checkPunctuation];
const ofAll = [checkExports, checkFiles, checkRefusals, checkWords];
const findings = [
  ...ofEach.flatMap((check) => sources.flatMap((source) => check(source))),
  ...ofAll.flatMap((check) => check(sources)),
  ...checkDocuments(sources, allDocuments()),
];
for (const { path, line, reason } of findings) console.log(`${path}:${line}  ${reason}`);
console.log(`${sources.length} 个文件，${findings.length} 处违反 (files checked, violations)`);
process.exitCode = findings.length ? 1 : 0;
