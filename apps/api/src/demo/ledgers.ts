import { isLive, LIVE_ISSUE_STATES } from '@zhibu/rules';
import {
  addTask,
  decideIssue,
  Issue,
  noteProgress,
  recordIssue,
  submitIssue,
  superviseIssue,
} from '../modules/ledger/index.ts';
import type { Kernel, Work } from '../platform/index.ts';
import { type Calendar, type Dice, dayIn, dice, on } from './clock.ts';
import type { Story } from './story.ts';

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

const liveIds = async (work: Work, most: number): Promise<string[]> => {
  const rows = await work.rows(Issue).whereIn('t.state', LIVE_ISSUE_STATES).sort('t.id').all(most);
  return rows.map(({ id }) => id);
};

/** How far an issue is brought this quarter: most are written off, some wait, a few come back, some are not begun. */
const bring = async (work: Work, issue: Issue, random: Dice, dueOn: string): Promise<void> => {
  if (random.chance(0.08)) return;
  // what waited since the last quarter is looked at first
  if (issue.state === 'SUBMITTED') {
    await decideIssue(work, issue, 'verify', '经核验属实');
    return;
  }
  if (issue.state === 'OPEN' || issue.state === 'RELAPSED') {
    const [text, goal] = MEASURES[issue.aspect] ?? MEASURE;
    issue.cause ??= random.pick(CAUSES);
    await work.save(issue);
    const task = await addTask(work, issue, { text, goal, dueOn, doneMark: goal });
    await noteProgress(work, task, { percent: 50, note: '已研究部署，正在整改' });
  }
  if (random.chance(0.1)) return;
  // the progress set it going
  await finish(work, await work.get(Issue, issue.id), random);
};

const finish = async (work: Work, issue: Issue, random: Dice): Promise<void> => {
  await submitIssue(work, issue, '已按措施整改到位，资料已归档备查。');
  if (random.chance(0.8)) await decideIssue(work, issue, 'verify', '经核验属实');
  else if (random.chance(0.3)) await decideIssue(work, issue, 'reject', '佐证资料不全，请补充');
};

const bringPart = (kernel: Kernel, day: string, dueOn: string, ids: readonly string[], random: Dice) =>
  on(kernel, day, async (work) => {
    for (const id of ids) {
      const issue = await work.get(Issue, id);
      await bring(work, issue, random, dueOn);
      if (isLive(issue.state) && issue.dueOn < day) await superviseIssue(work, issue, '请抓紧落实整改措施和责任人。');
    }
  });

/** The branches work on what the last quarter found; the superiors verify (R43). Tells how many issues were taken up. */
export const workLedgers = async (kernel: Kernel, calendar: Calendar, quarter: number): Promise<number> => {
  const day = dayIn(calendar, quarter, 0.4);
  const dueOn = dayIn(calendar, quarter, 0.9);
  const random = dice(quarter * 43);
  const ids = await on(kernel, day, (work) => liveIds(work, 5_000));
  for (let from = 0; from < ids.length; from += CHUNK)
    await bringPart(kernel, day, dueOn, ids.slice(from, from + CHUNK), random);
  return ids.length;
};

/** What the branch of the demo's secretary heard from its people: something waits for whoever signs in. */
export const recordHeard = (kernel: Kernel, calendar: Calendar, story: Story): Promise<void> =>
  on(kernel, dayIn(calendar, calendar.running, 0.9), async (work) => {
    const heard = { organizationId: story.returned.id, source: 'INSPECTION', foundOn: work.today } as const;
    await recordIssue(work, { ...heard, aspect: 'E', text: '活动室制度公示未及时更新', severity: 'MINOR' });
    await recordIssue(work, { ...heard, aspect: 'D', text: '党员大会记录缺少表决情况', severity: 'SERIOUS' });
  });
