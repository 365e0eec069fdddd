import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';

/**
 * Where bytes are kept, by a key the owner of the record makes (`import/17`). A directory now; whatever speaks S3 can
 * stand in its place (DESIGN §2.7): these verbs are all that is asked of it.
 */
export type FileStore = {
  put(key: string, bytes: Buffer): Promise<void>;
  /** Keeps what stands in a file, however large it is. */
  putFile(key: string, path: string): Promise<void>;
  /** Null when nothing is kept under that key. */
  get(key: string): Promise<Buffer | null>;
  /** The same, a piece at a time. */
  stream(key: string): Promise<Readable | null>;
  remove(key: string): Promise<void>;
};

const KEY = /^[a-z][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)+$/;

const isMissing = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT';

/** A file is there whole or not at all, also after the machine stops: it is written beside, and then takes its name. */
const keep = async (path: string, write: (written: string) => Promise<void>): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const written = `${path}.${randomUUID()}`;
  await write(written);
  const file = await open(written, 'r+');
  await file.sync().finally(() => file.close());
  await rename(written, path);
};

const orNull = async <T>(reading: Promise<T>): Promise<T | null> => {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

/** Bytes as files under one directory. */
export const directoryStore = (root: string): FileStore => {
  const pathOf = (key: string): string => {
    if (!KEY.test(key)) throw new Error(`not a key: ${key}`);
    return join(root, key);
  };
  return {
    put: async (key, bytes) => keep(pathOf(key), (written) => writeFile(written, bytes, { flag: 'wx', mode: 0o600 })),
    putFile: async (key, from) =>
      keep(pathOf(key), async (written) => {
        await copyFile(from, written, constants.COPYFILE_EXCL);
        await chmod(written, 0o600);
      }),
    get: async (key) => orNull(readFile(pathOf(key))),
    stream: async (key) => (await orNull(open(pathOf(key), 'r')))?.createReadStream() ?? null,
    remove: async (key) => rm(pathOf(key), { force: true }),
  };
};

let store: FileStore | null = null;

/** The store of this process: under `DATA_DIR/files`, unless another was chosen. */
export const files = (): FileStore => {
  store ??= directoryStore(join(resolve(process.env['DATA_DIR'] || '.data'), 'files'));
  return store;
};

/** Chooses another store: for tests, and for whoever keeps bytes elsewhere. */
export const useFileStore = (chosen: FileStore): void => {
  store = chosen;
};
