import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** One file of a zip archive, still packed. */
export type ZipEntry = {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
};

export type Zip = { bytes: Buffer; entries: ReadonlyMap<string, ZipEntry> };

/** The bytes are no archive we can read: cut off, encrypted, or packed in a way nobody uses for workbooks. */
export class ZipError extends Error {}
/** A part is larger than its reader takes: a bomb, or simply too much. */
export class PartTooLargeError extends Error {}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONG = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const UTF8 = 0x800;
const MOST_ENTRIES = 10_000;

const endOf = (bytes: Buffer): number => {
  for (let at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - 0xffff); at--)
    if (bytes.readUInt32LE(at) === END) return at;
  throw new ZipError('no end of directory');
};

/** Sizes and offset that do not fit into 32 bits stand in an extra field; some programs put small ones there too. */
const longFields = (extra: Buffer, short: readonly number[]): number[] => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    return short.map((value) => {
      if (value !== LONG) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    });
  }
  return [...short];
};

const readEntry = (bytes: Buffer, at: number): { entry: ZipEntry; next: number } => {
  if (bytes.readUInt32LE(at) !== CENTRAL) throw new ZipError('broken directory');
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const short = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  const [size = 0, packedSize = 0, offset = 0] = longFields(bytes.subarray(nameEnd, extraEnd), short);
  const entry = {
    // some programs write the separators of their own system
    name: bytes
      .toString('utf8', at + 46, nameEnd)
      .replaceAll('\\', '/')
      .replace(/^\//, ''),
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packedSize,
    size,
    offset,
  };
  return { entry, next: extraEnd + bytes.readUInt16LE(at + 32) };
};

/** Reads the directory of an archive; nothing is unpacked yet. */
export const openZip = (bytes: Buffer): Zip => {
  try {
    const end = endOf(bytes);
    const count = bytes.readUInt16LE(end + 10);
    if (count > MOST_ENTRIES) throw new ZipError('too many entries');
    const entries = new Map<string, ZipEntry>();
    let at = bytes.readUInt32LE(end + 16);
    for (let n = 0; n < count; n++) {
      const { entry, next } = readEntry(bytes, at);
      entries.set(entry.name, entry);
      at = next;
    }
    return { bytes, entries };
  } catch (error) {
    throw error instanceof RangeError ? new ZipError('cut off') : error;
  }
};

const packed = ({ bytes }: Zip, { offset, packedSize }: ZipEntry): Buffer => {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw new ZipError('no local header');
  const begin = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (begin + packedSize > bytes.length) throw new ZipError('cut off');
  return bytes.subarray(begin, begin + packedSize);
};

const unpack = (data: Buffer, method: number, most: number): Buffer => {
  if (method === STORED) return data;
  if (method !== DEFLATED) throw new ZipError(`packed by method ${method}`);
  try {
    // whatever size the directory claims, no more than this is ever unpacked
    return inflateRawSync(data, { maxOutputLength: most });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new PartTooLargeError();
    throw new ZipError('broken part');
  }
};

/** A part of the archive, unpacked; null when there is none of that name. */
export const partOf = (zip: Zip, name: string, most: number): Buffer | null => {
  const entry = zip.entries.get(name);
  if (!entry) return null;
  if (entry.flags & ENCRYPTED) throw new ZipError('encrypted');
  const bytes = unpack(packed(zip, entry), entry.method, most);
  if (bytes.length > most) throw new PartTooLargeError();
  if (crc32(bytes) !== entry.crc) throw new ZipError('damaged part');
  return bytes;
};

type Written = { name: Buffer; flags: number; method: number; crc: number; size: number; data: Buffer };

const uint16 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) bytes.writeUInt16LE(value, i * 2);
  return bytes;
};

const uint32 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, i * 4);
  return bytes;
};

const VERSION = 20;
/** 1 January 1980: the archive says nothing about when it was written. */
const NO_TIME = [0, 0x21] as const;

const headerOf = ({ name, flags, method, crc, size, data }: Written): Buffer =>
  Buffer.concat([uint16(VERSION, flags, method, ...NO_TIME), uint32(crc, data.length, size), uint16(name.length, 0)]);

const writeZip = (parts: readonly Written[]): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const local = Buffer.concat([uint32(LOCAL), headerOf(part), part.name, part.data]);
    directory.push(uint32(CENTRAL), uint16(VERSION), headerOf(part), Buffer.alloc(10), uint32(at), part.name);
    locals.push(local);
    at += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = parts.length;
  return Buffer.concat([...locals, ...directory, uint32(END), uint16(0, 0, count, count), uint32(size, at), uint16(0)]);
};

const packedAnew = (name: string, bytes: Buffer): Written => ({
  name: Buffer.from(name),
  flags: UTF8,
  method: DEFLATED,
  crc: crc32(bytes),
  size: bytes.length,
  data: deflateRawSync(bytes),
});

/** The same archive with some parts replaced or added; every other part keeps its bytes as they are packed. */
export const withParts = (zip: Zip, changed: ReadonlyMap<string, Buffer>): Buffer => {
  const kept = [...zip.entries.values()].map((entry): Written => {
    const bytes = changed.get(entry.name);
    if (bytes) return packedAnew(entry.name, bytes);
    const { flags, method, crc, size } = entry;
    // sizes stand in the header now, so nothing describes them behind the data
    return { name: Buffer.from(entry.name), flags: (flags & ~8) | UTF8, method, crc, size, data: packed(zip, entry) };
  });
  const added = [...changed].filter(([name]) => !zip.entries.has(name));
  return writeZip([...kept, ...added.map(([name, bytes]) => packedAnew(name, bytes))]);
};

/** An archive of these parts. */
export const zipOf = (parts: Readonly<Record<string, string | Buffer>>): Buffer =>
  writeZip(Object.entries(parts).map(([name, content]) => packedAnew(name, Buffer.from(content as string))));
