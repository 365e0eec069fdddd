import { addDays } from '@zhibu/rules';
import { assignContactPoint, type ContactPoint, keepPromise, recordVisit } from '../modules/liaison/index.ts';
import { createResponsibility, reportResponsibility, settleResponsibility } from '../modules/responsibility/index.ts';
import type { Kernel } from '../platform/index.ts';
import { type Calendar, dayIn, dice, on } from './clock.ts';
import type { DemoCounty } from './organizations.ts';
import type { DemoPeople } from './people.ts';

/** Nine branches in ten have a leader, six or seven to each of the twenty: who is without one is seen on the coverage page. */
export const assignContacts = (
  kernel: Kernel,
  { year }: Calendar,
  { branches }: DemoCounty,
  { liaisonLeaders }: DemoPeople,
): Promise<ContactPoint[]> =>
  on(kernel, `${year}-01-20`, async (work) => {
    const contacts: ContactPoint[] = [];
    for (const [n, branch] of branches.entries()) {
      if (n % 10 === 7) continue;
      const leader = liaisonLeaders[n % liaisonLeaders.length]!;
      contacts.push(
        await assignContactPoint(work, {
          organizationId: branch.id,
          leaderId: leader.id,
          fromOn: `${year}-01-20`,
          source: `${year} 年班子成员联系点安排`,
        }),
      );
    }
    return contacts;
  });

const FINDINGS = [
  '组织生活正常，台账按六方面归档，支委会记录需补充讨论要点。',
  '主题党日与业务结合较好，建议增加民情恳谈。',
  '书记到岗，班子配齐；党员活动室标识需更新。',
  '党费收缴及时，流动党员联系人已明确。',
];
const PROMISES = ['协调活动室修缮经费', '请县委党校安排一次党课', '帮助联系结对社区'];

/** Visits of a quarter: most branches once, some not at all; every fourth visit leaves a promise. */
export const visitQuarter = (
  kernel: Kernel,
  calendar: Calendar,
  contacts: readonly ContactPoint[],
  quarter: number,
): Promise<void> =>
  on(kernel, dayIn(calendar, quarter, 1), async (work) => {
    const random = dice(quarter * 97);
    for (const contact of contacts) {
      if (!random.chance(quarter === calendar.running ? 0.55 : 0.86)) continue;
      const visitedOn = dayIn(calendar, quarter, 0.1 + random.below(80) / 100);
      if (visitedOn < contact.fromOn) continue;
      const promised = random.chance(0.25);
      const visit = await recordVisit(work, contact.id, {
        visitedOn,
        mode: random.chance(0.8) ? 'ON_SITE' : 'MEETING',
        place: '支部活动室',
        joinedActivity: random.chance(0.5) ? '参加主题党日' : null,
        findings: random.pick(FINDINGS),
        ...(promised && { promise: random.pick(PROMISES), promiseDueOn: addDays(visitedOn, 30) }),
      });
      const due = addDays(visitedOn, 25);
      if (promised && due <= work.today && random.chance(0.75)) await keepPromise(work, visit, due);
    }
  });

const YEARLY = [
  '履行抓基层党建第一责任人职责，每季度研究党建工作不少于 1 次',
  '带头讲党课不少于 1 次',
  '督促所属支部完成年度达标创建任务',
  '按期完成换届和届中补选',
] as const;
const LISTED = ['补齐支委会会议记录', '完成党员名册与系统核对', '规范主题党日活动档案'] as const;

/** What secretaries answer for this year (R33), the key tasks of the Work Committee (R36); some done, some overdue. */
export const setDuties = (kernel: Kernel, calendar: Calendar, county: DemoCounty, people: DemoPeople): Promise<void> =>
  on(kernel, calendar.today, async (work) => {
    const { year, today } = calendar;
    const random = dice(33);
    const set = async (
      organizationId: string,
      personId: string,
      kind: 'YEARLY_DUTY' | 'LIST_DUTY' | 'KEY_TASK',
      title: string,
      dueOn: string,
    ) => {
      const duty = await createResponsibility(work, {
        organizationId,
        personId,
        kind,
        year,
        title,
        source: kind === 'KEY_TASK' ? '重点任务项目清单' : kind === 'LIST_DUTY' ? '三清单' : '年度抓基层党建责任清单',
        dueOn,
      });
      if (dueOn > today && !random.chance(0.1)) return;
      if (random.chance(0.12)) return;
      const reported = await reportResponsibility(work, duty, '已完成，佐证材料归入支部台账。', true);
      if (random.chance(0.9)) await settleResponsibility(work, reported, 'confirm', null);
    };
    const days = [`${year}-03-31`, `${year}-06-30`, `${year}-09-30`, `${year}-12-20`];
    for (const [n, house] of county.houses.entries())
      for (const [k, title] of YEARLY.entries())
        await set(house.id, people.houseSecretaries.get(house.id)!.id, 'YEARLY_DUTY', title, days[(n + k) % 4]!);
    for (const [n, branch] of county.branches.entries()) {
      const secretary = people.secretaries.get(branch.id)!;
      await set(branch.id, secretary.id, 'YEARLY_DUTY', YEARLY[n % 4]!, days[n % 4]!);
      if (n % 3 === 0) await set(branch.id, secretary.id, 'LIST_DUTY', LISTED[n % 3]!, days[(n + 2) % 4]!);
    }
    await set(
      county.workCommittee.id,
      people.workCommitteeLeader.id,
      'KEY_TASK',
      '全县机关党支部达标比例不低于 50%',
      `${year}-12-20`,
    );
    await set(
      county.workCommittee.id,
      people.workCommittee.id,
      'KEY_TASK',
      '举办支部擂台赛不少于 2 期',
      `${year}-12-10`,
    );
  });
