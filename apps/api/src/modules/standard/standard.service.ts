import {
  complete,
  DEFAULT_STANDARD,
  firstRefusal,
  mayRefine,
  mayTurnStandard,
  type Standard,
  type Verdict,
} from '@zhibu/rules';
import { ensure, refusal, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { CriterionRow, StandardVersion } from './standard.entity.ts';
import { findActiveStandard, findStandardAbove, type LoadedStandard, loadStandard } from './standard.queries.ts';

declare module '../../platform/events.ts' {
  interface Events {
    /** A version is about to be taken out of force: whoever still rests on it refuses. */
    'standard.retiring': { version: StandardVersion; organization: Organization; successor: boolean };
  }
}

/** The standard a branch is rated by, or the refusal that there is none. */
export const activeStandard = async (work: Work, organization: { path: string }): Promise<LoadedStandard> => {
  const found = await findActiveStandard(work, organization);
  if (!found) throw refusal('STANDARD_NONE_IN_FORCE');
  return found;
};

/** The owner, held: what is in force for it changes one at a time. */
export const holdOwner = async (work: Work, organizationId: string): Promise<Organization> => {
  const owner = await work.rows(Organization).where('t.id = ?', [organizationId]).forUpdate().first();
  if (!owner) throw refusal('NOT_FOUND');
  return owner;
};

const nextEdition = async (work: Work, organizationId: string, code: string): Promise<number> => {
  const [last] = await work
    .rows(StandardVersion)
    .where('t.organizationId = ? AND t.code = ?', [organizationId, code])
    .sort('t.edition', 'DESC')
    .all(1);
  return (last?.edition ?? 0) + 1;
};

/** Writes a standard down as a draft of an organization: its next edition of that code. */
export const writeDown = async (
  work: Work,
  organization: Organization,
  standard: Standard,
  basedOnId: string | null,
): Promise<StandardVersion> => {
  const { criteria, ...head } = standard;
  const version = await work.insert(StandardVersion, {
    ...head,
    aspects: [...head.aspects],
    vetoes: [...head.vetoes],
    organizationId: organization.id,
    edition: await nextEdition(work, organization.id, head.code),
    state: 'DRAFT',
    publishedOn: null,
    basedOnId,
    activeFromOn: null,
    retiredOn: null,
  });
  const rows = criteria.map((criterion, ordinal) =>
    Object.assign(new CriterionRow(), {
      ...criterion,
      methods: [...criterion.methods],
      types: [...criterion.types],
      subtypes: [...criterion.subtypes],
      parameters: [...criterion.parameters],
      organizationId: organization.id,
      standardVersionId: version.id,
      ordinal,
    }),
  );
  await work.insertMany(CriterionRow, rows);
  return version;
};

/** Whether a version may be published: complete, and nowhere looser than what is in force above (R73). */
export const publishable = async (work: Work, version: StandardVersion): Promise<Verdict> => {
  const owner = await work.asSystem('standard').get(Organization, version.organizationId);
  const { standard } = await loadStandard(work, version);
  const above = await findStandardAbove(work, owner);
  return firstRefusal(
    mayTurnStandard(version.state, 'publish'),
    complete(standard),
    above ? mayRefine(above.standard, standard) : { ok: true },
  );
};

/** A draft is finished: nothing in it changes any more (SM12). */
export const publishDraft = async (work: Work, version: StandardVersion): Promise<StandardVersion> => {
  await holdOwner(work, version.organizationId);
  ensure(await publishable(work, version));
  version.state = 'PUBLISHED';
  version.publishedOn = work.today;
  return work.save(version);
};

const retire = async (work: Work, version: StandardVersion): Promise<StandardVersion> => {
  version.state = 'RETIRED';
  version.retiredOn = work.today;
  return work.save(version);
};

/**
 * Puts a published version in force for its organization and all below. The one until then is retired, and still serves
 * the ratings made with it (SM12). What is above may have become stricter since it was published: that is asked again.
 */
export const activateStandard = async (work: Work, version: StandardVersion): Promise<StandardVersion> => {
  const owner = await holdOwner(work, version.organizationId);
  ensure(mayTurnStandard(version.state, 'activate'));
  const above = await findStandardAbove(work, owner);
  const { standard } = await loadStandard(work, version);
  if (above) ensure(mayRefine(above.standard, standard));
  const own = work.rows(StandardVersion).where("t.organizationId = ? AND t.state = 'ACTIVE'", [owner.id]);
  for (const before of await own.all(20)) await retire(work, before);
  version.state = 'ACTIVE';
  version.activeFromOn = work.today;
  return work.save(version);
};

/** Takes a version out of force without a newer one: refused while sheets rest on it. */
export const retireStandard = async (work: Work, version: StandardVersion): Promise<StandardVersion> => {
  const organization = await holdOwner(work, version.organizationId);
  ensure(mayTurnStandard(version.state, 'retire'));
  const successor = (await findStandardAbove(work, organization)) !== null;
  if (version.state === 'ACTIVE') await work.emit('standard.retiring', { version, organization, successor });
  return retire(work, version);
};

/** Draws up, publishes and puts in force in one: what the shipped standard and a new county begin with. */
export const publishStandard = async (
  work: Work,
  organization: Organization,
  standard: Standard,
): Promise<StandardVersion> => {
  const draft = await writeDown(work, organization, standard, null);
  return activateStandard(work, await publishDraft(work, draft));
};

/** Puts the shipped standard in force for an organization of its own; once: a second call changes nothing. */
export const installDefaultStandard = async (work: Work, organizationId: string): Promise<StandardVersion> => {
  const organization = await work.get(Organization, organizationId);
  const present = await findActiveStandard(work, organization);
  if (present?.row.organizationId === organizationId) return present.row;
  return publishStandard(work, organization, DEFAULT_STANDARD);
};

/** The same where nothing is in force yet: a new county can rate from its first day (R2). */
export const ensureStandard = async (work: Work, organization: Organization): Promise<void> => {
  if (!(await findActiveStandard(work, organization)))
    await publishStandard(work.asSystem('standard'), organization, DEFAULT_STANDARD);
};
