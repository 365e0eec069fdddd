import {
  CAMPAIGN_STAGES,
  GRANT_STATES,
  IMPORT_STATES,
  PERIOD_STATES,
  POSTS,
  ROLE_NAMES,
  STANDARD_STATES,
} from '@zhibu/rules';
import { Campaign, CampaignRoll, CampaignTarget, Period } from '../../src/modules/campaign/index.ts';
import { Import, ImportProblem } from '../../src/modules/exchange/index.ts';
import { type Organization, Unit } from '../../src/modules/organization/index.ts';
import { AccessGrant, Account, Appointment, Person } from '../../src/modules/people/index.ts';
import { CriterionRow, StandardVersion } from '../../src/modules/standard/index.ts';
import type { EntityClass, Row, Work } from '../../src/platform/index.ts';
import { searchTextOf, writeSearches } from '../../src/platform/search.ts';
import { blank } from '../access/records.ts';
import { DAYS, type Dice } from './dice.ts';

/** What rows are made of: the dice, the organizations there are, and how to write many of one kind. */
export type Mill = {
  work: Work;
  dice: Dice;
  at: () => string;
  branch: () => Organization;
  /** One of those whose owner stands above an organization. */
  above: <R extends { organizationId: string }>(below: Organization, rows: readonly R[]) => R | null;
  make: <E extends Row>(
    entity: EntityClass<E>,
    count: number,
    values: (i: number) => NoInfer<Partial<E>>,
  ) => Promise<E[]>;
};

export const millOf = (work: Work, dice: Dice, forest: readonly Organization[]): Mill => {
  const branches = forest.filter(({ level }) => level === 'BRANCH');
  const make: Mill['make'] = async (entity, count, values) => {
    const rows = Array.from({ length: count }, (_, i) =>
      Object.assign(new entity(), blank(work, entity), { organizationId: dice.pick(forest).id }, values(i)),
    );
    await work.insertMany(entity, rows);
    return rows;
  };
  const above: Mill['above'] = ({ path }, rows) => {
    const owned = rows.filter(({ organizationId }) => path!.includes(`/${organizationId}/`));
    return owned.length > 0 ? dice.pick(owned) : null;
  };
  return { work, dice, make, at: () => dice.pick(forest).id, branch: () => dice.pick(branches), above };
};

const NAMES = ['王建国', '李秀英', '张伟', '欧阳建', '赵国英'];
/** From a day, to another one or for ever; some are over before they begin. */
export const span = (dice: Dice) => ({ fromOn: dice.pick(DAYS), toOn: dice.maybe(0.5, () => dice.pick(DAYS)) });

export const somePeople = async ({ work, dice, make }: Mill): Promise<Person[]> => {
  const people = await make(Person, 90, (i) => ({
    code: `P-${i}`,
    name: dice.pick(NAMES),
    sortKey: dice.pick(['li', 'ou', 'wang']),
    phone: dice.maybe(0.8, () => `139${String(10_000_000 + i)}`),
    jobTitle: dice.maybe(0.5, () => '主任'),
  }));
  const found = people.map(({ id, name, code }) => ({ id, text: searchTextOf([name], [code]) }));
  await writeSearches(work.run, 'person_search', found);
  const person = () => dice.pick(people).id;
  await make(Appointment, 90, () => ({ personId: person(), post: dice.pick(POSTS), ...span(dice) }));
  await make(AccessGrant, 60, () => ({
    personId: person(),
    role: dice.pick(ROLE_NAMES),
    state: dice.pick(GRANT_STATES),
    source: dice.pick(['given', 'appointment', 'contactPoint', 'inspection'] as const),
    proposedBy: dice.maybe(0.5, person),
    ...span(dice),
  }));
  const house = people.slice(0, 30);
  await make(Account, house.length, (i) => ({
    personId: house[i]!.id,
    username: `user-${dice.pick(['a', 'b'])}-${i}`,
    passwordExpiresAt: null,
    disabledAt: dice.maybe(0.2, () => work.now),
  }));
  await make(Unit, 60, () => ({ name: '演示单位', sector: null, partyGroupId: null, lead: false }));
  return people;
};

const QUARTERS = [1, 2, 3, 4].map((n) => ({
  ordinal: n,
  from: `${String(n * 3 - 2).padStart(2, '0')}-01`,
  to: `${String(n * 3).padStart(2, '0')}-30`,
}));

/** Years with their quarters, rolls and targets; and standards. No quarter holds today, so that "this quarter" is the calendar's. */
export const someCampaigns = async ({ work, dice, make, at }: Mill, forest: readonly Organization[]) => {
  const led = [2025, 2026].flatMap((year) =>
    dice
      .some(
        forest.filter(({ level }) => level === 'COUNTY' || level === 'WORK_COMMITTEE'),
        0.6,
      )
      .map(({ id }) => ({ organizationId: id, year, stage: dice.pick(CAMPAIGN_STAGES) })),
  );
  const campaigns = await make(Campaign, led.length, (i) => led[i]!);
  const quarters = campaigns.flatMap((campaign) =>
    QUARTERS.slice(0, campaign.year === 2026 ? 3 : 4).map((quarter) => ({ campaign, ...quarter })),
  );
  const periods = await make(Period, quarters.length, (i) => {
    const { campaign, ordinal, from, to } = quarters[i]!;
    const { id: campaignId, organizationId, year } = campaign;
    const days = { startsOn: `${year}-${from}`, endsOn: `${year}-${to}` };
    return {
      organizationId,
      campaignId,
      year,
      ordinal,
      kind: 'QUARTER' as const,
      state: dice.pick(PERIOD_STATES),
      ...days,
    };
  });
  const lines = campaigns.flatMap(({ id }) =>
    dice.some(forest, 0.3).map((line) => ({ campaignId: id, organizationId: line.id })),
  );
  const exclusion = () => dice.maybe(0.3, () => dice.pick(['TOO_YOUNG', 'EXEMPT'] as const));
  await make(CampaignRoll, lines.length, (i) => ({
    ...lines[i]!,
    sortKey: dice.pick(['a', 'b']),
    due: dice.chance(0.7),
    exclusion: exclusion(),
  }));
  const bound = campaigns.flatMap(({ id }) =>
    dice.some(forest, 0.1).map((line) => ({ campaignId: id, organizationId: line.id })),
  );
  await make(CampaignTarget, bound.length, (i) => bound[i]!);
  const json = { zh: '演示', en: 'demo' };
  const standards = await make(StandardVersion, 12, () => ({
    organizationId: at(),
    state: dice.pick(STANDARD_STATES),
    name: json,
    aspects: [],
    vetoes: [],
  }));
  await make(CriterionRow, 36, () => {
    const { id, organizationId } = dice.pick(standards);
    return {
      organizationId,
      standardVersionId: id,
      text: json,
      evidence: json,
      basis: json,
      methods: [],
      types: [],
      subtypes: [],
    };
  });
  await make(Import, 20, () => ({ state: dice.pick(IMPORT_STATES), phase: 'DONE' as const, counts: {}, kept: false }));
  const imports = await work.rows(Import).all(100);
  await make(ImportProblem, 50, () => {
    const { id, organizationId } = dice.pick(imports);
    return { organizationId, importId: id, sheet: 'person' as const, reason: 'REQUIRED' as const, details: {} };
  });
  return { campaigns, periods, standards };
};
