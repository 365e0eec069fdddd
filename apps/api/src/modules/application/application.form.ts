import {
  ANNEX5,
  ANNEX5_GROUPS,
  type Annex5Fact,
  type Annex5Group,
  type FactFormat,
  type FactValue,
  type FormFact,
  type FormGroup,
} from '@zhibu/rules';
import { ANNEX5_FACT_WORDS, ANNEX5_GROUP_WORDS } from '@zhibu/vocabulary';
import type { Work } from '../../platform/index.ts';
import { latestAssessment } from '../assessment/index.ts';
import { campaignById, periodById } from '../campaign/index.ts';
import { Organization, organizationReference } from '../organization/index.ts';
import { standardById } from '../standard/index.ts';
import type { Application } from './application.entity.ts';
import { liaisonLeadersOf, secretaryOf } from './application.people.ts';

/** The application form (Annex 5) as it reads today: a fact is entered once, so all but the opinion fills itself in. */
type Values = Partial<Record<Annex5Fact, string | number | null>>;

const text = (value: string | number | null | undefined): FactValue =>
  value === null || value === undefined || value === '' ? null : String(value);

const groupOf = (key: Annex5Group, values: Values, more: readonly FormFact[] = []): FormGroup => {
  const lines = Object.entries(ANNEX5[key]) as [Annex5Fact, FactFormat][];
  const facts = lines.map(([line, as]) => ({ key: line, ...ANNEX5_FACT_WORDS[line], as, value: text(values[line]) }));
  return { key, ...ANNEX5_GROUP_WORDS[key], facts: [...facts, ...more] };
};

const basicsOf = async (work: Work, branch: Organization): Promise<Values> => {
  const [superior, secretary, leaders] = await Promise.all([
    organizationReference(work, branch.parentId),
    secretaryOf(work, branch.id),
    liaisonLeadersOf(work, branch.id),
  ]);
  const { name, code, type, foundedOn, termEndOn, committeeSize, fullMembers, probationaryMembers } = branch;
  return {
    ...{ name, code, type, foundedOn, termEndOn, committeeSize, fullMembers, probationaryMembers },
    superior: superior?.name ?? null,
    secretary: secretary?.name ?? null,
    secretarySince: secretary?.fromOn ?? null,
    liaisonLeaders: leaders.join('、'),
  };
};

/** The rating in force: its stars, and which aspect is lit, in the words of the standard it was made with. */
const ratingOf = async (work: Work, application: Application): Promise<{ values: Values; aspects: FormFact[] }> => {
  const values = { campaign: application.year };
  const rating = await latestAssessment(work, application.organizationId);
  if (rating?.campaignId !== application.campaignId) return { values, aspects: [] };
  const period = await periodById(work, rating.periodId);
  const made = rating.standardVersionId ? await standardById(work, rating.standardVersionId) : null;
  const aspects = (made?.standard.aspects ?? []).map(({ code, name }): FormFact => {
    const lit = rating.litAspects.includes(code);
    return { key: `aspect.${code}`, zh: name.zh, en: name.en, as: 'LIT', value: lit ? 'LIT' : 'UNLIT' };
  });
  const quarter = period && `${period.year}-${period.ordinal}`;
  return { values: { ...values, period: quarter, ratedOn: rating.ratedOn, stars: rating.stars }, aspects };
};

export const formOf = async (work: Work, application: Application): Promise<FormGroup[]> => {
  const system = work.asSystem('application');
  const branch = await system.get(Organization, application.organizationId);
  const { values, aspects } = await ratingOf(system, application);
  const { meetingOn, expected, present, agreed, statement } = application;
  const groups: Record<Annex5Group, FormGroup> = {
    BASICS: groupOf('BASICS', await basicsOf(system, branch)),
    RATING: groupOf('RATING', values, aspects),
    OPINION: groupOf('OPINION', { meetingOn, expected, present, agreed, statement }),
  };
  return ANNEX5_GROUPS.map((key) => groups[key]);
};

export const titleOf = async (work: Work, application: Application): Promise<string> => {
  const branch = await organizationReference(work, application.organizationId);
  const campaign = await campaignById(work, application.campaignId);
  return `${branch!.name} ${campaign.year} 年度达标验收`;
};
