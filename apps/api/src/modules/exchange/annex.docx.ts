import { type AnnexFacts, type AnnexTable, addToTally, columnsOfTable, emptyTally } from '@zhibu/rules';
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
import { FORM_WIDTHS, type FormLine, ratingForm } from './annex.form.ts';
import { headingOf, type Paper, SIGNATURES, tableTitle, widthOf } from './annex.paper.ts';
import { rowsOf } from './annex.rows.ts';
import { totalsText } from './annex.totals.ts';
import type { Making, Pass, Written } from './annex.xlsx.ts';

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

/** Long tables are set smaller: thirty columns still stand on one landscape page. */
const sizeOf = (table: AnnexTable): number => (widthOf(table) > 200 ? 12 : 16);

const dataTable = async (table: AnnexTable, { pass, alone, step }: Making): Promise<Written & { element: Table }> => {
  const columns = columnsOfTable(table);
  const unit = (PAGE.long - 2 * PAGE.margin) / widthOf(table);
  const widths = columns.map(({ width }) => width * unit);
  const size = sizeOf(table);
  const head = columns.map(({ key }, at) =>
    box(headingOf(table, key).zh, { width: widths[at]!, size, bold: true, center: true, shaded: true }),
  );
  const rows = [new TableRow({ children: head, tableHeader: true, cantSplit: true })];
  const tally = emptyTally();
  for await (const page of pass()) {
    for (const facts of page) {
      addToTally(tally, facts);
      for (const cells of rowsOf(table, facts, { number: tally.branches, alone, locale: 'zh' })) {
        const children = columns.map(({ kind }, at) =>
          box(cells[at]!.text, { width: widths[at]!, size, center: kind !== 'text' }),
        );
        rows.push(new TableRow({ children, cantSplit: true }));
        if (rows.length > MOST_WORD_ROWS) throw refusal('EXPORT_TOO_LARGE', { max: MOST_WORD_ROWS });
      }
    }
    await step(page.length);
  }
  return { rows: rows.length - 1, tally, element: tableOf(rows, widths) };
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
  said(`${paper.unit}　　${paper.period}　　${paper.day}`, { size: 20 }),
];

const forms = async (pass: Pass, paper: Paper): Promise<(Paragraph | Table)[]> => {
  const children: (Paragraph | Table)[] = [];
  for await (const page of pass())
    for (const facts of page as AnnexFacts[])
      children.push(...titled(paper, paper.title, children.length > 0), formTable(ratingForm(facts)));
  return children;
};

/** The same annex for Word: each table a landscape section with its heading on every page, each form a portrait page. */
export const wordDocument = async (making: Making): Promise<{ bytes: Buffer } & Written> => {
  const { paper, tables } = making;
  const sections: ISectionOptions[] = [];
  let written: Written = { rows: 0, tally: emptyTally() };
  for (const table of tables) {
    const made = await dataTable(table, making);
    written = { rows: written.rows + made.rows, tally: made.tally };
    const name = `${paper.title.split(' ')[0]} ${tableTitle(table)}`;
    const below = [said(totalsText(table, made.tally, 'zh'), { size: 20 }), said(SIGNATURES, { size: 20 })];
    sections.push(section([...titled(paper, name), made.element, ...below], true));
  }
  if (making.forms) sections.push(section(await forms(making.pass, paper), false));
  const document = new Document({ sections, title: paper.title, creator: paper.unit, description: paper.period });
  return { ...written, bytes: await Packer.toBuffer(document) };
};
