import { ancestorsOf, type Criterion, parentPath, type Standard } from '@zhibu/rules';
import { keeping, pathsOf, publishedFor, type Rows, refusal, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { CriterionRow, StandardVersion } from './standard.entity.ts';

/** Standards are published for whoever stands below: they are read up the line, past the scope of the operation. */
const published = (work: Work): Work => work.asSystem('standard');

/** A standard as the rules want it, and the row it comes from. */
export type LoadedStandard = { row: StandardVersion; standard: Standard };

/** A row as the rules want it. */
const criterionOf = (row: CriterionRow): Criterion => {
  const { code, aspect, core, text, evidence, basis, methods, types, subtypes, parameters, automatic } = row;
  return { code, aspect, core, text, evidence, basis, methods, types, subtypes, parameters, automatic };
};

const standardOf = (row: StandardVersion, criteria: readonly CriterionRow[]): Standard => ({
  code: row.code,
  name: row.name,
  aspects: row.aspects,
  vetoes: row.vetoes,
  vetoAspect: row.vetoAspect,
  softThreshold: row.softThreshold,
  criteria: criteria.map(criterionOf),
});

/** A version has at most this many criteria. */
export const MOST_CRITERIA = 500;

/** Criteria of versions, in their order; one statement for all that are asked for together. */
export const criteriaOf = (work: Work, version: StandardVersion): Promise<CriterionRow[]> => {
  const loader = work.loader<StandardVersion, CriterionRow[]>('criteria', async (versions) => {
    const rows = await published(work)
      .rows(CriterionRow)
      .whereIn('t.standardVersionId', [...new Set(versions.map((each) => each.id))])
      .sort('t.ordinal')
      .all(MOST_CRITERIA * versions.length);
    // a part agrees with its whole on the owner too: a poisoned foreign key shows nothing
    return versions.map((each) =>
      rows.filter((row) => row.standardVersionId === each.id && row.organizationId === each.organizationId),
    );
  });
  return loader.load(version);
};

/** What was published is never changed again (SM12), and every sheet, check and list needs it. */
const publishedStandard = keeping<Standard>(200);

export const loadStandard = async (work: Work, row: StandardVersion): Promise<LoadedStandard> => {
  const read = async () => standardOf(row, await criteriaOf(work, row));
  return { row, standard: row.state === 'DRAFT' ? await read() : await publishedStandard(work, row.id, read) };
};

/** Versions by id, past the scope: a rating shows the version it was made with. One statement for all asked together. */
const versionById = (work: Work, id: string): Promise<StandardVersion | null> => {
  const loader = work.loader<string, StandardVersion | null>('standardVersion', async (ids) => {
    const rows = await published(work).rows(StandardVersion).whereIn('t.id', ids).all(ids.length);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((key) => byId.get(key) ?? null);
  });
  return loader.load(id);
};

/** The version a rating was made with, whatever became of it since (SM12). */
export const standardById = async (work: Work, id: string): Promise<LoadedStandard> => {
  const row = await versionById(work, id);
  if (!row) throw refusal('NOT_FOUND');
  return loadStandard(work, row);
};

/** The standard in force for an organization: that of the nearest organization above it, or its own (R2). */
export const findActiveStandard = async (work: Work, { path }: { path: string }): Promise<LoadedStandard | null> => {
  const [row] = await published(work).sqlRows(
    StandardVersion,
    `SELECT t.* FROM standard_version t INNER JOIN organization o ON o.id = t.organizationId
     WHERE {scope} AND o.id IN (:ids) AND t.state = 'ACTIVE' ORDER BY LENGTH(o.path) DESC, t.id DESC LIMIT 1`,
    { ids: ancestorsOf(path) },
  );
  return row ? loadStandard(work, row) : null;
};

/** The standard in force above an organization: what its own may only tighten (R73). */
export const findStandardAbove = async (work: Work, { path }: { path: string }): Promise<LoadedStandard | null> => {
  const above = parentPath(path);
  return above ? findActiveStandard(work, { path: above }) : null;
};

/** What a version is compared with: the one in force above, else the one it was drafted from. */
export const baselineOf = async (work: Work, version: StandardVersion): Promise<LoadedStandard | null> => {
  const owner = await published(work).get(Organization, version.organizationId);
  const above = await findStandardAbove(work, owner);
  if (above || !version.basedOnId) return above;
  const basis = await publishedFor(work, StandardVersion, owner.id, version.basedOnId);
  return basis ? loadStandard(work, basis) : null;
};

/** Whether this reader may write in a version: where it belongs, the edit is theirs. */
export const isEditable = async (work: Work, version: StandardVersion): Promise<boolean> => {
  const owner = await published(work).find(Organization, version.organizationId);
  return owner !== null && work.may('standard:edit', owner.path);
};

/** Versions of the operation's reach; a draft is nobody's standard yet, and shown to those alone who may edit it. */
export const shownVersions = (work: Work): Rows<StandardVersion> => {
  const paths = pathsOf(work.actor, 'standard:edit');
  const drafts = ["t.state <> 'DRAFT'", ...paths.map(() => 'o.path LIKE ?')];
  return work.rows(StandardVersion).where(
    drafts.join(' OR '),
    paths.map((path) => `${path}%`),
  );
};

/** The versions an organization below drew up itself: for whoever may edit them there. */
export const versionsBelow = (work: Work): Rows<StandardVersion> => work.as('standard:edit').rows(StandardVersion);

/** What organizations below have published: whoever stands above the publishers reads it, too (R2: 全部可见). */
export const publishedBelow = (work: Work): Rows<StandardVersion> =>
  work.as('standard:read').rows(StandardVersion).where("t.state <> 'DRAFT'");

export const findShown = async (work: Work, id: string): Promise<StandardVersion | null> =>
  (await shownVersions(work).where('t.id = ?', [id]).first()) ??
  (await versionsBelow(work).where('t.id = ?', [id]).first()) ??
  (await publishedBelow(work).where('t.id = ?', [id]).first());
