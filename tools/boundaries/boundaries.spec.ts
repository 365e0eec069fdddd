import { describe, expect, it } from 'vitest';
import { checkPunctuation } from './chinese.ts';
import { checkImports } from './imports.ts';
import { checkClock, checkFunctions, checkLength, checkMarks } from './shape.ts';
import { allPaths, type Finding, type Source, sourceOf } from './source.ts';
import { checkDocuments, checkExports, checkFiles, checkRefusals, checkWords } from './unused.ts';

const reasons = (check: (source: Source) => Finding[], path: string, text: string) =>
  check(sourceOf(path, text)).map(({ line, reason }) => `${line}: ${reason}`);

const lines = (count: number) => Array.from({ length: count }, (_, at) => `  step(${at});`).join('\n');

describe('imports', () => {
  // path of the file, its code, and the words its violation is reported with (nothing: it is allowed)
  it.each([
    ['libs/rules/src/a/a.ts', "import { x } from 'node:fs';", 'nothing outside itself'],
    ['libs/rules/src/a/a.ts', "import dayjs from 'dayjs';", 'nothing outside itself'],
    ['libs/rules/src/a/a.ts', "import { w } from '../../../vocabulary/src/index.ts';", 'nothing outside itself'],
    ['libs/rules/src/a/a.ts', "import type { T } from 'vue';", 'nothing outside itself'],
    ['libs/rules/src/a/a.ts', "type T = import('vue').Ref;", 'nothing outside itself'],
    ['libs/rules/src/a/a.ts', "export * from 'lodash';", 'nothing outside itself'],
    ['libs/rules/src/people/a.ts', "import { x } from '../organization/index.ts';", ''],
    ['libs/rules/src/people/a.ts', "import { x } from '../organization/b.ts';", 'through its index.ts'],
    ['libs/rules/src/organization/a.ts', "import { x } from '../people/index.ts';", 'cannot import it'],
    ['libs/rules/src/people/a.spec.ts', "import fc from 'fast-check';", ''],
    ['libs/vocabulary/src/a.ts', "import { x } from '@zhibu/rules';", ''],
    ['libs/vocabulary/src/a.ts', "import { x } from 'vue';", 'only @zhibu/rules'],
    ['apps/admin/src/main.ts', "import { x } from '../../api/src/app.ts';", 'never imports apps/api'],
    [
      'apps/admin/src/Some.vue',
      '<script setup lang="ts">\nimport { x } from \'../../api/src/app.ts\';\n</script>',
      '2: apps/admin',
    ],
    ['apps/api/src/app.ts', "import { x } from '../../../libs/rules/src/a/a.ts';", 'as @zhibu/rules'],
    ['apps/api/src/app.ts', "import { x } from '@zhibu/rules/src/a.ts';", 'as @zhibu/rules'],
    ['apps/api/src/modules/people/p.ts', "import { o } from '../organization/index.ts';", ''],
    ['apps/api/src/modules/organization/o.ts', "import { p } from '../people/index.ts';", 'emit an event'],
    ['apps/api/src/modules/organization/o.ts', "const p = await import('../people/index.ts');", 'emit an event'],
    ['apps/api/src/modules/people/p.ts', "import { o } from '../elsewhere/index.ts';", 'not in the order'],
    ['apps/api/src/modules/people/p.ts', "import { o } from '../organization/o.service.ts';", 'through its index.ts'],
    ['apps/api/src/modules/people/p.spec.ts', "import { o } from '../organization/o.factory.ts';", ''],
    [
      'apps/admin/src/modules/people/P.vue',
      "<script>\nimport O from '../organization/O.vue';\n</script>",
      'through its index.ts',
    ],
    ['apps/admin/src/modules/people/p.ts', "import O from '@/modules/organization/O.vue';", 'through its index.ts'],
    [
      'apps/admin/src/modules/people/P.vue',
      '<style scoped src="../organization/o.css"></style>',
      'through its index.ts',
    ],
    ['apps/admin/src/modules/people/p.ts', "import { O } from '../organization/index.ts';", ''],
    ['apps/admin/src/modules/organization/o.ts', "import { P } from '../people/index.ts';", 'take up what it offers'],
    ['apps/api/src/platform/work.ts', "import { o } from '../modules/organization/index.ts';", 'imports no module'],
    ['apps/api/src/modules/people/p.ts', "import { Field, Query } from 'type-graphql';", 'Query of type-graphql'],
    ['apps/api/src/modules/people/p.ts', "import { Mutation as M } from 'type-graphql';", 'Mutation of type-graphql'],
    ['apps/api/src/modules/people/p.ts', "import * as t from 'type-graphql';", '* of type-graphql'],
    ['apps/api/src/modules/people/p.ts', "import { Field } from 'type-graphql';", ''],
    ['apps/api/src/platform/graphql/read.ts', "import { Query } from 'type-graphql';", ''],
  ])('%s: %s', (path, code, words) => {
    const found = reasons(checkImports, path, code).join('\n');
    if (words) expect(found).toContain(words);
    else expect(found).toBe('');
  });
});

describe('shape', () => {
  it('a file of more than 300 lines, unless it is a table of words', () => {
    expect(reasons(checkLength, 'apps/api/src/a.ts', lines(301))).toEqual(['301: 301 lines: a file has at most 300']);
    expect(reasons(checkLength, 'apps/api/src/a.ts', lines(300))).toEqual([]);
    expect(reasons(checkLength, 'apps/admin/src/a.words.ts', lines(900))).toEqual([]);
    expect(reasons(checkLength, 'apps/admin/src/A.vue', lines(151))).toEqual([]);
    expect(reasons(checkLength, 'apps/admin/src/APage.vue', lines(151))).toEqual([
      '151: 151 lines: a page has at most 150',
    ]);
  });

  it('a function of more than 40 lines, wherever it stands', () => {
    expect(reasons(checkFunctions, 'a.ts', `const f = () => {\n${lines(39)}\n};`)).toEqual([
      '1: f has 41 lines: a function has at most 40',
    ]);
    expect(reasons(checkFunctions, 'a.ts', `class A {\n m() {\n${lines(40)}\n }\n}`)).toHaveLength(1);
    expect(
      reasons(checkFunctions, 'A.vue', `<template />\n<script>\nfunction f() {\n${lines(50)}\n}\n</script>`),
    ).toEqual(['3: f has 52 lines: a function has at most 40']);
    expect(reasons(checkFunctions, 'a.ts', `const f = () => {\n${lines(38)}\n};`)).toEqual([]);
  });

  it('the groups of a spec may be long, its tests may not', () => {
    expect(reasons(checkFunctions, 'a.spec.ts', `describe('x', () => {\n${lines(60)}\n});`)).toEqual([]);
    expect(reasons(checkFunctions, 'a.spec.ts', `test.describe('x', () => {\n${lines(60)}\n});`)).toEqual([]);
    expect(reasons(checkFunctions, 'a.spec.ts', `it('x', () => {\n${lines(60)}\n});`)).toHaveLength(1);
  });

  it('a clock in the rules', () => {
    const clock = 'const a = Date.now();\nconst b = new Date();\nconst c = new Date(0);';
    expect(reasons(checkClock, 'libs/rules/src/a.ts', clock).map((found) => found[0])).toEqual(['1', '2']);
    expect(reasons(checkClock, 'apps/api/src/a.ts', clock)).toEqual([]);
  });

  it('what was left behind', () => {
    const left = (code: string) => reasons(checkMarks, 'a.ts', code).length;
    expect(left(`// ${'TO'}DO later`)).toBe(1);
    expect(left(`/* ${'FIX'}ME */`)).toBe(1);
    expect(left(`it.${'only'}('x', () => {});`)).toBe(1);
    expect(left(`test.describe.${'skip'}('x', () => {});`)).toBe(1);
    expect(left(`// @ts-${'ignore'}`)).toBe(1);
    // the box of things to do is a word of the business, and queries skip rows
    expect(left("const boxes = ['TODO', 'DONE']; query.skip(20);")).toBe(0);
  });

  it('finds the sources of this repository', () => {
    const paths = allPaths();
    expect(paths).toContain('tools/boundaries/source.ts');
    expect(paths.filter((path) => path.includes('node_modules'))).toEqual([]);
  });
});

describe('Chinese', () => {
  it.each([
    ["const a = '名称,简称';", 1],
    ["const a = '名称，简称';", 0],
    ["const a = '已就绪 (ready)';", 0],
    [`const a = \`\${n}人(正式)\`;`, 1],
    ["f({ description: doc('时间 (UTC)', 'At (UTC)') });", 1],
    ["f({ description: doc('时间（UTC）', 'Pinyin (拼音 is Pinyin)') });", 0],
    ["const w = { zh: '共 3 条: 名称', en: '3 rows (名称)' };", 1],
    ['// 名称,简称: what a comment says', 0],
  ])('%s: %i', (code, count) => expect(reasons(checkPunctuation, 'a.ts', code)).toHaveLength(count));

  it('what a component shows, not its comments; and not what is wrong on purpose', () => {
    const component = '<script setup>\n/** 申报, 退回 */\n</script>\n\n<template>\n  <p>申报,退回</p>\n</template>\n';
    expect(reasons(checkPunctuation, 'A.vue', component).map((reason) => reason[0])).toEqual(['6']);
    expect(reasons(checkPunctuation, 'ugly.factory.ts', "const a = '名称,简称';")).toEqual([]);
  });
});

describe('what nobody uses', () => {
  const tree = (files: Record<string, string>) => Object.entries(files).map(([path, text]) => sourceOf(path, text));
  const said = (findings: Finding[]) => findings.map(({ path, line, reason }) => `${path}:${line} ${reason}`);

  it('exports that no other file takes; an index takes nothing', () => {
    const files = {
      'a/index.ts': "export { f, g, K, type T, type U } from './a.ts';",
      'a/a.ts':
        'export const f = (t: T) => t;\nexport function g() {}\nexport class K {}\nexport type T = 1;\nexport type U = 2;',
      'b/b.ts': "import { f } from '../a/index.ts';\nnew f.K();",
    };
    expect(said(checkExports(tree(files)))).toEqual([
      'a/a.ts:2 g: exported, and nobody imports it',
      'a/a.ts:5 U: exported, and nobody imports it',
    ]);
  });

  it('files that nothing leads to, unless they are found by their name', () => {
    const files = {
      'apps/admin/src/main.ts': "import './a.ts';",
      'apps/admin/src/a.ts': '',
      'apps/admin/src/B.vue': '',
      'apps/admin/src/modules/b/b.routes.ts': '',
      'apps/admin/src/a.spec.ts': '',
    };
    expect(said(checkFiles(tree(files)))).toEqual(['apps/admin/src/B.vue:1 nothing imports this file']);
  });

  it('refusals that nothing is refused with: not their words, a page or a spec', () => {
    const files = {
      'libs/rules/src/kernel/refusals.ts': 'export const D = {\n  A_B: [],\n  C_D: [],\n};',
      'libs/vocabulary/src/refusals/a.ts': "const w = ['C_D'];",
      'apps/admin/src/a.ts': "if (code === 'C_D') again();",
      'apps/api/src/a.spec.ts': "expect(code).toBe('C_D');",
      'apps/api/src/a.ts': "throw refusal('A_B');",
    };
    expect(said(checkRefusals(tree(files)))).toEqual([
      'libs/rules/src/kernel/refusals.ts:3 C_D: nothing is refused with it',
    ]);
  });

  it('words no page says', () => {
    const files = {
      'apps/admin/src/m/m.words.ts':
        "export const words = defineWords('m', {\n zh: { one: '一', two: '二', nextDay: '次日', three: '三' },\n en: { one: '1' } });",
      'apps/admin/src/m/M.vue': `<template>{{ t('one') }}{{ t(\`next\${what}\`) }}</template>`,
      'apps/admin/src/n/N.vue': '<template>{{ t("two") }}</template>',
      'apps/admin/src/n/n.ts': "import { words } from '../m/m.words.ts';\nconst w = words.zh.three;",
    };
    expect(said(checkWords(tree(files)))).toEqual(['apps/admin/src/m/m.words.ts:2 two: no page says this word']);
  });

  it('documents no page asks', () => {
    const text = 'query A { a { ...P } }\nmutation B { b }\nfragment P on A { a }\nfragment Q on A { a }';
    const sources = tree({ 'apps/admin/src/a.ts': "import { A } from './gql/a.ts';" });
    expect(said(checkDocuments(sources, [{ path: 'a.graphql', text }]))).toEqual([
      'a.graphql:2 B: no page asks this',
      'a.graphql:4 Q: no page asks this',
    ]);
  });
});
