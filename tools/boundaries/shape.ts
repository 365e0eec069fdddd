// How long things may be, and what may not be left behind in them.
import ts from 'typescript';
import { type Finding, type Source, walk } from './source.ts';

const LONGEST_FILE = 300;
const LONGEST_PAGE = 150;
const LONGEST_FUNCTION = 40;

/** Tables of words are as long as the language needs; nobody reads them from top to bottom. */
const isWordTable = (path: string) => /\.words\.ts$/.test(path) || path.startsWith('libs/vocabulary/src/');

/** A page puts components together; what it does itself stands in them, or in a `use-x.ts`. */
const isPage = (path: string) => path.endsWith('Page.vue');

/** What does not fit on a few screens is more than one thing. */
export const checkLength = ({ path, text }: Source): Finding[] => {
  const lines = text.trimEnd().split('\n').length;
  const [what, longest] = isPage(path) ? ['page', LONGEST_PAGE] : ['file', LONGEST_FILE];
  if (lines <= longest || isWordTable(path)) return [];
  return [{ path, line: longest + 1, reason: `${lines} lines: a ${what} has at most ${longest}` }];
};

/** The groups of a spec (`describe`, `describe.each(…)`, `test.describe`) are chapters, not functions. */
const isGroup = (node: ts.Node) =>
  ts.isCallExpression(node.parent) && /^(test\.)?describe\b/.test(node.parent.expression.getText());

const nameOf = (node: ts.FunctionLikeDeclaration) => {
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return named ? named.getText() : 'a function';
};

const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

/** A function is read in one look, or it is several. */
export const checkFunctions = ({ path, tree, lineAt }: Source): Finding[] => {
  const findings: Finding[] = [];
  walk(tree, (node) => {
    if (!isFunction(node) || isGroup(node)) return;
    const line = lineAt(node.getStart());
    const lines = lineAt(node.getEnd()) - line + 1;
    if (lines > LONGEST_FUNCTION)
      findings.push({
        path,
        line,
        reason: `${nameOf(node)} has ${lines} lines: a function has at most ${LONGEST_FUNCTION}`,
      });
  });
  return findings;
};

/** A rule that asks the time gives another verdict tomorrow, and no test can say which: the day is handed in. */
export const checkClock = ({ path, tree, lineAt }: Source): Finding[] => {
  if (!path.startsWith('libs/rules/')) return [];
  const findings: Finding[] = [];
  walk(tree, (node) => {
    const asks =
      (ts.isCallExpression(node) && node.expression.getText() === 'Date.now') ||
      (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length);
    if (asks)
      findings.push({
        path,
        line: lineAt(node.getStart()),
        reason: 'libs/rules has no clock: take the day as an argument',
      });
  });
  return findings;
};

// written so that this file does not find itself
const LEFT_BEHIND: [RegExp, string][] = [
  [/(\/\/|\/\*|^\s*\*|<!--).*\b(TO[D]O|FIX[M]E)\b/, 'do it, or file an issue'],
  [/\b(it|test|describe)(\.\w+)*\.(only|skip|todo)\b/, 'every test runs'],
  [/@ts-(ignore|nocheck)\b/, 'the compiler is right: mend the type'],
];

/** What was meant to be temporary stays unless something objects. */
export const checkMarks = ({ path, text }: Source): Finding[] =>
  text.split('\n').flatMap((code, at) =>
    LEFT_BEHIND.filter(([mark]) => mark.test(code)).map(([mark, reason]) => ({
      path,
      line: at + 1,
      reason: `${mark.exec(code)?.[0].trim()}: ${reason}`,
    })),
  );
