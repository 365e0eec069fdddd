// What nobody uses any more. Each of these looks like a door that somebody comes through, and has to be kept.
import ts from 'typescript';
import { type Document, type Finding, type Source, walk } from './source.ts';

/** Where each name is said in code; what an index hands on says nothing of who takes it. */
const mentionsIn = (sources: readonly Source[]): Map<string, Source[]> => {
  const mentions = new Map<string, Source[]>();
  for (const source of sources) {
    const names = new Set<string>();
    walk(source.tree, (node) => {
      if (ts.isIdentifier(node) && !ts.isExportSpecifier(node.parent)) names.add(node.text);
    });
    for (const name of names) mentions.set(name, [...(mentions.get(name) ?? []), source]);
  }
  return mentions;
};

type Exported = { name: ts.Identifier; isType: boolean };

const isExported = (node: ts.Statement) =>
  ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const namesIn = (name: ts.BindingName): ts.Identifier[] =>
  ts.isIdentifier(name)
    ? [name]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));

const exportsOf = ({ tree }: Source): Exported[] =>
  tree.statements.filter(isExported).flatMap((node): Exported[] => {
    if (ts.isVariableStatement(node))
      return node.declarationList.declarations.flatMap(({ name }) =>
        namesIn(name).map((each) => ({ name: each, isType: false })),
      );
    const { name } = node as ts.DeclarationStatement;
    const isType = ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node);
    return name && ts.isIdentifier(name) ? [{ name, isType }] : [];
  });

/** Taken up by their file's name, not by an import. */
const isFoundByName = (path: string) =>
  /\.(routes|words|todo|periods|palette|organization|campaign|account)\.ts$/.test(path) ||
  /\/migrations\/|\.d\.m?ts$|\.config\.ts$/.test(path);

const saidTwice = ({ tree }: Source, name: string) => {
  let times = 0;
  walk(tree, (node) => {
    if (ts.isIdentifier(node) && node.text === name) times++;
  });
  return times > 1;
};

/** An export that no other file takes; a type may go with the function that takes or gives it. */
export const checkExports = (sources: readonly Source[]): Finding[] => {
  const mentions = mentionsIn(sources);
  return sources
    .filter(({ path }) => !isFoundByName(path))
    .flatMap((source) =>
      exportsOf(source)
        .filter(({ name, isType }) => {
          const elsewhere = mentions.get(name.text)?.some((other) => other !== source);
          return !elsewhere && !(isType && saidTwice(source, name.text));
        })
        .map(({ name }) => ({
          path: source.path,
          line: source.lineAt(name.getStart()),
          reason: `${name.text}: exported, and nobody imports it`,
        })),
    );
};

const REFUSALS = 'libs/rules/src/kernel/refusals.ts';

/** Words, and pages that ask for a code, do not refuse; neither does a spec. */
const refuses = (path: string) =>
  path !== REFUSALS && /^(apps\/api|libs\/rules)\/src\//.test(path) && !/\.(spec|factory|scene)\.ts$/.test(path);

/** Every code is refused with somewhere; else its words are read by nobody, and pages wait for it in vain. */
export const checkRefusals = (sources: readonly Source[]): Finding[] => {
  const said = new Set<string>();
  for (const { path, tree } of sources)
    if (refuses(path))
      walk(tree, (node) => {
        if (ts.isStringLiteralLike(node)) said.add(node.text);
      });
  const findings: Finding[] = [];
  for (const { path, tree, lineAt } of sources.filter(({ path }) => path === REFUSALS))
    walk(tree, (node) => {
      if (!ts.isPropertyAssignment(node) || said.has(node.name.getText())) return;
      findings.push({
        path,
        line: lineAt(node.getStart()),
        reason: `${node.name.getText()}: nothing is refused with it`,
      });
    });
  return findings;
};

const isIn = (path: string, folder: string) => path.startsWith(`${folder}/`);
const ADMIN = 'apps/admin/src';
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

const QUOTED = /(['"`])([\w.]+)\1|\bwords\.(?:zh|en)\.(\w+)/g;
/** `t(`state.${state}`)`: what begins so is taken to be said. */
const BEGUN = /`([\w.]+)\$\{/g;

/** The keys of a table of page words, in one of its languages. */
const keysOf = ({ tree }: Source): ts.PropertyName[] => {
  const keys: ts.PropertyName[] = [];
  walk(tree, (node) => {
    if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'zh') return;
    if (!ts.isObjectLiteralExpression(node.initializer)) return;
    for (const { name } of node.initializer.properties) if (name) keys.push(name);
  });
  return keys;
};

/** Words no page says: whoever reads the table takes them for what is on the screen. */
export const checkWords = (sources: readonly Source[]): Finding[] =>
  sources
    .filter(({ path }) => isIn(path, ADMIN) && path.endsWith('.words.ts'))
    .flatMap((source) => {
      const readers = sources.filter(
        ({ path, imports }) =>
          !path.endsWith('.words.ts') &&
          (folderOf(path) === folderOf(source.path) || imports.some(({ target }) => target === source.path)),
      );
      const text = readers.map((reader) => reader.text).join('\n');
      const said = new Set([...text.matchAll(QUOTED)].map(([, , quoted, named]) => quoted ?? named));
      const begun = [...text.matchAll(BEGUN)].map(([, start]) => start!);
      return keysOf(source)
        .map((name) => ({ key: name.getText().replace(/^'|'$/g, ''), line: source.lineAt(name.getStart()) }))
        .filter(({ key }) => !said.has(key) && !begun.some((start) => key.startsWith(start)))
        .map(({ key, line }) => ({ path: source.path, line, reason: `${key}: no page says this word` }));
    });

/** Started by name: by `npm`, a tool, another program, or found by what it is called. */
const isBegun = (path: string) =>
  isFoundByName(path) ||
  /\.(spec\.ts|mjs)$/.test(path) ||
  /(^|\/)(main|cli|server|generate|check-boundaries)\.ts$/.test(path) ||
  ['apps/api/test/database.ts', 'tools/bench/floor.ts'].includes(path);

/** Files that nothing leads to. */
export const checkFiles = (sources: readonly Source[]): Finding[] => {
  const reached = new Set(sources.flatMap(({ imports }) => imports.map(({ target }) => target)));
  return sources
    .filter(({ path }) => !reached.has(path) && !isBegun(path) && !/^libs\/\w+\/src\/index\.ts$/.test(path))
    .map(({ path }) => ({ path, line: 1, reason: 'nothing imports this file' }));
};

/** Queries and mutations that no page sends, fragments that no document spreads. */
export const checkDocuments = (sources: readonly Source[], documents: readonly Document[]): Finding[] => {
  const mentions = mentionsIn(sources);
  const spread = new Set(documents.flatMap(({ text }) => [...text.matchAll(/\.\.\.(\w+)/g)].map(([, name]) => name)));
  return documents.flatMap(({ path, text }) =>
    [...text.matchAll(/^(query|mutation|fragment) (\w+)/gm)]
      .filter(([, kind, name]) => (kind === 'fragment' ? !spread.has(name) : !mentions.has(name!)))
      .map(({ 2: name, index }) => ({
        path,
        line: text.slice(0, index).split('\n').length,
        reason: `${name}: no page asks this`,
      })),
  );
};
