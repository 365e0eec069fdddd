import { foldAll, type Kernel } from '../platform/index.ts';
import { openAccounts } from './accounts.ts';
import { makeApplications } from './applications.ts';
import { beginCampaign, closeQuarter, openWindow, turnTo } from './campaign.ts';
import { castOf } from './cast.ts';
import { calendarOf, dayIn, on } from './clock.ts';
import { assignContacts, visitQuarter } from './contacts.ts';
import { sendPlan } from './documents.ts';
import { setDuties } from './duties.ts';
import { putRight, recordHeard, takeUp, urge } from './ledgers.ts';
import { setUpCounty } from './organizations.ts';
import { fillPosts } from './people.ts';
import { makePlans } from './plans.ts';
import { rateQuarter } from './ratings.ts';
import { beginRectifications, endRectifications } from './rectifications.ts';
import { storyOf } from './story.ts';

/**
 * The demo county (profile S of domain.md §9), made through the services as its people would have made it, each thing on
 * the day it happened. The year is the one that runs, so that its last quarter is under way.
 */
export const makeDemo = async (kernel: Kernel, dataDir: string, tell: (line: string) => void): Promise<void> => {
  const calendar = calendarOf(kernel.now());
  const county = await setUpCounty(kernel, calendar);
  tell(`党组织 ${county.branches.length + county.houses.length + 2} 个 (organizations)`);
  const people = await fillPosts(kernel, calendar, county);
  tell('人员与任职 (people and appointments)');
  const contacts = await assignContacts(kernel, calendar, county, people);
  tell(`联系点 ${contacts.length} 个 (contact points)`);
  const campaign = await beginCampaign(kernel, calendar, county);
  const story = storyOf(county);
  const cast = castOf(county.branches, story);
  const demo = { kernel, calendar, campaignId: campaign.id, branches: county.branches, story, cast };
  for (const n of [...calendar.closed, calendar.running]) {
    if (n === 2) await turnTo(kernel, dayIn(calendar, 2, 0), campaign.id, 'PLAN');
    if (n === 3) await turnTo(kernel, dayIn(calendar, 3, 0), campaign.id, 'BUILD');
    await visitQuarter(kernel, calendar, contacts, n);
    if (n === 2) await makePlans(kernel, calendar, n, county.branches);
    await rateQuarter(demo, n);
    tell(`第 ${n} 季度评定与走访 (quarter ${n}: ratings and visits)`);
    await takeUp(demo, n);
    await beginRectifications(demo, n, people.liaisonLeaders);
    if (n !== calendar.running) await closeQuarter(kernel, dayIn(calendar, n, 1), campaign.id, n);
    const issues = await putRight(demo, n);
    await endRectifications(demo, n);
    if (issues > 0) tell(`问题整改与销号 ${issues} 项 (issues worked on)`);
  }
  await recordHeard(demo);
  await urge(demo);
  await openWindow(kernel, calendar, campaign.id);
  if (calendar.running === 4) await turnTo(kernel, calendar.today, campaign.id, 'ACCEPT');
  tell(`实施方案签收 ${await sendPlan(kernel, calendar, campaign.id, county)} 个 (acknowledgements of the plan)`);
  await setDuties(kernel, calendar, county, people);
  tell('责任清单 (responsibility lists)');
  tell(`达标申报 ${await makeApplications(kernel, calendar, county, people)} 份 (applications)`);
  await openAccounts(kernel, calendar, county, people, dataDir);
  await on(kernel, calendar.today, (work) => foldAll(work.run));
};
