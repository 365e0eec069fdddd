import { routes as sessionRoutes } from '../session/session.routes.ts';
import type { ModuleRoutes } from './route.ts';

const found = import.meta.glob<ModuleRoutes>('../../modules/*/*.routes.ts', { eager: true });

/** Every module that has pages: a folder with a `<name>.routes.ts` is enough, nothing is registered elsewhere. */
const moduleRoutes: readonly ModuleRoutes[] = Object.values(found);
export const pages = [...sessionRoutes, ...moduleRoutes.flatMap((module) => module.routes)];
export const links = moduleRoutes.flatMap((module) => module.links ?? []);
