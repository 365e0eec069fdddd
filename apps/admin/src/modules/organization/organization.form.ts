import {
  type BranchSubtype,
  type BranchTag,
  type BranchType,
  levelsUnder,
  MAX_UNITS,
  mayStandUnder,
  type OrganizationLevel,
  refuse,
  type Verdict,
} from '@zhibu/rules';
import type { OrganizationPartFragment } from '../../gql/organization.ts';
import type { FieldErrors } from '../../platform/form/use-form.ts';
import type { Translate } from '../../platform/i18n/words.ts';
import type { OrganizationName } from '../../platform/organization-name.ts';
import type { words } from './organization.words.ts';

type Say = Translate<keyof (typeof words)['words']['zh']>;

export type UnitValues = {
  id?: string;
  version?: number;
  name: string;
  sector: string;
  partyGroupId: string;
  lead: boolean;
};

/** What the forms hold: numbers as typed, so that nothing is guessed while typing. */
export type OrganizationForm = {
  code: string;
  name: string;
  shortName: string;
  level: OrganizationLevel | null;
  type: BranchType | null;
  subtype: BranchSubtype | null;
  tags: BranchTag[];
  foundedOn: string | null;
  placedOn: string | null;
  termEndOn: string | null;
  host: OrganizationName | null;
  fullMembers: string;
  probationaryMembers: string;
  committeeSize: string;
  units: UnitValues[];
};

export const COUNTS = ['fullMembers', 'probationaryMembers', 'committeeSize'] as const;

export const newUnit = (): UnitValues => ({ name: '', sector: '', partyGroupId: '', lead: false });

export const emptyForm = (superior: OrganizationLevel): OrganizationForm => {
  const levels = levelsUnder(superior);
  return {
    code: '',
    name: '',
    shortName: '',
    level: levels.includes('BRANCH') ? 'BRANCH' : (levels[0] ?? null),
    type: null,
    subtype: null,
    tags: [],
    foundedOn: null,
    placedOn: null,
    termEndOn: null,
    host: null,
    fullMembers: '0',
    probationaryMembers: '0',
    committeeSize: '0',
    units: [],
  };
};

export const formOf = (organization: OrganizationPartFragment): OrganizationForm => ({
  ...emptyForm('COUNTY'),
  code: organization.code,
  name: organization.name,
  shortName: organization.shortName ?? '',
  level: organization.level,
  type: organization.type,
  subtype: organization.subtype,
  tags: [...organization.tags],
  foundedOn: organization.foundedOn,
  termEndOn: organization.termEndOn,
  host: organization.host,
  fullMembers: String(organization.fullMembers),
  probationaryMembers: String(organization.probationaryMembers),
  committeeSize: String(organization.committeeSize),
  units: organization.units.map(({ id, version, name, sector, lead, partyGroup }) => ({
    id,
    version,
    name,
    sector: sector ?? '',
    partyGroupId: partyGroup?.id ?? '',
    lead,
  })),
});

/** Full-width digits as people's keyboards give them. */
const whole = (typed: string): number | null => {
  const text = typed.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
};

export const check = (form: OrganizationForm, t: Say): FieldErrors<OrganizationForm> => {
  const isBranch = form.level === 'BRANCH';
  const counts = isBranch ? COUNTS.filter((field) => whole(form[field]) === null) : [];
  const unnamed = form.units.some((unit) => unit.name.trim() === '');
  const tooMany = form.units.length > MAX_UNITS;
  return {
    ...(form.name.trim() === '' && { name: t('needName') }),
    ...(form.code.trim() === '' && { code: t('needCode') }),
    ...(form.level === null && { level: t('needLevel') }),
    ...(isBranch && form.type === null && { type: t('needType') }),
    ...(!form.foundedOn && { foundedOn: t('needDay') }),
    ...Object.fromEntries(counts.map((field) => [field, t('needCount')])),
    ...((unnamed || tooMany) && { units: unnamed ? t('needUnit') : t('tooManyUnits', { max: MAX_UNITS }) }),
  };
};

/** What is sent: the fields of a branch only for a branch. */
export const inputOf = (form: OrganizationForm) => {
  const common = { name: form.name.trim(), shortName: form.shortName.trim() || null };
  if (form.level !== 'BRANCH') return common;
  return {
    ...common,
    type: form.type,
    subtype: form.type === 'INSTITUTION' ? form.subtype : null,
    tags: form.tags,
    hostId: form.host?.id ?? null,
    termEndOn: form.termEndOn,
    fullMembers: whole(form.fullMembers) ?? 0,
    probationaryMembers: whole(form.probationaryMembers) ?? 0,
    committeeSize: whole(form.committeeSize) ?? 0,
    units: form.units.map(({ sector, partyGroupId, ...unit }) => ({
      ...unit,
      name: unit.name.trim(),
      sector: sector.trim() || null,
      partyGroupId: partyGroupId || null,
    })),
  };
};

type Named = { id: string; name: string; level: OrganizationLevel };
export type Superior = Named & { ancestors: readonly Named[] };

/** The line of names before a move and after it. */
export const linesOf = (organization: OrganizationPartFragment, superior: Superior | undefined) => {
  const names = (list: readonly Named[]) => list.map(({ name }) => name);
  return {
    now: names([...organization.ancestors, organization]),
    after: superior && names([...superior.ancestors, superior, organization]),
  };
};

/** Whether a superior that was picked can take the organization in: asked of the rules the API asks too. */
export const moveVerdict = (organization: OrganizationPartFragment, superior: Superior): Verdict => {
  if (superior.id === organization.parent?.id) return refuse('ORGANIZATION_SAME_PARENT');
  if ([superior, ...superior.ancestors].some(({ id }) => id === organization.id)) return refuse('ORGANIZATION_CYCLE');
  return mayStandUnder(organization.level, superior.level);
};
