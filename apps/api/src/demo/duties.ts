import type { ResponsibilityKind } from '@zhibu/rules';
import { createResponsibility, reportResponsibility, settleResponsibility } from '../modules/responsibility/index.ts';
import type { Kernel, Work } from '../platform/index.ts';
import { type Calendar, type Dice, dice, on } from './clock.ts';
import type { DemoCounty } from './organizations.ts';
import type { DemoPeople } from './people.ts';

type Duty = {
  organizationId: string;
  personId: string;
  kind: Exclude<ResponsibilityKind, 'CONTACT_DUTY'>;
  title: string;
  dueOn: string;
};

const YEARLY = [
  '履行抓基层党建第一责任人职责，每季度研究党建工作不少于 1 次',
  '带头讲党课不少于 1 次',
  '督促所属支部完成年度达标创建任务',
  '按期完成换届和届中补选',
] as const;
const LISTED = ['补齐支委会会议记录', '完成党员名册与系统核对', '规范主题党日活动档案'] as const;

const SOURCES: Readonly<Record<Duty['kind'], string>> = {
  YEARLY_DUTY: '年度抓基层党建责任清单',
  LIST_DUTY: '三清单',
  KEY_TASK: '重点任务项目清单',
};

const daysOf = (year: number): string[] => [`${year}-03-31`, `${year}-06-30`, `${year}-09-30`, `${year}-12-20`];

/** The secretaries of what stands above the branches answer for all of it (R33). */
const ofHouses = (year: number, { houses }: DemoCounty, { houseSecretaries }: DemoPeople): Duty[] =>
  houses.flatMap(({ id }, n) =>
    YEARLY.map((title, k) => ({
      organizationId: id,
      personId: houseSecretaries.get(id)!.id,
      kind: 'YEARLY_DUTY' as const,
      title,
      dueOn: daysOf(year)[(n + k) % 4]!,
    })),
  );

/** The secretary of a branch answers for one duty of the year, and one in three for an entry of the three lists. */
const ofBranches = (year: number, { branches }: DemoCounty, { secretaries }: DemoPeople): Duty[] =>
  branches.flatMap(({ id }, n): Duty[] => {
    const here = { organizationId: id, personId: secretaries.get(id)!.id };
    const [dueOn, later] = [daysOf(year)[n % 4]!, daysOf(year)[(n + 2) % 4]!];
    const yearly: Duty = { ...here, kind: 'YEARLY_DUTY', title: YEARLY[n % 4]!, dueOn };
    const listed: Duty = { ...here, kind: 'LIST_DUTY', title: LISTED[n % 3]!, dueOn: later };
    return n % 3 === 0 ? [yearly, listed] : [yearly];
  });

/** The key tasks of the Work Committee (R36). */
const ofWorkCommittee = (year: number, { workCommittee }: DemoCounty, people: DemoPeople): Duty[] => {
  const task = { organizationId: workCommittee.id, kind: 'KEY_TASK' as const };
  const { workCommitteeLeader, workCommittee: officer } = people;
  return [
    { ...task, personId: workCommitteeLeader.id, title: '全县机关党支部达标比例不低于 50%', dueOn: `${year}-12-20` },
    { ...task, personId: officer.id, title: '举办支部擂台赛不少于 2 期', dueOn: `${year}-12-10` },
  ];
};

/** Most of what is due is done, some reported and not settled yet, some overdue; of the rest a few are done early. */
const setDuty = async (work: Work, random: Dice, year: number, duty: Duty): Promise<void> => {
  const set = await createResponsibility(work, { ...duty, year, source: SOURCES[duty.kind] });
  if (duty.dueOn > work.today && !random.chance(0.1)) return;
  if (random.chance(0.12)) return;
  const reported = await reportResponsibility(work, set, '已完成，佐证材料归入支部台账。', true);
  if (random.chance(0.9)) await settleResponsibility(work, reported, 'confirm', null);
};

/** What persons answer for this year. */
export const setDuties = (
  kernel: Kernel,
  { year, today }: Calendar,
  county: DemoCounty,
  people: DemoPeople,
): Promise<void> =>
  on(kernel, today, async (work) => {
    const random = dice(33);
    for (const dutiesOf of [ofHouses, ofBranches, ofWorkCommittee])
      for (const duty of dutiesOf(year, county, people)) await setDuty(work, random, year, duty);
  });
