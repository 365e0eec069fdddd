// Where things stand in this repository.
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..');
export const inRoot = (...parts: string[]) => join(root, ...parts);
export const inModules = (...parts: string[]) => join(root, 'node_modules', ...parts);

/** Programs from the dependencies come first, `node` among them: what they start runs on Node 24 as well. */
export const PATH = [inModules('.bin'), process.env['PATH'] ?? ''].join(delimiter);
