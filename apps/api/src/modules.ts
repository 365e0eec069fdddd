import { organization } from './modules/organization/index.ts';
import { people } from './modules/people/index.ts';
import type { ModuleDefinition } from './platform/index.ts';

/** The business, in the order in which a module may import another (DESIGN §1). */
export const MODULES: readonly ModuleDefinition[] = [organization, people];
