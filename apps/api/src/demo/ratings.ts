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
import { closeQuarter, periodOf } from './campaign.ts';
import { type Calendar, type Dice, dayIn, dice, on } from './clock.ts';
import { applicantsOf, type Story } from './story.ts';

/** Share of branches by stars, six to none, in the quarter that is best: domain.md §9. */
const STARS = [6, 5, 4, 3, 2, 1, 0] as const;
const COUNTS = [11, 31, 43, 34, 14, 7, 2] as const;
/** Earlier quarters stand lower: that many branches in a hundred had one star less. */
const BEHIND: Readonly<Record<number, number>> = { 1: 55, 2: 35, 3: 12, 4: 0 };

/** The aspects branches fall short in, the weakest first. */
const WEAK: readonly string[] = ['D', 'B', 'C', 'E', 'A', 'F'];

/** The year as the demo rates it. */
export type Quarter = {
  kernel: Kernel;
  calendar: Calendar;
  campaignId: string;
  branches: readonly Organization[];
  story: Story;
};

/** The stars each branch is to have in the end; spread, so that every house has strong and weak ones. */
const targetsFor = ({ branches, story }: Quarter): Map<string, number> => {
  const pool = STARS.flatMap((stars, n) => Array.from({ length: COUNTS[n]! }, () => stars as number));
  const random = dice(606);
  for (let n = pool.length - 1; n > 0; n--) {
    const k = random.below(n + 1);
    [pool[n], pool[k]] = [pool[k]!, pool[n]!];
  }
  const targets = new Map(branches.map((branch, n) => [branch.id, pool[n % pool.length]!]));
  // who applies in the demo has six stars: each trades with a branch that has them, so that the shares stay
  const applicants = applicantsOf(story).map(({ id }) => id);
  for (const id of applicants) {
    const [other] = [...targets].find(([each, stars]) => stars === 6 && !applicants.includes(each))!;
    if (targets.get(id) === 6) continue;
    targets.set(other, targets.get(id)!);
    targets.set(id, 6);
  }
  return targets;
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
const resultsFor = ({ type, subtype }: Organization, stars: number, random: Dice) => {
  const criteria = criteriaFor(DEFAULT_STANDARD, { type: type!, subtype });
  const dark = new Set(
    WEAK.slice(0, 6)
      .sort(() => (random.chance(0.25) ? 1 : -1))
      .slice(0, 6 - stars),
  );
  const failing = new Map(
    [...dark].map((aspect) => [
      random.pick(criteria.filter((c) => c.aspect === aspect && c.core && !c.automatic && c.types.length === 0)).code,
      aspect,
    ]),
  );
  return criteria.map(({ code }) => {
    const aspect = failing.get(code);
    const result: CriterionResult = aspect ? 'FAIL' : 'PASS';
    return { code, result, ...(aspect && { note: NOTES[aspect] ?? '资料不齐' }) };
  });
};

type Plan = {
  branch: Organization;
  stars: number;
  selfStars: number;
  self: boolean;
  check: boolean;
  answer: 'confirm' | 'dispute' | null;
};

/** In the running quarter two of three branches have checked themselves, and half are rated. */
const plan = (demo: Quarter, quarter: number): Plan[] => {
  const { branches, calendar, story } = demo;
  const random = dice(quarter * 31);
  const targets = targetsFor(demo);
  const running = quarter === calendar.running;
  const behind = BEHIND[quarter + (4 - calendar.running)] ?? 0;
  return branches.map((branch) => {
    const best = targets.get(branch.id)!;
    const stars =
      best > 0 && best < 6 && random.below(100) < behind
        ? best - 1
        : best === 6 && quarter < 3 && random.below(100) < behind
          ? 5
          : best;
    // self-checks are kinder than the superior (domain headline 6)
    const selfStars = Math.min(6, stars + (random.chance(0.35) ? 1 : 0));
    const self = !running || random.chance(0.68) || stars === 6;
    const check = !running || (self && (random.chance(0.72) || stars === 6));
    const answer = !check
      ? null
      : random.chance(0.02)
        ? 'dispute'
        : random.chance(running ? 0.5 : 0.95)
          ? 'confirm'
          : null;
    if (running && branch.id === story.unchecked.id)
      return { branch, stars, selfStars, self: false, check: false, answer: null };
    return { branch, stars, selfStars, self, check, answer };
  });
};

const chunked = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));

const assessmentsIn = async (
  work: Work,
  periodId: string,
  ids: readonly string[],
): Promise<Map<string, Assessment>> => {
  const rows = await work
    .rows(Assessment)
    .where('t.periodId = ?', [periodId])
    .whereIn('t.organizationId', ids)
    .all(ids.length);
  return new Map(rows.map((row) => [row.organizationId, row]));
};

const selfChecks = (kernel: Kernel, day: string, campaignId: string, quarter: number, plans: readonly Plan[]) =>
  on(kernel, day, async (work) => {
    const { id } = await periodOf(work, campaignId, quarter);
    const sheets = await assessmentsIn(
      work,
      id,
      plans.map((each) => each.branch.id),
    );
    const random = dice(quarter * 7 + plans.length);
    for (const { branch, selfStars } of plans) {
      const sheet = sheets.get(branch.id);
      if (sheet)
        await submitSelfCheck(work, {
          assessmentId: sheet.id,
          version: null,
          results: resultsFor(branch, selfStars, random),
        });
    }
  });

const checks = (kernel: Kernel, day: string, campaignId: string, quarter: number, plans: readonly Plan[]) =>
  on(kernel, day, async (work) => {
    const { id } = await periodOf(work, campaignId, quarter);
    const sheets = await assessmentsIn(
      work,
      id,
      plans.map((each) => each.branch.id),
    );
    const random = dice(quarter * 11 + plans.length);
    for (const { branch, stars, answer } of plans) {
      const sheet = sheets.get(branch.id);
      if (!sheet) continue;
      const rated = await submitCheck(work, {
        assessmentId: sheet.id,
        version: null,
        results: resultsFor(branch, stars, random),
      });
      if (answer === 'confirm') await answerAssessment(work, rated.id, rated.version, { confirm: true });
      if (answer === 'dispute')
        await answerAssessment(work, rated.id, rated.version, {
          confirm: false,
          reason: '支委会记录已补交，请复核基本制度方面的评定。',
        });
    }
  });

/** One quarter: sheets opened, self-checks, checks, answers; a quarter that is over is closed. */
export const rateQuarter = async (demo: Quarter, quarter: number): Promise<void> => {
  const { kernel, calendar, campaignId } = demo;
  const running = quarter === calendar.running;
  await on(kernel, dayIn(calendar, quarter, 0), async (work) => {
    while ((await openMissing(work, campaignId)) > 0);
  });
  const plans = plan(demo, quarter);
  for (const part of chunked(
    plans.filter((each) => each.self),
    20,
  ))
    await selfChecks(kernel, dayIn(calendar, quarter, 0.6), campaignId, quarter, part);
  for (const part of chunked(
    plans.filter((each) => each.check),
    20,
  ))
    await checks(kernel, dayIn(calendar, quarter, 0.85), campaignId, quarter, part);
  // a dispute of a closed quarter was settled before it was closed: the rating stands
  if (!running) await closeQuarter(kernel, dayIn(calendar, quarter, 1), campaignId, quarter);
};
