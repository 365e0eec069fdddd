import { attribute, scanXml, type Tag } from './xml.ts';

/** Colours of the marks: a cell that is wrong, and the words that say why. */
const MARK = 'FFFFC9C9';
const WORDS = 'FFB42318';

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

type List = { open: Tag; items: string[]; close: number };

/** The lists of a style sheet to which something is added, with the items as they are written. */
const listsOf = (styles: string, names: readonly string[]): Map<string, List> => {
  const lists = new Map<string, List>();
  let [depth, began] = [0, 0];
  let now: List | null = null;
  scanXml(styles, {
    open: (tag) => {
      if (now && depth++ === 0) began = tag.from;
      if (!now && names.includes(tag.name)) now = { open: tag, items: [], close: 0 };
    },
    close: (name, from, to) => {
      if (!now) return;
      if (depth > 0) {
        if (--depth === 0) now.items.push(styles.slice(began, to));
        return;
      }
      lists.set(name, { ...now, close: from });
      now = null;
    },
  });
  return lists;
};

const withAttribute = (item: string, name: string, value: string): string => {
  const bare = item.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
  return bare.replace(/^<[\w:]+/, (start) => `${start} ${name}="${value}"`);
};

const NAMES = ['fonts', 'fills', 'cellXfs'];

/**
 * The cell styles of a workbook, to which marks are added: a marked style is the cell's own with another fill, so that
 * borders, fonts and number formats stay as they are.
 */
export class StyleBook {
  private readonly text: string;
  private readonly lists: Map<string, List>;
  private readonly added = new Map<string, string[]>(NAMES.map((name) => [name, []]));
  private readonly made = new Map<string, number>();
  private readonly marks = new Map<number, boolean>();

  constructor(styles: string | null) {
    const usable = styles !== null && NAMES.every((name) => listsOf(styles, NAMES).has(name));
    this.text = usable ? styles : EMPTY;
    this.lists = listsOf(this.text, NAMES);
  }

  /** The style of a marked cell. */
  marked(base: number): number {
    return this.variant('marked', base, (xf) => this.filled(xf, this.fill()));
  }

  /** Whether a style is one of ours, from an earlier check of the same workbook. */
  isMarked(style: number): boolean {
    const known = this.marks.get(style);
    if (known !== undefined) return known;
    const fill = attribute(this.styleAt(style), 'fillId');
    const marked = fill !== null && (this.items('fills')[Number(fill)] ?? '').includes(MARK);
    this.marks.set(style, marked);
    return marked;
  }

  /** The style of a cell that is marked no longer. What fill it had before, nobody knows. */
  unmarked(style: number): number {
    return this.variant('unmarked', style, (xf) => this.filled(xf, 0));
  }

  /** The style of the words that say what is wrong in a row. */
  reason(): number {
    return this.variant('reason', 0, (xf) => {
      const [, prefix = ''] = /^<(\w+:)?/.exec(xf) ?? [];
      const font = withAttribute(withAttribute(xf, 'fontId', String(this.font())), 'applyFont', '1');
      const open = withAttribute(font, 'applyAlignment', '1').replace(/\s*\/?>[\s\S]*$/, '');
      return `${open}><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`;
    });
  }

  /** The style sheet with what was added. */
  toString(): string {
    const lists = [...this.lists].sort(([, one], [, other]) => other.close - one.close);
    return lists.reduce((text, [name, list]) => this.written(text, name, list), this.text);
  }

  private written(text: string, name: string, { open, items, close }: List): string {
    const added = this.added.get(name)!;
    if (added.length === 0) return text;
    const tag = withAttribute(this.text.slice(open.from, open.to), 'count', String(items.length + added.length));
    return text.slice(0, open.from) + tag + text.slice(open.to, close) + added.join('') + text.slice(close);
  }

  private items(name: string): string[] {
    return [...this.lists.get(name)!.items, ...this.added.get(name)!];
  }

  private styleAt(style: number): string {
    return this.items('cellXfs')[style] ?? this.items('cellXfs')[0] ?? '<xf/>';
  }

  private add(name: string, item: string): number {
    this.added.get(name)!.push(item);
    return this.items(name).length - 1;
  }

  private once(key: string, make: () => number): number {
    const made = this.made.get(key) ?? make();
    this.made.set(key, made);
    return made;
  }

  private variant(kind: string, base: number, change: (xf: string) => string): number {
    return this.once(`${kind} ${base}`, () => this.add('cellXfs', change(this.styleAt(base))));
  }

  private filled(xf: string, fill: number): string {
    return withAttribute(withAttribute(xf, 'fillId', String(fill)), 'applyFill', '1');
  }

  private fill(): number {
    return this.once('fill', () => {
      const earlier = this.items('fills').findIndex((fill) => fill.includes(MARK));
      if (earlier >= 0) return earlier;
      const p = this.lists.get('fills')!.open.prefix;
      const pattern = `<${p}patternFill patternType="solid"><${p}fgColor rgb="${MARK}"/><${p}bgColor indexed="64"/></${p}patternFill>`;
      return this.add('fills', `<${p}fill>${pattern}</${p}fill>`);
    });
  }

  private font(): number {
    return this.once('font', () => {
      const first = this.items('fonts')[0] ?? '<font/>';
      const bare = first.replace(/<(\w+:)?color\b[^>]*\/>/, '').replace(/^(<[\w:]+[^>]*?)\/>$/, '$1></font>');
      const p = this.lists.get('fonts')!.open.prefix;
      return this.add('fonts', bare.replace(/^(<[^>]*>)/, `$1<${p}color rgb="${WORDS}"/>`));
    });
  }
}
