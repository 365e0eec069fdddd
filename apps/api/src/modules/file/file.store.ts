import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
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

/** Bytes as files under one directory; a file is there whole or not at all, also after the machine stops. */
export const directoryStore = (root: string): FileStore => {
  const pathOf = (key: string): string => {
    if (!KEY.test(key)) throw new Error(`not a key: ${key}`);
    return join(root, key);
  };
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      const written = `${path}.${randomUUID()}`;
      const file = await open(written, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(written, path);
    },
    async putFile(key, from) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      const written = `${path}.${randomUUID()}`;
      await copyFile(from, written);
      const file = await open(written, 'r+');
      await file.sync().finally(() => file.close());
      await rename(written, path);
    },
    async stream(key) {
      try {
        return (await open(pathOf(key), 'r')).createReadStream();
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async get(key) {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    remove: (key) => rm(pathOf(key), { force: true }),
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
