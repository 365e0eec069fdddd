import { CAMPAIGN_STAGES, DOCUMENT_STATES, IMPORT_STATES, PERIOD_STATES, STANDARD_STATES } from '@zhibu/rules';
import {
  Campaign,
  CampaignAcknowledgement,
  CampaignDocument,
  CampaignRoll,
  CampaignTarget,
  Period,
} from '../../src/modules/campaign/index.ts';
import { Import, ImportProblem } from '../../src/modules/exchange/index.ts';
import type { Organization } from '../../src/modules/organization/index.ts';
import { CriterionRow, StandardVersion } from '../../src/modules/standard/index.ts';
import type { Mill } from './records.ts';

export type Years = {
  campaigns: readonly Campaign[];
  periods: readonly Period[];
  standards: readonly StandardVersion[];
};

const QUARTERS = [1, 2, 3, 4].map((n) => ({
  ordinal: n,
  from: `${String(n * 3 - 2).padStart(2, '0')}-01`,
  to: `${String(n * 3).padStart(2, '0')}-30`,
}));

/** No quarter holds today, so that "this quarter" is the calendar's. */
const somePeriods = ({ dice, make }: Mill, campaigns: readonly Campaign[]): Promise<Period[]> => {
  const quarters = campaigns.flatMap((campaign) =>
    QUARTERS.slice(0, campaign.year === 2026 ? 3 : 4).map((quarter) => ({ campaign, ...quarter })),
  );
  return make(Period, quarters.length, (i) => {
    const { campaign, ordinal, from, to } = quarters[i]!;
    const { id: campaignId, organizationId, year } = campaign;
    const days = { startsOn: `${year}-${from}`, endsOn: `${year}-${to}` };
    return {
      organizationId,
      campaignId,
      year,
      ordinal,
      kind: 'QUARTER',
      state: dice.pick(PERIOD_STATES),
      ...days,
    } as const;
  });
};

const someLines = async ({ dice, make }: Mill, forest: readonly Organization[], campaigns: readonly Campaign[]) => {
  const lines = (share: number) =>
    campaigns.flatMap(({ id }) =>
      dice.some(forest, share).map((line) => ({ campaignId: id, organizationId: line.id })),
    );
  const [roll, targets] = [lines(0.3), lines(0.1)];
  await make(CampaignRoll, roll.length, (i) => ({
    ...roll[i]!,
    sortKey: dice.pick(['a', 'b']),
    due: dice.chance(0.7),
    exclusion: dice.maybe(0.3, () => dice.pick(['TOO_YOUNG', 'EXEMPT'] as const)),
  }));
  await make(CampaignTarget, targets.length, (i) => targets[i]!);
};

/** What was sent down, and who has acknowledged it. */
const someDocuments = async ({ dice, make }: Mill, forest: readonly Organization[], campaigns: readonly Campaign[]) => {
  const documents = await make(CampaignDocument, 20, () => {
    const { id, organizationId } = dice.pick(campaigns);
    return { organizationId, campaignId: id, state: dice.pick(DOCUMENT_STATES) };
  });
  const pairs = documents.flatMap(({ id }) => dice.some(forest, 0.1).map((each) => [id, each.id] as const));
  await make(CampaignAcknowledgement, pairs.length, (i) => ({
    documentId: pairs[i]![0],
    organizationId: pairs[i]![1],
  }));
};

const TEXT = { zh: '演示', en: 'demo' };
const PARTS = { text: TEXT, evidence: TEXT, basis: TEXT, methods: [], types: [], subtypes: [], parameters: [] };

const someStandards = async ({ dice, make, at }: Mill): Promise<StandardVersion[]> => {
  const standards = await make(StandardVersion, 12, () => ({
    organizationId: at(),
    state: dice.pick(STANDARD_STATES),
    name: TEXT,
    aspects: [],
    vetoes: [],
  }));
  await make(CriterionRow, 36, () => {
    const { id, organizationId } = dice.pick(standards);
    return { organizationId, standardVersionId: id, ...PARTS };
  });
  return standards;
};

const someImports = async ({ dice, make }: Mill): Promise<void> => {
  const imports = await make(Import, 20, () => ({
    state: dice.pick(IMPORT_STATES),
    phase: 'DONE' as const,
    counts: {},
    kept: false,
  }));
  await make(ImportProblem, 50, () => {
    const { id, organizationId } = dice.pick(imports);
    return { organizationId, importId: id, sheet: 'person', reason: 'REQUIRED', details: {} } as const;
  });
};

/** Years with their quarters, rolls and targets; standards; and what was brought in. */
export const someYears = async (mill: Mill, forest: readonly Organization[]): Promise<Years> => {
  const { dice, make } = mill;
  const leading = forest.filter(({ level }) => level === 'COUNTY' || level === 'WORK_COMMITTEE');
  const led = [2025, 2026].flatMap((year) => dice.some(leading, 0.6).map(({ id }) => ({ organizationId: id, year })));
  const campaigns = await make(Campaign, led.length, (i) => ({ ...led[i]!, stage: dice.pick(CAMPAIGN_STAGES) }));
  const periods = await somePeriods(mill, campaigns);
  await someLines(mill, forest, campaigns);
  await someDocuments(mill, forest, campaigns);
  const standards = await someStandards(mill);
  await someImports(mill);
  return { campaigns, periods, standards };
};
