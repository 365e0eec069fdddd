import type { ModuleDefinition } from '../../platform/index.ts';
import { AuditResolver } from './audit.resolver.ts';

export { sealAll } from './audit.seal.ts';

export const audit: ModuleDefinition = { name: 'audit', entities: [], resolvers: [AuditResolver] };
