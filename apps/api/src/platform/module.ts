import type { FastifyInstance } from 'fastify';
import type { EntityClass } from './entity.ts';
import type { Kernel } from './kernel.ts';

export type ResolverClass = new () => object;

/** What a module of the business adds to the house; `modules.ts` lists them in the order in which they may import. */
export type ModuleDefinition = {
  name: string;
  entities: readonly EntityClass[];
  resolvers: readonly ResolverClass[];
  /** HTTP routes of its own: only for bytes, behind tickets (DESIGN §2.7). */
  routes?: (app: FastifyInstance, kernel: Kernel) => void;
};
