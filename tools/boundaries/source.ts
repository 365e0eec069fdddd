// A source file as the boundary rules see it.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { inRoot } from '../paths.ts';

export interface Import {
  specifier: string;
  /** the repository path it leads to, when it is a file of ours */
  target?: string;
  /** names taken from it; nothing for a side effect or a dynamic import */
  names: string[];
  line: number;
}

export interface Source {
  path: string;
  text: string;
  tree: ts.SourceFile;
  imports: Import[];
  lineAt(position: number): number;
}

export interface Finding {
  path: string;
  line: number;
  reason: string;
}

/** Calls `visit` for a node and everything below it. */
export const walk = (node: ts.Node, visit: (node: ts.Node) => void) => {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
};

/** A component's script, with everything around it blanked out, so that lines keep their numbers. */
const scriptOf = (text: string) => {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  let script = '';
  let at = 0;
  for (const { 0: all, 1: open = '', 2: code = '', index } of text.matchAll(/(<script[^>]*>)([\s\S]*?)<\/script>/g)) {
    script += blank(text.slice(at, index) + open) + code + blank('</script>');
    at = index + all.length;
  }
  return script + blank(text.slice(at));
};

const targetOf = (path: string, specifier: string) => {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  const app = /^apps\/\w+\/src\//.exec(path)?.[0];
  return app && specifier.startsWith('@/') ? posix.join(app, specifier.slice(2)) : undefined;
};

const namesOf = (node: ts.Node) => {
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
  const named = ts.isExportDeclaration(node) ? node.exportClause : bindings;
  if (!named) return [];
  if (ts.isNamespaceImport(named) || ts.isNamespaceExport(named)) return ['*'];
  return named.elements.map((element) => (element.propertyName ?? element.name).text);
};

const specifierOf = (node: ts.Node): ts.Expression | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
};

/** `<style src="…">`: a component takes that file as much as one it imports. */
const stylesOf = (path: string, text: string): Import[] =>
  [...text.matchAll(/<style[^>]*\ssrc="([^"]+)"/g)].map(({ 1: specifier = '', index }) => ({
    specifier,
    target: targetOf(path, specifier),
    names: [],
    line: text.slice(0, index).split('\n').length,
  }));

export const sourceOf = (path: string, text: string): Source => {
  const code = path.endsWith('.vue') ? scriptOf(text) : text;
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const lineAt = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1;
  const imports: Import[] = [];
  walk(tree, (node) => {
    const literal = specifierOf(node);
    if (!literal || !ts.isStringLiteralLike(literal)) return;
    const specifier = literal.text;
    const line = lineAt(literal.getStart());
    imports.push({ specifier, target: targetOf(path, specifier), names: namesOf(node), line });
  });
  if (path.endsWith('.vue')) imports.push(...stylesOf(path, text));
  return { path, text, tree, imports, lineAt };
};

const ASIDE = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'gql']);

const filesUnder = (path: string, kind: RegExp): string[] =>
  readdirSync(inRoot(path), { withFileTypes: true }).flatMap((entry) => {
    const below = `${path}/${entry.name}`;
    if (entry.isDirectory()) return ASIDE.has(entry.name) || entry.name.startsWith('.') ? [] : filesUnder(below, kind);
    return kind.test(below) && !below.endsWith('components.d.ts') ? [below] : [];
  });

const textOf = (path: string) => readFileSync(inRoot(path), 'utf8');

/** Everything people have written; what programs have written is theirs. */
export const allPaths = () => ['apps', 'libs', 'tools'].flatMap((folder) => filesUnder(folder, /\.(ts|vue|mjs)$/));

export const allSources = () => allPaths().map((path) => sourceOf(path, textOf(path)));

/** GraphQL documents: what the pages ask. */
export interface Document {
  path: string;
  text: string;
}

export const allDocuments = (): Document[] =>
  filesUnder('apps/admin/src', /\.graphql$/).map((path) => ({ path, text: textOf(path) }));
