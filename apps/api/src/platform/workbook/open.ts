import { posix } from 'node:path';
import { type NumberFormat, numberFormatsOf } from './formats.ts';
import { attribute, scanLongXml, scanXml, XmlError } from './xml.ts';
import { openZip, partOf, type Zip, ZipError } from './zip.ts';

export type SheetPart = { name: string; part: string };

/** A workbook whose sheets are read one by one. */
export type OpenWorkbook = {
  zip: Zip;
  sheets: readonly SheetPart[];
  formats: readonly NumberFormat[];
  /** Days are counted from 1904 instead of 1900. */
  from1904: boolean;
  /** The part that lists the sheets, and those of the texts and the styles; null when there is none. */
  bookPart: string;
  stringsPart: string | null;
  stylesPart: string | null;
};

/** Why bytes are not a workbook that can be read. */
export type NotWorkbook = 'empty' | 'old' | 'encrypted' | 'other';

export class NotWorkbookError extends Error {
  constructor(readonly reason: NotWorkbook) {
    super(reason);
  }
}

/** More than any part of a workbook of the size we take unpacks to. */
const MOST_PART = 96 * 1024 * 1024;

const OLD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** An encrypted workbook is an old container with this stream in it. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

export const textOf = (zip: Zip, part: string, most = MOST_PART): string | null => {
  const bytes = partOf(zip, part, most);
  if (!bytes) return null;
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0) throw new XmlError('not UTF-8');
  return bytes.toString('utf8').replace(/^\ufeff/, '');
};

type Relation = { type: string; target: string };

/** The relations of a part (the archive itself: ''), by their ids; targets become names of parts. */
const relationsOf = (zip: Zip, part: string): Map<string, Relation> => {
  const folder = posix.dirname(part);
  const text = textOf(zip, posix.join(folder, '_rels', `${posix.basename(part)}.rels`)) ?? '';
  const relations = new Map<string, Relation>();
  scanXml(text, {
    open: ({ name, attributes }) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const target = attribute(attributes, 'Target') ?? '';
      const type = (attribute(attributes, 'Type') ?? '').split('/').at(-1)!;
      const resolved = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      relations.set(attribute(attributes, 'Id') ?? '', { type, target: resolved });
    },
  });
  return relations;
};

const ofType = (relations: Map<string, Relation>, type: string): string | null =>
  [...relations.values()].find((relation) => relation.type === type)?.target ?? null;

/** The texts that cells share; formatted pieces are put together, readings of characters left out. */
const sharedStrings = async (text: string): Promise<string[]> => {
  const strings: string[] = [];
  let [now, inText, inReading] = ['', false, false];
  await scanLongXml(text, {
    open: ({ name }) => {
      if (name === 'si') now = '';
      if (name === 't') inText = true;
      if (name === 'rPh') inReading = true;
    },
    text: (piece) => {
      if (inText && !inReading) now += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
      if (name === 'si') strings.push(unescaped(now));
    },
  });
  return strings;
};

/** `_x000D_` stands for a character that XML cannot hold. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

const openParts = (zip: Zip): OpenWorkbook => {
  const bookPart = ofType(relationsOf(zip, ''), 'officeDocument');
  const book = bookPart && textOf(zip, bookPart);
  if (!bookPart || !book) throw new NotWorkbookError('other');
  const relations = relationsOf(zip, bookPart);
  const sheets: SheetPart[] = [];
  let [from1904, isBook] = [false, false];
  scanXml(book, {
    open: ({ name, attributes }) => {
      if (name === 'workbook') isBook = true;
      if (name === 'workbookPr') from1904 = /^(1|true|on)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const relation = relations.get(attribute(attributes, 'id') ?? '');
      // a sheet that is a chart or a dialog holds no cells
      if (relation?.type === 'worksheet' && zip.entries.has(relation.target))
        sheets.push({ name: attribute(attributes, 'name') ?? '', part: relation.target });
    },
  });
  if (!isBook) throw new NotWorkbookError('other');
  const stylesPart = ofType(relations, 'styles');
  return {
    zip,
    sheets,
    from1904,
    bookPart,
    stringsPart: ofType(relations, 'sharedStrings'),
    stylesPart: stylesPart && zip.entries.has(stylesPart) ? stylesPart : null,
    formats: numberFormatsOf((stylesPart && textOf(zip, stylesPart)) ?? ''),
  };
};

/** Whatever is broken inside, to its owner it is no workbook. */
export const notWorkbook = (error: unknown): unknown =>
  error instanceof ZipError || error instanceof XmlError ? new NotWorkbookError('other') : error;

const shared = new WeakMap<OpenWorkbook, Promise<string[]>>();

const readStrings = async ({ zip, stringsPart }: OpenWorkbook): Promise<string[]> => {
  try {
    return await sharedStrings((stringsPart && textOf(zip, stringsPart)) ?? '');
  } catch (error) {
    throw notWorkbook(error);
  }
};

/** The texts that the cells of all sheets share, read once. */
export const stringsOf = (workbook: OpenWorkbook): Promise<string[]> => {
  const strings = shared.get(workbook) ?? readStrings(workbook);
  shared.set(workbook, strings);
  return strings;
};

/** Opens a workbook by what it is, not by what it is called; throws `NotWorkbookError`, or `PartTooLargeError`. */
export const openWorkbook = (bytes: Buffer): OpenWorkbook => {
  if (bytes.length === 0) throw new NotWorkbookError('empty');
  if (bytes.subarray(0, OLD.length).equals(OLD))
    throw new NotWorkbookError(bytes.includes(ENCRYPTED) ? 'encrypted' : 'old');
  try {
    return openParts(openZip(bytes));
  } catch (error) {
    throw notWorkbook(error);
  }
};
