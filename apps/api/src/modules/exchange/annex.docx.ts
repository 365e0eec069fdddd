import { emptyTally } from '@zhibu/rules';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type IParagraphOptions,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { refusal } from '../../platform/index.ts';
import type { Cell } from './annex.cells.ts';
import { FORM_WIDTHS, type FormLine, ratingForm } from './annex.form.ts';
import {
  formsIn,
  type Making,
  type Paper,
  rowsIn,
  type Sheet,
  SIGNATURES,
  titleOf,
  type Written,
} from './annex.sheets.ts';

/** A document is held as a whole while it is made; beyond this nobody turns its pages either. */
const MOST_WORD_ROWS = 5_000;

const FONT = { ascii: 'SimSun', hAnsi: 'SimSun', eastAsia: '宋体' };
/** Twentieths of a point: A4, and what is left of it between the margins. */
const PAGE = { short: 11_906, long: 16_838, margin: 720 };

type Said = { size?: number; bold?: boolean; center?: boolean; breakBefore?: boolean };

const said = (
  text: string | number | null,
  { size = 18, bold = false, center = false, breakBefore = false }: Said = {},
): Paragraph => {
  const lines = String(text ?? '').split('\n');
  const runs = lines.map(
    (each, at) => new TextRun({ text: each, size, bold, font: FONT, ...(at > 0 && { break: 1 }) }),
  );
  const options: IParagraphOptions = { children: runs, pageBreakBefore: breakBefore };
  return new Paragraph(center ? { ...options, alignment: AlignmentType.CENTER } : options);
};

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' };
const EDGES = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };

type Box = Said & { width: number; span?: number; shaded?: boolean };

const box = (text: string | number | null, { width, span = 1, shaded = false, ...how }: Box): TableCell =>
  new TableCell({
    children: [said(text, how)],
    columnSpan: span,
    width: { size: Math.round(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    borders: EDGES,
    margins: { top: 30, bottom: 30, left: 50, right: 50 },
    ...(shaded && { shading: { fill: 'F3EFEA' } }),
  });

const tableOf = (rows: TableRow[], widths: readonly number[]): Table =>
  new Table({
    rows,
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(Math.round),
    width: { size: Math.round(widths.reduce((a, b) => a + b, 0)), type: WidthType.DXA },
  });

/** Every row of a sheet: what is too wide is printed in parts, one after the other, and is read once. */
const rowsOf = async (sheet: Sheet, making: Making): Promise<{ rows: Cell[][]; totals: string }> => {
  const tally = emptyTally();
  const rows: Cell[][] = [];
  for await (const cells of rowsIn(sheet, making, tally)) {
    rows.push(cells);
    if (rows.length > MOST_WORD_ROWS) throw refusal('EXPORT_TOO_LARGE', { max: MOST_WORD_ROWS });
  }
  return { rows, totals: sheet.totals(tally, 'zh') };
};

/** Half points of the text in a table: nine points on paper. */
const SIZE = 18;

const dataTable = ({ columns }: Sheet, part: readonly number[], rows: readonly Cell[][]): Table => {
  const shown = part.map((at) => ({ at, ...columns[at]! }));
  const unit = (PAGE.long - 2 * PAGE.margin) / shown.reduce((sum, { width }) => sum + width, 0);
  const head = shown.map(({ heading, width }) =>
    box(heading.zh, { width: width * unit, size: SIZE, bold: true, center: true, shaded: true }),
  );
  const lines = rows.map((cells) => {
    const children = shown.map(({ at, kind, width }) =>
      box(cells[at]!.text, { width: width * unit, size: SIZE, center: kind !== 'text' }),
    );
    return new TableRow({ children, cantSplit: true });
  });
  return tableOf(
    [new TableRow({ children: head, tableHeader: true, cantSplit: true }), ...lines],
    shown.map(({ width }) => width * unit),
  );
};

const formTable = (lines: readonly FormLine[]): Table => {
  const unit = (PAGE.short - 2 * PAGE.margin) / FORM_WIDTHS.reduce((a, b) => a + b, 0);
  const widths = FORM_WIDTHS.map((width) => width * unit);
  const rows = lines.map(({ cells, height }) => {
    let from = 0;
    const children = cells.map(({ text, span, head }) => {
      const width = widths.slice(from, from + span).reduce((a, b) => a + b, 0);
      from += span;
      return box(text, { width, span, size: 21, bold: head === true, center: head === true, shaded: head === true });
    });
    return new TableRow({ children, cantSplit: true, height: { value: (height ?? 28) * 20, rule: 'atLeast' } });
  });
  return tableOf(rows, widths);
};

const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            font: FONT,
            size: 16,
            children: ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'],
          }),
        ],
      }),
    ],
  });

const section = (children: (Paragraph | Table)[], landscape: boolean): ISectionOptions => {
  const { short, long, margin } = PAGE;
  return {
    children,
    footers: { default: footer() },
    properties: {
      page: {
        size: {
          width: short,
          height: long,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      },
    },
  };
};

const titled = (paper: Paper, name: string, breakBefore = false): Paragraph[] => [
  said(name, { size: 32, bold: true, center: true, breakBefore }),
  said(paper.head, { size: 20 }),
];

const forms = async (making: Making): Promise<(Paragraph | Table)[]> => {
  const children: (Paragraph | Table)[] = [];
  for await (const facts of formsIn(making))
    children.push(...titled(making.paper, making.paper.title, children.length > 0), formTable(ratingForm(facts)));
  return children;
};

/** A sheet: each part a landscape section with its headings on every page, the totals and the names below the last. */
const sectionsOf = (sheet: Sheet, { paper }: Making, { rows, totals }: { rows: Cell[][]; totals: string }) => {
  const below = [said(totals, { size: 20 }), said(SIGNATURES, { size: 20 })];
  return sheet.parts.map((part, at) => {
    const which = sheet.parts.length > 1 ? `（${at + 1}／${sheet.parts.length}）` : '';
    const name = `${titleOf(sheet, 'zh')}${which}`;
    const last = at === sheet.parts.length - 1;
    return section([...titled(paper, name), dataTable(sheet, part, rows), ...(last ? below : [])], true);
  });
};

/** The same annex for Word; each form is a portrait page. */
export const wordDocument = async (making: Making): Promise<{ bytes: Buffer } & Written> => {
  const { paper, sheets } = making;
  const sections: ISectionOptions[] = [];
  let count = 0;
  for (const sheet of sheets) {
    const read = await rowsOf(sheet, making);
    count += read.rows.length;
    sections.push(...sectionsOf(sheet, making, read));
  }
  if (making.forms) sections.push(section(await forms(making), false));
  const document = new Document({ sections, title: paper.title, description: paper.head });
  return { rows: count, bytes: await Packer.toBuffer(document) };
};
