import { application } from './modules/application/index.ts';
import { approval } from './modules/approval/index.ts';
import { assessment } from './modules/assessment/index.ts';
import { audit } from './modules/audit/index.ts';
import { campaign } from './modules/campaign/index.ts';
import { exchange } from './modules/exchange/index.ts';
import { file } from './modules/file/index.ts';
import { ledger } from './modules/ledger/index.ts';
import { liaison } from './modules/liaison/index.ts';
import { organization } from './modules/organization/index.ts';
import { people } from './modules/people/index.ts';
import { responsibility } from './modules/responsibility/index.ts';
import { standard } from './modules/standard/index.ts';
import { statistics } from './modules/statistics/index.ts';
import type { ModuleDefinition } from './platform/index.ts';

/** The business, in the order in which a module may import another (DESIGN §1). */
export const MODULES: readonly ModuleDefinition[] = [
  organization,
  people,
  file,
  approval,
  standard,
  campaign,
  assessment,
  ledger,
  liaison,
  responsibility,
  application,
  statistics,
  exchange,
  audit,
];
