import { addDays, isIssueOverdue, LIVE_ISSUE_STATES } from '@zhibu/rules';
import {
  addTask,
  classifyIssue,
  decideIssue,
  describeIssue,
  Issue,
  type IssueValues,
  noteProgress,
  recordIssue,
  submitIssue,
  superviseIssue,
  Task,
} from '../modules/ledger/index.ts';
import type { Organization } from '../modules/organization/index.ts';
import type { Kernel, Work } from '../platform/index.ts';
import { shortcomings } from './cast.ts';
import { type Dice, dayIn, dice, on, reached } from './clock.ts';
import { type Quarter, ratedOn } from './ratings.ts';
import { isFact } from './weaknesses.ts';

/** What branches do about what they fail, by aspect: a measure, and the result it is verified by. */
const MEASURES: Readonly<Record<string, readonly [string, string]>> = {
  A: ['逐项核对隶属关系和支委会组成，补齐请示、批复', '登记信息与系统一致'],
  B: ['对照系统核对党员名册，更新流动党员登记', '名册与系统差异为零'],
  C: ['制定主题党日年度计划，每月固定一天开展', '当月主题党日材料齐全'],
  D: ['补记支委会、党员大会记录，落实会前通知和会后归档', '会议记录按月装订'],
  E: ['完善活动阵地标识，公示制度和经费支出', '现场查看符合要求'],
  F: ['开展党员群众满意度测评，公布整改事项', '满意度不低于 80%'],
};
const MEASURE: readonly [string, string] = ['制定整改方案并落实到人', '问题整改到位'];

const CAUSES = ['支部委员分工不够明确', '日常督促不够，存在补记现象', '人员调整后工作衔接不及时'];

const CHUNK = 40;

type Act = (work: Work, issue: Issue) => Promise<unknown>;

const byBranch = (a: Issue, b: Issue): number => Number(a.organizationId) - Number(b.organizationId) || a.no - b.no;

/** Goes through what is on the lists, branch by branch, a part a transaction: all on one day. */
const eachLive = async (kernel: Kernel, day: string, act: Act): Promise<number> => {
  const live = (work: Work) => work.rows(Issue).whereIn('t.state', LIVE_ISSUE_STATES);
  const ids = await on(kernel, day, async (work) => (await live(work).all(5_000)).sort(byBranch).map(({ id }) => id));
  for (let from = 0; from < ids.length; from += CHUNK)
    await on(kernel, day, async (work) => {
      const part = ids.slice(from, from + CHUNK);
      for (const issue of (await live(work).whereIn('t.id', part).all(CHUNK)).sort(byBranch)) await act(work, issue);
    });
  return ids.length;
};

type Telling = { demo: Quarter; quarter: number; branches: ReadonlyMap<string, Organization> };

/** Whether the branch is to fail it in the next quarter too: then it takes longer, and its superior agrees to that. */
const goesOn = ({ demo, quarter, branches }: Telling, issue: Issue): boolean => {
  if (isFact(issue.criterionCode)) return true;
  const { cast, calendar } = demo;
  const branch = branches.get(issue.organizationId)!;
  const last = quarter === calendar.closed.at(-1);
  if (last && (branch.id === cast.relapsing.id || cast.rectified.has(branch.id))) return false;
  return shortcomings(cast, calendar, branch, 0, quarter + 1).some(({ code }) => code === issue.criterionCode);
};

/** Longer than from one rating to the work on the next one, and to the end of the year. */
const extended = ({ demo: { calendar } }: Telling, today: string): string => {
  const [, later] = [addDays(today, 130), `${calendar.year}-12-31`].sort();
  return later!;
};

/** Within days of the rating: cause, measure, who answers for it by when. */
const assign = async (work: Work, telling: Telling, issue: Issue, random: Dice): Promise<void> => {
  const longer = goesOn(telling, issue);
  const dueOn = longer ? extended(telling, work.today) : issue.dueOn;
  if (longer) await classifyIssue(work, issue, { dueOn, remark: '需协调解决，经上级同意延长整改时限' });
  if (issue.state !== 'OPEN' && issue.state !== 'RELAPSED') return;
  if (random.chance(0.3)) await describeIssue(work, issue, { cause: random.pick(CAUSES) });
  const [text, goal] = MEASURES[issue.aspect] ?? MEASURE;
  const task = await addTask(work, issue, { text, goal, dueOn, doneMark: goal });
  if (longer || random.chance(0.15)) await noteProgress(work, task, { percent: 40, note: '已研究部署，正在整改' });
};

const RESULT = '已按措施整改到位，资料已归档备查。';

/** Whether the branch lets it lie: a few do, at last. */
const lies = ({ demo: { cast, calendar }, quarter }: Telling, { organizationId }: Issue): boolean =>
  cast.slow.has(organizationId) && quarter >= calendar.running - 1;

const submit = async (work: Work, telling: Telling, issue: Issue, random: Dice): Promise<void> => {
  const { state, tier, cause } = issue;
  if (state === 'OPEN' || state === 'RELAPSED' || state === 'SUBMITTED') return;
  if (lies(telling, issue) || goesOn(telling, issue)) return;
  // who is furthest behind has to say why (R41)
  if (tier === 'LAGGING' && !cause) await describeIssue(work, issue, { cause: random.pick(CAUSES) });
  await submitIssue(work, issue, RESULT);
};

const verify = async (work: Work, { demo: { cast } }: Telling, issue: Issue, random: Dice): Promise<void> => {
  if (issue.state !== 'SUBMITTED') return;
  const { organizationId } = issue;
  const told = organizationId === cast.relapsing.id || cast.rectified.has(organizationId);
  if (!told && random.chance(0.02)) await decideIssue(work, issue, 'reject', '佐证资料不全，请补充');
  else await decideIssue(work, issue, 'verify', random.chance(0.5) ? '经核验属实' : null);
};

/** What superiors and leaders were to do for branches with three or four stars (R57): most of it is done. */
const guide = (kernel: Kernel, day: string, random: Dice): Promise<void> =>
  on(kernel, day, async (work) => {
    const open = work.rows(Task).where("t.kind = 'GUIDANCE' AND t.doneOn IS NULL AND t.cancelledOn IS NULL");
    const tasks = (await open.all(1_000)).sort((a, b) => Number(a.organizationId) - Number(b.organizationId));
    for (const task of tasks)
      if (random.chance(0.9)) await noteProgress(work, task, { percent: 100, note: '已到支部指导，帮助制定整改措施' });
  });

const tellingOf = (demo: Quarter, quarter: number): Telling => ({
  demo,
  quarter,
  branches: new Map(demo.branches.map((branch) => [branch.id, branch])),
});

/** What the quarter found is taken up: of what was found these days, only if there was time. */
export const takeUp = async (demo: Quarter, quarter: number): Promise<void> => {
  const day = addDays(ratedOn(demo.calendar, quarter), 5);
  if (!reached(demo.calendar, day)) return;
  const telling = tellingOf(demo, quarter);
  const random = dice(quarter * 43);
  await eachLive(demo.kernel, day, (work, issue) => assign(work, telling, issue, random));
};

/**
 * Most of it is put right in the weeks that follow, and another party verifies it (R43). Tells how many issues there were.
 * The last quarter that is over is worked on by today at the latest.
 */
export const putRight = async (demo: Quarter, quarter: number): Promise<number> => {
  const { calendar, kernel } = demo;
  const { today, running } = calendar;
  const rated = ratedOn(calendar, quarter);
  const byToday = (day: string) => (quarter < running && !reached(calendar, day) ? today : day);
  const [asked, verified] = [byToday(addDays(rated, 15)), byToday(addDays(rated, 22))];
  if (!reached(calendar, asked)) return 0;
  const telling = tellingOf(demo, quarter);
  const random = dice(quarter * 47);
  const count = await eachLive(kernel, asked, (work, issue) => submit(work, telling, issue, random));
  if (!reached(calendar, verified)) return count;
  await eachLive(kernel, verified, (work, issue) => verify(work, telling, issue, random));
  await guide(kernel, verified, random);
  return count;
};

/** Whoever lets things slide is urged (督办). */
export const urge = async ({ kernel, calendar }: Quarter): Promise<void> => {
  await eachLive(kernel, calendar.today, async (work, issue) => {
    if (isIssueOverdue(issue, work.today)) await superviseIssue(work, issue, '请抓紧落实整改措施和责任人。');
  });
};

const hear = (kernel: Kernel, day: string, values: Omit<IssueValues, 'source' | 'foundOn'>): Promise<Issue> =>
  on(kernel, day, (work) => recordIssue(work, { ...values, source: 'INSPECTION', foundOn: day }));

/** What the branch of the demo's secretary heard: something waits for whoever signs in, and one thing has waited too long. */
export const recordHeard = async ({ kernel, calendar, story }: Quarter): Promise<void> => {
  const { today, running } = calendar;
  const { id: organizationId } = story.returned;
  const overdue = {
    aspect: 'D',
    text: '党员大会记录缺少表决情况',
    severity: 'SERIOUS',
    dueOn: addDays(today, -3),
  } as const;
  await hear(kernel, addDays(today, -40), { organizationId, ...overdue });
  const fresh = { aspect: 'E', text: '活动室制度公示未及时更新', severity: 'MINOR' } as const;
  await hear(kernel, dayIn(calendar, running, 0.9), { organizationId, ...fresh });
};
