import { complete, DEFAULT_STANDARD, mayRefine, type Standard } from '@zhibu/rules';
import { ensure, refusal, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { CriterionRow, StandardVersion } from './standard.entity.ts';
import { findActiveStandard, type LoadedStandard } from './standard.queries.ts';

/** The standard a branch is rated by, or the refusal that there is none. */
export const activeStandard = async (work: Work, organization: { path: string }): Promise<LoadedStandard> => {
  const found = await findActiveStandard(work, organization);
  if (!found) throw refusal('STANDARD_NONE_IN_FORCE');
  return found;
};

const retire = async (work: Work, row: StandardVersion): Promise<void> => {
  row.state = 'RETIRED';
  row.retiredOn = work.today;
  await work.save(row);
};

const nextEdition = async (work: Work, organizationId: string, code: string): Promise<number> => {
  const [last] = await work
    .rows(StandardVersion)
    .where('t.organizationId = ? AND t.code = ?', [organizationId, code])
    .sort('t.edition', 'DESC')
    .all(1);
  return (last?.edition ?? 0) + 1;
};

/**
 * Publishes a standard and puts it in force for an organization and all below it; the version in force until then is
 * retired and still serves the ratings made with it (SM12). It may only tighten what it inherits (R73).
 */
export const publishStandard = async (
  work: Work,
  organization: Organization,
  standard: Standard,
): Promise<StandardVersion> => {
  ensure(complete(standard));
  const before = await findActiveStandard(work, organization);
  const own = before?.row.organizationId === organization.id ? before.row : null;
  if (before && !own) ensure(mayRefine(before.standard, standard));
  if (own) await retire(work, await work.get(StandardVersion, own.id));
  const { criteria, ...head } = standard;
  const version = await work.insert(StandardVersion, {
    ...head,
    aspects: [...head.aspects],
    vetoes: [...head.vetoes],
    organizationId: organization.id,
    edition: await nextEdition(work, organization.id, head.code),
    state: 'ACTIVE',
    activeFromOn: work.today,
    retiredOn: null,
  });
  await work.insertMany(
    CriterionRow,
    criteria.map((criterion, ordinal) =>
      Object.assign(new CriterionRow(), {
        ...criterion,
        methods: [...criterion.methods],
        types: [...criterion.types],
        subtypes: [...criterion.subtypes],
        organizationId: organization.id,
        standardVersionId: version.id,
        ordinal,
      }),
    ),
  );
  return version;
};

/** Puts the shipped standard in force (22 core criteria in six aspects); once: a second call changes nothing. */
export const installDefaultStandard = async (work: Work, organizationId: string): Promise<StandardVersion> => {
  const organization = await work.get(Organization, organizationId);
  const present = await findActiveStandard(work, organization);
  if (present?.row.organizationId === organizationId && present.row.code === DEFAULT_STANDARD.code) return present.row;
  return publishStandard(work, organization, DEFAULT_STANDARD);
};
