import type { ModuleDefinition } from '../../platform/index.ts';
import { AnnexExport, AnnexRow } from './annex.entity.ts';
import './annex.archive.ts';
import './exchange.chores.ts';
import { Import, ImportProblem } from './exchange.entity.ts';
import { ImportFields, ImportResolver } from './exchange.resolver.ts';
import './export.jobs.ts';
import { ExportFields, ExportResolver } from './export.resolver.ts';
import './export.tickets.ts';
import './import.jobs.ts';
import './import.tickets.ts';

export { AnnexExport } from './annex.entity.ts';
export { Import, ImportProblem } from './exchange.entity.ts';

export const exchange: ModuleDefinition = {
  name: 'exchange',
  entities: [Import, ImportProblem, AnnexRow, AnnexExport],
  resolvers: [ImportResolver, ImportFields, ExportResolver, ExportFields],
};
