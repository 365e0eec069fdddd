import { Breath } from '../breath.ts';

/** A start tag; `name` is without its prefix. `from` and `to` are where it stands in the text. */
export type Tag = { name: string; prefix: string; attributes: string; closed: boolean; from: number; to: number };

export type XmlHandlers = {
  open?: (tag: Tag) => void;
  /** The end of an element; for one without content, right after `open`. */
  close?: (name: string, from: number, to: number) => void;
  text?: (text: string) => void;
};

/** The text is no XML, or brings a document type, which may define entities without end. */
export class XmlError extends Error {}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const characterOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

const decodeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (all, hex, decimal, name) => {
        if (hex) return characterOf(Number.parseInt(hex, 16));
        return decimal ? characterOf(Number(decimal)) : (ENTITIES[name] ?? all);
      })
    : text;

/** Without the control characters that XML cannot hold. */
export const encodeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const patterns = new Map<string, RegExp>();

/** The value of an attribute, whatever its prefix; null when it is not there. */
export const attribute = (attributes: string, name: string): string | null => {
  const pattern = patterns.get(name) ?? new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  const found = pattern.exec(attributes);
  return found ? decodeXml(found[1] ?? found[2] ?? '') : null;
};

const find = (text: string, what: string, from: number): number => {
  const at = text.indexOf(what, from);
  if (at < 0) throw new XmlError(`no ${what}`);
  return at;
};

/** Looked for in this tag only: the rest of the text may be very long. */
const quoteBetween = (text: string, from: number, to: number): number => {
  for (let at = from; at < to; at++) if (text[at] === '"' || text[at] === "'") return at;
  return -1;
};

/** Where a tag ends: a `>` inside quotes does not end it. */
const endOfTag = (text: string, from: number): number => {
  for (let at = from; ; ) {
    const end = find(text, '>', at);
    const quote = quoteBetween(text, at, end);
    if (quote < 0) return end;
    at = find(text, text[quote]!, quote + 1) + 1;
  }
};

const split = (name: string): [prefix: string, name: string] => {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon + 1), name.slice(colon + 1)];
};

const openingOf = (text: string, from: number, end: number): Tag => {
  const closed = text[end - 1] === '/';
  const inside = text.slice(from + 1, closed ? end - 1 : end);
  const space = inside.search(/\s/);
  const [prefix, name] = split(space < 0 ? inside : inside.slice(0, space));
  return { name, prefix, attributes: space < 0 ? '' : inside.slice(space), closed, from, to: end + 1 };
};

/** Past whatever begins with `<!` or `<?`; a CDATA section is text. */
const skip = (text: string, from: number, { text: tell }: XmlHandlers): number => {
  if (text.startsWith('<?', from)) return find(text, '?>', from) + 2;
  if (text.startsWith('<!--', from)) return find(text, '-->', from) + 3;
  if (!text.startsWith('<![CDATA[', from)) throw new XmlError('a document type');
  const end = find(text, ']]>', from);
  tell?.(text.slice(from + 9, end));
  return end + 3;
};

/** Tells the next tag, and the text before it; answers where to go on, below zero at the end. */
const step = (text: string, at: number, handlers: XmlHandlers): number => {
  const { open, close, text: tell } = handlers;
  const from = text.indexOf('<', at);
  if (from < 0) return -1;
  if (tell && from > at) tell(decodeXml(text.slice(at, from)));
  const next = text[from + 1];
  if (next === '!' || next === '?') return skip(text, from, handlers);
  const end = endOfTag(text, from + 1);
  const to = end + 1;
  if (next === '/') {
    close?.(split(text.slice(from + 2, end).trim())[1], from, to);
    return to;
  }
  const tag = openingOf(text, from, end);
  open?.(tag);
  if (tag.closed) close?.(tag.name, to, to);
  return to;
};

/** Walks through XML, telling each tag with its place, so that a text can be changed without being written anew. */
export const scanXml = (text: string, handlers: XmlHandlers): void => {
  let at = 0;
  while (at >= 0) at = step(text, at, handlers);
};

const TAGS_BETWEEN = 64;

/** The same for a text that may be very long: a sheet of 20 000 rows takes a second, which others do not wait for. */
export const scanLongXml = async (text: string, handlers: XmlHandlers): Promise<void> => {
  const breath = new Breath();
  for (let at = 0, tags = 1; at >= 0; tags++) {
    at = step(text, at, handlers);
    if (tags % TAGS_BETWEEN === 0 && breath.isDue()) await breath.take();
  }
};
