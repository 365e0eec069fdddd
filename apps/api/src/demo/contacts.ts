import { addDays } from '@zhibu/rules';
import { assignContactPoint, type ContactPoint, keepPromise, recordVisit } from '../modules/liaison/index.ts';
import type { Kernel } from '../platform/index.ts';
import { type Calendar, dayIn, dice, on } from './clock.ts';
import type { DemoCounty } from './organizations.ts';
import type { DemoPeople } from './people.ts';

/** Nine branches in ten have a leader in contact. */
export const hasLeader = (n: number): boolean => n % 10 !== 7;

/** Six or seven branches to each of the twenty leaders: who is without one is seen on the coverage page. */
export const assignContacts = (
  kernel: Kernel,
  { year }: Calendar,
  { branches }: DemoCounty,
  { liaisonLeaders }: DemoPeople,
): Promise<ContactPoint[]> =>
  on(kernel, `${year}-01-20`, async (work) => {
    const contacts: ContactPoint[] = [];
    for (const [n, branch] of branches.entries()) {
      if (!hasLeader(n)) continue;
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
