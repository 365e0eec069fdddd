import { type CriterionResult, criteriaFor, DEFAULT_STANDARD } from '@zhibu/rules';
import {
  Assessment,
  answerAssessment,
  openMissing,
  submitCheck,
  submitSelfCheck,
} from '../modules/assessment/index.ts';
import type { Organization } from '../modules/organization/index.ts';
import type { Kernel, Work } from '../platform/index.ts';
import { periodOf } from './campaign.ts';
import { type Cast, shortcomings } from './cast.ts';
import { type Calendar, type Dice, dayIn, dice, on } from './clock.ts';
import type { Story } from './story.ts';

/** Earlier quarters stand lower: that many branches in a hundred had one star less. */
const BEHIND: Readonly<Record<number, number>> = { 1: 55, 2: 35, 3: 12, 4: 0 };

/** The year as the demo rates it. */
export type Quarter = {
  kernel: Kernel;
  calendar: Calendar;
  campaignId: string;
  branches: readonly Organization[];
  story: Story;
  cast: Cast;
};

const NOTES: Readonly<Record<string, string>> = {
  A: '隶属关系与全国党员管理信息系统登记不一致',
  B: '党员名册与系统登记不一致',
  C: '有一个月未开展主题党日',
  D: '支委会记录不完整',
  E: '活动阵地标识不全',
  F: '满意度测评未开展',
};

/** Results that come to exactly that many stars: in each aspect that is not lit, one core criterion that people answer fails. */
const resultsFor = ({ cast, calendar }: Quarter, branch: Organization, stars: number, quarter: number) => {
  const failing = new Map(
    shortcomings(cast, calendar, branch, stars, quarter).map(({ code, aspect }) => [code, NOTES[aspect]]),
  );
  return criteriaFor(DEFAULT_STANDARD, { type: branch.type!, subtype: branch.subtype }).map(({ code }) => {
    const note = failing.get(code);
    const result: CriterionResult = note ? 'FAIL' : 'PASS';
    return { code, result, ...(note && { note }) };
  });
};

type Plan = {
  branch: Organization;
  stars: number;
  selfStars: number;
  self: boolean;
  check: boolean;
  answer: 'confirm' | 'dispute' | 'correct' | null;
};

/** The stars of an earlier quarter: some branches had one less. */
const starsIn = ({ calendar, cast }: Quarter, quarter: number, { id }: Organization, random: Dice): number => {
  const best = cast.targets.get(id)!;
  if (id === cast.fallen.id) return quarter < calendar.running - 1 ? best + 1 : best;
  const behind = random.below(100) < (BEHIND[quarter + (4 - calendar.running)] ?? 0);
  if (!behind || best === 0 || id === cast.corrected.id || (best === 6 && quarter >= 3)) return best;
  return best - 1;
};

/** What is told of a branch in the running quarter goes before what is drawn. */
const toldOf = ({ story, cast }: Quarter, { id }: Organization): Partial<Plan> => {
  if (id === story.unchecked.id) return { self: false, check: false, answer: null };
  if (cast.rectified.has(id) || id === cast.fallen.id) return { self: true, check: false, answer: null };
  if (id === cast.relapsing.id) return { self: true, check: true, answer: 'confirm' };
  if (id === cast.corrected.id) return { self: true, check: true, answer: 'correct' };
  return {};
};

/** In the running quarter two of three branches have checked themselves, and half are rated. */
const plan = (demo: Quarter, quarter: number): Plan[] => {
  const random = dice(quarter * 31);
  const running = quarter === demo.calendar.running;
  return demo.branches.map((branch) => {
    const stars = starsIn(demo, quarter, branch, random);
    // self-checks are kinder than the superior (domain headline 6)
    const selfStars = Math.min(6, stars + (random.chance(0.35) ? 1 : 0));
    const self = !running || random.chance(0.68) || stars === 6;
    const check = !running || (self && (random.chance(0.72) || stars === 6));
    const disputed = random.chance(0.02);
    const confirmed = random.chance(running ? 0.5 : 0.95);
    const answer = disputed ? 'dispute' : confirmed ? 'confirm' : null;
    const drawn = { branch, stars, selfStars, self, check, answer: check ? answer : null } as const;
    return running ? { ...drawn, ...toldOf(demo, branch) } : drawn;
  });
};

const PART = 18;
const LANES = 2;

/** Parts of the branches side by side, each a transaction: one is at work while the other waits for the database. */
const inLanes = async (plans: readonly Plan[], act: (part: Plan[]) => Promise<void>): Promise<void> => {
  const parts = Array.from({ length: Math.ceil(plans.length / PART) }, (_, n) => plans.slice(n * PART, (n + 1) * PART));
  const lane = async (): Promise<void> => {
    for (let part = parts.shift(); part; part = parts.shift()) await act(part);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
};

const sheetsOf = async (work: Work, { campaignId }: Quarter, quarter: number, plans: readonly Plan[]) => {
  const { id } = await periodOf(work, campaignId, quarter);
  const ids = plans.map(({ branch }) => branch.id);
  const sheets = work.rows(Assessment).where('t.periodId = ?', [id]).whereIn('t.organizationId', ids);
  return new Map((await sheets.all(ids.length)).map((sheet) => [sheet.organizationId, sheet]));
};

const selfChecks = (demo: Quarter, day: string, quarter: number, plans: readonly Plan[]) =>
  on(demo.kernel, day, async (work) => {
    const sheets = await sheetsOf(work, demo, quarter, plans);
    for (const { branch, selfStars } of plans) {
      const sheet = sheets.get(branch.id);
      const results = resultsFor(demo, branch, selfStars, quarter);
      if (sheet) await submitSelfCheck(work, { assessmentId: sheet.id, version: null, results });
    }
  });

const DISPUTE = '支委会记录已补交，请复核基本制度方面的评定。';

/** The verdict, and what the branch says to it. One that is corrected was a star too low at first. */
const check = async (work: Work, demo: Quarter, quarter: number, plan: Plan, assessmentId: string): Promise<void> => {
  const { branch, stars, answer } = plan;
  const rate = (given: number): Promise<Assessment> =>
    submitCheck(work, { assessmentId, version: null, results: resultsFor(demo, branch, given, quarter) });
  const rated = await rate(answer === 'correct' ? stars - 1 : stars);
  if (answer === 'confirm') await answerAssessment(work, rated.id, rated.version, { confirm: true });
  if (answer !== 'dispute' && answer !== 'correct') return;
  await answerAssessment(work, rated.id, rated.version, { confirm: false, reason: DISPUTE });
  if (answer === 'correct') await rate(stars);
};

const checks = (demo: Quarter, day: string, quarter: number, plans: readonly Plan[]) =>
  on(demo.kernel, day, async (work) => {
    const sheets = await sheetsOf(work, demo, quarter, plans);
    for (const plan of plans) {
      const sheet = sheets.get(plan.branch.id);
      if (sheet) await check(work, demo, quarter, plan, sheet.id);
    }
  });

/** The day the superiors rate on. */
export const ratedOn = (calendar: Calendar, quarter: number): string => dayIn(calendar, quarter, 0.85);

/** One quarter: sheets opened, self-checks, checks, answers. */
export const rateQuarter = async (demo: Quarter, quarter: number): Promise<void> => {
  const { kernel, calendar, campaignId } = demo;
  await on(kernel, dayIn(calendar, quarter, 0), async (work) => {
    while ((await openMissing(work, campaignId)) > 0);
  });
  const plans = plan(demo, quarter);
  const checking = plans.filter((each) => each.self);
  await inLanes(checking, (part) => selfChecks(demo, dayIn(calendar, quarter, 0.6), quarter, part));
  const rating = plans.filter((each) => each.check);
  await inLanes(rating, (part) => checks(demo, ratedOn(calendar, quarter), quarter, part));
};
