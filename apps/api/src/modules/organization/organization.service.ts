import {
  type BranchSubtype,
  type BranchTag,
  type BranchType,
  childPath,
  isOrganizationCode,
  mayBeDescribed,
  mayDissolve,
  mayMove,
  maySetUp,
  type OrganizationFacts,
  type OrganizationLevel,
} from '@zhibu/rules';
import { beginMove, ensure, LIVE, moveFigures, refusal, sortKeyOf, type Work } from '../../platform/index.ts';

import { Organization } from './organization.entity.ts';
import { countOrganization, figuresOf } from './organization.figures.ts';

declare module '../../platform/events.ts' {
  interface Events {
    'organization.setUp': { organization: Organization };
    'organization.moved': { organization: Organization; fromPath: string; toPath: string; on: string };
    /** Before it happens: a handler may refuse. */
    'organization.dissolving': { organization: Organization; on: string };
    'organization.dissolved': { organization: Organization; on: string };
    /** Type, host or membership changed: what was decided by them must be looked at again. */
    'organization.edited': { organization: Organization; before: Pick<Organization, 'type' | 'subtype' | 'hostId'> };
  }
}

export type OrganizationValues = {
  code: string;
  name: string;
  shortName?: string | null;
  level: OrganizationLevel;
  type?: BranchType | null;
  subtype?: BranchSubtype | null;
  tags?: readonly BranchTag[];
  hostId?: string | null;
  foundedOn: string;
  termEndOn?: string | null;
  fullMembers?: number;
  probationaryMembers?: number;
  committeeSize?: number;
};

/** Codes are compared without regard to case: they are kept in capitals. */
const freeCode = async (work: Work, text: string): Promise<string> => {
  const code = text.trim().toUpperCase();
  if (!isOrganizationCode(code)) throw refusal('ORGANIZATION_CODE_INVALID', { code });
  const [taken] = await work.run<unknown[]>('SELECT 1 FROM organization WHERE code = ?', [code]);
  if (taken) throw refusal('ORGANIZATION_CODE_TAKEN', { code });
  return code;
};

const ensureDescribed = (organization: Organization, unitCount: number): void => {
  const { level, name, type, subtype, fullMembers, probationaryMembers, committeeSize } = organization;
  const counts = { fullMembers, probationaryMembers, committeeSize };
  ensure(mayBeDescribed({ level, name, type, subtype, unitCount, counts }));
};

/** What the rules of the hierarchy ask of an organization. */
const factsOf = async (
  work: Work,
  { id, path, level, foundedOn, dissolvedOn }: Organization,
): Promise<OrganizationFacts> => {
  const [last] = await work.run<{ fromOn: string }[]>(
    'SELECT MAX(fromOn) AS fromOn FROM organization_path WHERE organizationId = ?',
    [id],
  );
  return { path, level, foundedOn, dissolvedOn, movedOn: last!.fromOn > foundedOn ? last!.fromOn : null };
};

/** Sets up an organization below `parentId` (null only for the root, made by the system). Its place dates from `foundedOn`. */
export const setUpOrganization = async (
  work: Work,
  parentId: string | null,
  values: OrganizationValues,
): Promise<Organization> => {
  const parent = parentId ? await work.get(Organization, parentId) : null;
  ensure(maySetUp({ level: values.level, superior: parent, on: values.foundedOn, today: work.today }));
  const code = await freeCode(work, values.code);
  const organization = await work.insert(Organization, {
    shortName: null,
    type: null,
    subtype: null,
    hostId: null,
    termEndOn: null,
    dissolvedOn: null,
    fullMembers: 0,
    probationaryMembers: 0,
    committeeSize: 0,
    ...values,
    code,
    tags: [...(values.tags ?? [])],
    parentId,
    sortKey: sortKeyOf(values.name),
  });
  ensureDescribed(organization, 0);
  await place(work, organization, parent);
  countOrganization(work, organization.id, new Map(), figuresOf(organization), organization.foundedOn);
  await work.emit('organization.setUp', { organization });
  return organization;
};

const place = async (work: Work, organization: Organization, parent: Organization | null): Promise<void> => {
  const path = childPath(parent?.path ?? null, organization.id);
  await work.run('UPDATE organization SET path = ? WHERE id = ?', [path, organization.id]);
  await work.run(
    'INSERT INTO organization_path (organizationId, fromOn, toOn, parentId, path) VALUES (?, ?, ?, ?, ?)',
    [organization.id, organization.foundedOn, LIVE, organization.parentId, path],
  );
  organization.path = path;
};

/** Changes what an organization says of itself; counts follow from today. */
export const editOrganization = async (
  work: Work,
  organization: Organization,
  values: Partial<Omit<OrganizationValues, 'level' | 'code' | 'foundedOn'>>,
): Promise<Organization> => {
  if (organization.dissolvedOn) throw refusal('ORGANIZATION_DISSOLVED');
  const counted = figuresOf(organization);
  const { type, subtype, hostId } = organization;
  Object.assign(organization, values);
  if (values.name) organization.sortKey = sortKeyOf(values.name);
  ensureDescribed(organization, 0);
  await work.save(organization);
  countOrganization(work, organization.id, counted, figuresOf(organization), work.today);
  await work.emit('organization.edited', { organization, before: { type, subtype, hostId } });
  return organization;
};

const SPLIT = `INSERT INTO organization_path (organizationId, fromOn, toOn, parentId, path)
  SELECT organizationId, ?, toOn, CASE WHEN organizationId = ? THEN ? ELSE parentId END, CONCAT(?, SUBSTRING(path, ?))
  FROM organization_path WHERE path LIKE ? AND fromOn < ? AND toOn > ?`;

/** From `on` the subtree stands at the new path; every day before keeps the old one. */
const rewritePaths = async (
  work: Work,
  organization: Organization,
  to: { parentId: string; path: string },
  on: string,
): Promise<void> => {
  const old = organization.path;
  const rest = old.length + 1;
  const like = `${old}%`;
  await work.run('UPDATE organization SET path = CONCAT(?, SUBSTRING(path, ?)) WHERE path LIKE ?', [
    to.path,
    rest,
    like,
  ]);
  await work.run(SPLIT, [on, organization.id, to.parentId, to.path, rest, like, on, on]);
  await work.run('UPDATE organization_path SET toOn = ? WHERE path LIKE ? AND fromOn < ? AND toOn > ?', [
    on,
    like,
    on,
    on,
  ]);
  await work.run(
    `UPDATE organization_path SET parentId = CASE WHEN organizationId = ? THEN ? ELSE parentId END, path = CONCAT(?, SUBSTRING(path, ?))
     WHERE path LIKE ? AND fromOn >= ?`,
    [organization.id, to.parentId, to.path, rest, like, on],
  );
};

/** Moves an organization with all below it under another parent, from the day `on`; figures and history before it stay. */
export const moveOrganization = async (
  work: Work,
  organization: Organization,
  parentId: string,
  on: string,
): Promise<Organization> => {
  await beginMove(work.run);
  const parent = await work.get(Organization, parentId);
  ensure(mayMove({ organization: await factsOf(work, organization), superior: parent, on, today: work.today }));
  const fromPath = organization.path;
  const toPath = childPath(parent.path, organization.id);
  await rewritePaths(work, organization, { parentId, path: toPath }, on);
  await moveFigures(work.run, organization.id, fromPath, toPath, on);
  organization.parentId = parentId;
  await work.save(organization);
  organization.path = toPath;
  await work.emit('organization.moved', { organization, fromPath, toPath, on });
  return organization;
};

/** Dissolves an organization without children from the day `on`; its records stay readable where it stood. */
export const dissolveOrganization = async (
  work: Work,
  organization: Organization,
  on: string,
): Promise<Organization> => {
  const [row] = await work.run<{ n: number | string }[]>(
    'SELECT COUNT(*) AS n FROM organization WHERE parentId = ? AND dissolvedOn IS NULL',
    [organization.id],
  );
  const facts = { organization: await factsOf(work, organization), childCount: Number(row!.n), on, today: work.today };
  // what is under way in the branch is known to the modules above: they refuse it on this event
  ensure(mayDissolve({ ...facts, hasOpenApplication: false }));
  await work.emit('organization.dissolving', { organization, on });
  const counted = figuresOf(organization);
  organization.dissolvedOn = on;
  await work.save(organization);
  countOrganization(work, organization.id, counted, new Map(), on);
  await work.emit('organization.dissolved', { organization, on });
  return organization;
};
