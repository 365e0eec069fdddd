import { mayUploadImport } from '@zhibu/rules';
import { ensure, inTurn, onJob, refusal, type Work } from '../../platform/index.ts';
import { files } from '../file/index.ts';
import { Organization } from '../organization/index.ts';
import { Import } from './exchange.entity.ts';
import { applicable, checkable, discardable } from './import.verdicts.ts';
import { dropProblems } from './problems.ts';

export const keyOfImport = (id: string): string => `import/${id}`;

/** An import is announced at an organization; its bytes follow with a ticket. */
export const createImport = async (work: Work, organizationId: string, fileName: string): Promise<Import> => {
  const organization = await work.find(Organization, organizationId);
  if (!organization) throw refusal('ORGANIZATION_NOT_IN_REACH');
  if (organization.dissolvedOn) throw refusal('ORGANIZATION_DISSOLVED');
  const { id: accountId, personId: requestedBy } = work.actor;
  if (!accountId || !requestedBy) throw refusal('SIGN_IN_REQUIRED');
  return work.insert(Import, {
    organizationId,
    fileName:
      fileName
        .replace(/^.*[\\/]/, '')
        .trim()
        .slice(0, 200) || 'workbook.xlsx',
    byteSize: 0,
    kept: false,
    state: 'WAITING',
    requestedBy,
    accountId,
    phase: 'WAITING',
    done: 0,
    total: 0,
    attempts: 0,
    counts: {},
    problemCount: 0,
    refusalCode: null,
    refusalDetails: null,
    fingerprint: null,
    checkedAt: null,
    appliedAt: null,
    appliedBy: null,
  });
};

/** The bytes have come and are a workbook: its check begins by itself. */
export const receiveImport = async (work: Work, id: string, byteSize: number): Promise<Import> => {
  const row = await work.get(Import, id);
  ensure(mayUploadImport(row.state));
  await work.save(Object.assign(row, { state: 'UPLOADED', byteSize, kept: true } satisfies Partial<Import>));
  work.later('exchange.check', { importId: id });
  return row;
};

const fresh = { phase: 'WAITING', done: 0, total: 0, attempts: 0, refusalCode: null, refusalDetails: null } as const;

/** Looks at the workbook again, as the records are now. */
export const checkImport = async (work: Work, row: Import): Promise<Import> => {
  ensure(checkable(row));
  const change: Partial<Import> = { ...fresh, state: 'CHECKING', accountId: work.actor.id ?? row.accountId };
  await work.save(Object.assign(row, change));
  work.later('exchange.check', { importId: row.id });
  return row;
};

/** Whether something that overlaps is being applied at this moment. */
const isBusy = async (work: Work, row: Import): Promise<boolean> => {
  const [busy] = await work.run<unknown[]>(
    `SELECT 1 FROM import i INNER JOIN organization o ON o.id = i.organizationId
     INNER JOIN organization mine ON mine.id = ?
     WHERE i.state = 'APPLYING' AND i.id <> ? AND (o.path LIKE CONCAT(mine.path, '%') OR mine.path LIKE CONCAT(o.path, '%')) LIMIT 1`,
    [row.organizationId, row.id],
  );
  return busy !== undefined;
};

/** Applies what passed the check, in the background; one import at a time in a line of organizations. */
export const applyImport = async (work: Work, row: Import): Promise<Import> => {
  ensure(applicable(row));
  // two who ask at once take turns, and the second sees what the first has begun
  await inTurn(work, 'exchange.apply');
  if (await isBusy(work, row)) throw refusal('IMPORT_RUNNING');
  const { id: accountId, personId: appliedBy } = work.actor;
  const change: Partial<Import> = { ...fresh, state: 'APPLYING', accountId: accountId ?? row.accountId, appliedBy };
  await work.save(Object.assign(row, change));
  work.later('exchange.apply', { importId: row.id });
  return row;
};

/** Throws an import away that was not applied, with its workbook. */
export const discardImport = async (work: Work, row: Import): Promise<boolean> => {
  ensure(discardable(row));
  await work.remove(row);
  await dropProblems(work, row.id);
  work.later('exchange.forget', { importId: row.id });
  return true;
};

/** Bytes go after the commit: what is rolled back keeps them. */
onJob('exchange.forget', ({ payload }) => files().remove(keyOfImport(String(payload['importId']))));
