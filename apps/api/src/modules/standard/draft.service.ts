import {
  type BilingualText,
  type BranchSubtype,
  type BranchType,
  type CheckMethod,
  mayDraftStandard,
  mayEditStandard,
  type Parameter,
  presetStandard,
  type Standard,
  type StandardPreset,
} from '@zhibu/rules';
import { ensure, refusal, type Work } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';
import { CriterionRow, StandardVersion } from './standard.entity.ts';
import { findActiveStandard, MOST_CRITERIA, standardById } from './standard.queries.ts';
import { holdOwner, writeDown } from './standard.service.ts';

export type DraftOrigin = { basedOn?: string | null; preset?: StandardPreset | null };

const originOf = async (
  work: Work,
  owner: Organization,
  { basedOn, preset }: DraftOrigin,
): Promise<{ standard: Standard; basedOnId: string | null }> => {
  if (preset) return { standard: presetStandard(preset), basedOnId: null };
  if (basedOn) {
    // what is drafted from was published here or above: the reach of the operation is narrower
    const reached = await work.as('standard:read', 'inherited').find(StandardVersion, basedOn);
    if (!reached || (reached.state === 'DRAFT' && reached.organizationId !== owner.id)) throw refusal('NOT_FOUND');
    return { standard: (await standardById(work, basedOn)).standard, basedOnId: basedOn };
  }
  const inForce = await findActiveStandard(work, owner);
  return inForce
    ? { standard: inForce.standard, basedOnId: inForce.row.id }
    : { standard: presetStandard('FIVE_BASICS'), basedOnId: null };
};

/** Begins the next version of an organization: from a preset, from a version here or above, else from the one in force. */
export const createDraft = async (
  work: Work,
  organizationId: string,
  origin: DraftOrigin = {},
): Promise<StandardVersion> => {
  const owner = await holdOwner(work, organizationId);
  ensure(mayDraftStandard(owner.level));
  const present = await work
    .rows(StandardVersion)
    .where("t.organizationId = ? AND t.state = 'DRAFT'", [organizationId])
    .first();
  if (present) throw refusal('STANDARD_DRAFT_PRESENT');
  const { standard, basedOnId } = await originOf(work, owner, origin);
  return writeDown(work, owner, standard, basedOnId);
};

export type DraftValues = { name?: BilingualText | null; softThreshold?: number | null };

export const editDraft = (work: Work, draft: StandardVersion, values: DraftValues): Promise<StandardVersion> => {
  ensure(mayEditStandard(draft.state));
  if (values.name) draft.name = values.name;
  if (values.softThreshold != null) draft.softThreshold = values.softThreshold;
  return work.save(draft);
};

/** A draft that will not be finished leaves nothing behind but its audit lines. */
export const discardDraft = async (work: Work, draft: StandardVersion): Promise<StandardVersion> => {
  ensure(mayEditStandard(draft.state));
  for (const row of await rowsOf(work, draft)) await work.remove(row);
  await work.remove(draft);
  return draft;
};

const rowsOf = (work: Work, { id, organizationId }: StandardVersion): Promise<CriterionRow[]> =>
  work
    .rows(CriterionRow)
    .where('t.standardVersionId = ? AND t.organizationId = ?', [id, organizationId])
    .sort('t.ordinal')
    .all(MOST_CRITERIA);

export type CriterionValues = {
  code: string;
  aspect: string;
  core: boolean;
  text: BilingualText;
  evidence: BilingualText;
  basis: BilingualText;
  methods: CheckMethod[];
  types: BranchType[];
  subtypes: BranchSubtype[];
  parameters: readonly { name: string; value: number }[];
};

/** A draft that others write in at the same time: each criterion is its own row, the draft itself only has to stay one. */
const holdDraft = async (work: Work, id: string): Promise<StandardVersion> => {
  const draft = await work.rows(StandardVersion).where('t.id = ?', [id]).forUpdate().first();
  if (!draft) throw refusal('NOT_FOUND');
  ensure(mayEditStandard(draft.state));
  return draft;
};

/** Only the values are given: what a number means, and which way it is stricter, stays as it is. */
const numbersFrom = (present: readonly Parameter[], given: CriterionValues['parameters']): Parameter[] => {
  const unknown = given.find(({ name }) => !present.some((each) => each.name === name));
  if (unknown) throw refusal('STANDARD_PARAMETER_UNKNOWN', { parameter: unknown.name });
  return present.map((each) => ({ ...each, value: given.find(({ name }) => name === each.name)?.value ?? each.value }));
};

/** Adds a criterion to a draft; an aspect it does not have is found when the draft is published. */
export const addCriterion = async (
  work: Work,
  draftId: string,
  { parameters, ...values }: CriterionValues,
): Promise<StandardVersion> => {
  const draft = await holdDraft(work, draftId);
  const rows = await rowsOf(work, draft);
  if (rows.some(({ code }) => code === values.code))
    throw refusal('STANDARD_CRITERION_TAKEN', { criterion: values.code });
  await work.insert(CriterionRow, {
    ...values,
    parameters: numbersFrom([], parameters),
    automatic: null,
    organizationId: draft.organizationId,
    standardVersionId: draft.id,
    ordinal: (rows.at(-1)?.ordinal ?? -1) + 1,
  });
  return draft;
};

const criterionIn = async (
  work: Work,
  draft: StandardVersion,
  code: string,
  version: number,
): Promise<CriterionRow> => {
  const row = (await rowsOf(work, draft)).find((each) => each.code === code);
  if (!row) throw refusal('STANDARD_CRITERION_UNKNOWN', { criterion: code });
  if (row.version !== version) throw refusal('STALE_EDIT');
  return row;
};

/** Changes a criterion of a draft; the rule by which the system decides it stays. */
export const editCriterion = async (
  work: Work,
  draftId: string,
  version: number,
  { parameters, ...values }: CriterionValues,
): Promise<StandardVersion> => {
  const draft = await holdDraft(work, draftId);
  const row = await criterionIn(work, draft, values.code, version);
  Object.assign(row, values, { parameters: numbersFrom(row.parameters, parameters) });
  await work.save(row);
  return draft;
};

/** Takes a criterion out of a draft; whether that loosens anything is asked when it is published. */
export const removeCriterion = async (
  work: Work,
  draftId: string,
  version: number,
  code: string,
): Promise<StandardVersion> => {
  const draft = await holdDraft(work, draftId);
  await work.remove(await criterionIn(work, draft, code, version));
  return draft;
};
