import { addDays } from '@zhibu/rules';
import { acknowledge, Campaign, draftDocument, publishDocument } from '../modules/campaign/index.ts';
import type { Kernel } from '../platform/index.ts';
import { type Calendar, dice, on } from './clock.ts';
import type { DemoCounty } from './organizations.ts';

const PLAN = `一、目标任务
年内直属机关党支部达标比例不低于 50%，其中机关党支部不低于 50%；先进支部当年全部达标。
二、方法步骤
按照排查摸底、制定方案、对标创建、考核验收、命名授牌五步推进。
三、工作要求
各级党组织逐级签收本方案，结合实际制定支部方案，并于规定日期前报上级备案。`;

/** The plan of the year, sent down on its day; most have acknowledged it by now, some have not. */
export const sendPlan = async (
  kernel: Kernel,
  { year, today }: Calendar,
  campaignId: string,
  { houses, branches }: DemoCounty,
): Promise<number> => {
  const due = `${year}-04-15`;
  const day = due < today ? due : today;
  const random = dice(17);
  const document = await on(kernel, day, async (work) => {
    const campaign = await work.get(Campaign, campaignId);
    const values = { title: `${year} 年度党支部标准化规范化建设实施方案`, docNo: `工委发〔${year}〕3 号`, text: PLAN };
    return publishDocument(work, await draftDocument(work, campaign, { ...values, acknowledgeDueOn: addDays(day, 7) }));
  });
  const signing = [...houses, ...branches].filter(() => random.chance(0.86));
  const later = addDays(day, 3);
  await on(kernel, later < today ? later : today, async (work) => {
    for (const { id } of signing) await acknowledge(work, document.id, id);
  });
  return signing.length;
};
