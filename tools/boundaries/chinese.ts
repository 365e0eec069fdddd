// How Chinese is written: with its own punctuation, as every office writes it.
import ts from 'typescript';
import { type Finding, type Source, walk } from './source.ts';

const HAN = '[\\u3400-\\u9fff]';
const MARKS = '[,:;?!()]';

/** A mark of the other script beside a character: never, whatever stands around. */
const BESIDE = new RegExp(`${HAN}${MARKS}|${MARKS}${HAN}`);
/** With a space between: where a text goes on in English (`已就绪 (ready)`), but not within a Chinese one. */
const APART = new RegExp(`${HAN} ?${MARKS}|${MARKS} ?${HAN}`);

/** Workbooks as people fill them in, and what else is wrong on purpose. */
const isWrongOnPurpose = (path: string) => /\.(spec|factory)\.ts$/.test(path) || path.startsWith('apps/api/test/');

/** What must not stand in a text: stricter in the Chinese half of `doc('…', 'English')` and `{ zh: '…', en: 'English' }`. */
const marksFor = (node: ts.Node): RegExp | undefined => {
  const { parent } = node;
  if (ts.isCallExpression(parent) && parent.expression.getText() === 'doc')
    return parent.arguments[0] === node ? APART : undefined;
  const key = ts.isPropertyAssignment(parent) ? parent.name.getText() : '';
  if (key === 'en') return undefined;
  return key === 'zh' ? APART : BESIDE;
};

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

const finding = ({ path }: Source, line: number, text: string): Finding => ({
  path,
  line,
  reason: `“${text.trim().slice(0, 30)}…”: Chinese is written with ，：；？！（）`,
});

/** The lines of a component's template. */
const shownBy = ({ path, text }: Source) => {
  const [start, end] = [text.indexOf('\n<template>'), text.lastIndexOf('</template>')];
  if (!path.endsWith('.vue') || start < 0) return [];
  const above = text.slice(0, start).split('\n').length;
  return text
    .slice(start, end)
    .split('\n')
    .map((line, at) => ({ line: above + at, text: line }));
};

/** Marks of the other script in Chinese texts: in strings, and in what a component shows. */
export const checkPunctuation = (source: Source): Finding[] => {
  if (isWrongOnPurpose(source.path)) return [];
  const findings: Finding[] = [];
  walk(source.tree, (node) => {
    if (!isText(node)) return;
    if (marksFor(node)?.test(node.text)) findings.push(finding(source, source.lineAt(node.getStart()), node.text));
  });
  for (const { line, text } of shownBy(source)) if (BESIDE.test(text)) findings.push(finding(source, line, text));
  return findings;
};
