// A quarter of a seeded province through the services (npm run bench:quarter): opened, self-checked, checked, each branch in
// transactions of its own, as its people would have done it.
import { type CriterionResult, criteriaFor, DEFAULT_STANDARD, quarterRange } from '@zhibu/rules';
import { Assessment, openMissing, submitCheck, submitSelfCheck } from '../modules/assessment/index.ts';
import { closePeriod, createCampaign, Period, turnCampaign } from '../modules/campaign/index.ts';
import { Organization } from '../modules/organization/index.ts';
import { installDefaultStandard } from '../modules/standard/index.ts';
import { drainJobs, foldFigures, type Kernel, type Work } from '../platform/index.ts';
import { on } from './clock.ts';

/** How many are at it at the same time. */
const LANES = 4;
const YEAR = 2026;
const PAGE = 5_000;
const { startsOn: FIRST, endsOn: LAST } = quarterRange(YEAR, 1);
const CHECKED = `${YEAR}-03-20`;

type Tell = (line: string) => void;

const timed = async <T>(tell: Tell, name: string, count: (result: T) => number, body: () => Promise<T>): Promise<T> => {
  const since = performance.now();
  const result = await body();
  const seconds = (performance.now() - since) / 1000;
  tell(`${name}: ${count(result)}, ${seconds.toFixed(1)} s, ${(count(result) / seconds).toFixed(0)} /s`);
  return result;
};

/** An hour after `on`: what that day's transactions left to jobs is due. */
const asOf = (day: string, kernel: Kernel): Kernel => ({ ...kernel, now: () => new Date(`${day}T03:00:00.000Z`) });

const ownersOf = (work: Work): Promise<Organization[]> =>
  work.rows(Organization).where("t.level = 'WORK_COMMITTEE'").all(1_000);

/** A province has its standard, and every Work Committee a campaign under way. */
const begin = async (kernel: Kernel): Promise<void> => {
  const owners = await on(kernel, FIRST, async (work) => {
    const root = await work.rows(Organization).where('t.parentId IS NULL').first();
    await installDefaultStandard(work, root!.id);
    return ownersOf(work);
  });
  for (const { id } of owners)
    await on(kernel, FIRST, async (work) => turnCampaign(work, await createCampaign(work, id, YEAR), 'SURVEY', null));
  await drainJobs(asOf(FIRST, kernel));
};

const openSheets = async (kernel: Kernel): Promise<void> => {
  while ((await on(kernel, FIRST, (work) => openMissing(work))) > 0);
};

type Sheet = Pick<Assessment, 'id' | 'organizationId' | 'branchType' | 'branchSubtype'>;

const sheetsOf = async (kernel: Kernel): Promise<Sheet[]> => {
  const sheets: Sheet[] = [];
  for (let last = '0'; ; ) {
    const page = await on(kernel, FIRST, (work) => work.rows(Assessment).where('t.id > ?', [last]).all(PAGE));
    if (page.length === 0) return sheets;
    for (const { id, organizationId, branchType, branchSubtype } of page)
      sheets.push({ id, organizationId, branchType, branchSubtype });
    last = page.at(-1)!.id;
  }
};

/** How many of the aspects a branch falls short in: by place, so that every run rates alike, in the shares of domain.md §9. */
const DARK = [0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 6] as const;
const ASPECTS = 'DBCEAF';

const failingOf = ({
  organizationId,
  branchType,
  branchSubtype,
}: Sheet): { code: string; result: CriterionResult }[] => {
  const dark = new Set(ASPECTS.slice(0, DARK[Number(organizationId) % DARK.length]));
  const asked = criteriaFor(DEFAULT_STANDARD, { type: branchType!, subtype: branchSubtype });
  return asked.map(({ code, aspect, core, automatic }) => {
    const fails = dark.has(aspect) && core && !automatic;
    if (fails) dark.delete(aspect);
    return { code, result: fails ? 'FAIL' : 'PASS' };
  });
};

const rate = async (kernel: Kernel, sheet: Sheet): Promise<void> => {
  const values = { assessmentId: sheet.id, version: null, results: failingOf(sheet) };
  await on(kernel, CHECKED, (work) => submitSelfCheck(work, values));
  await on(kernel, CHECKED, (work) => submitCheck(work, values));
};

/** Several people at once, and the figures folded meanwhile, as the server does it. */
const rateAll = async (kernel: Kernel, sheets: readonly Sheet[], tell: Tell): Promise<void> => {
  let [next, done] = [0, false];
  const lane = async () => {
    for (let sheet = sheets[next++]; sheet; sheet = sheets[next++]) {
      await rate(kernel, sheet);
      if (next % 10_000 === 0) tell(`  ${next} …`);
    }
  };
  const fold = async () => {
    while (!done) if ((await on(kernel, LAST, (work) => foldFigures(work.run))) === 0) await pause();
  };
  const folding = fold();
  await Promise.all(Array.from({ length: LANES }, lane)).finally(() => {
    done = true;
  });
  await folding;
};

const pause = () => new Promise((resolve) => setTimeout(resolve, 200));

const foldRest = async (kernel: Kernel): Promise<number> => {
  let folded = 0;
  for (let n = -1; n !== 0; folded += n) n = await on(kernel, LAST, (work) => foldFigures(work.run));
  return folded;
};

/** Every county closes its quarter; what is kept of it is kept by jobs. */
const close = async (kernel: Kernel): Promise<number> => {
  const periods = await on(kernel, LAST, (work) => work.rows(Period).where('t.ordinal = 1').all(1_000));
  for (const { id } of periods) await on(kernel, LAST, async (work) => closePeriod(work, await work.get(Period, id)));
  await drainJobs(asOf(LAST, kernel));
  return periods.length;
};

/** Only in a database that was seeded: nobody's branches are rated by a benchmark. */
const ensureSeeded = async (kernel: Kernel): Promise<void> => {
  const [seeded] = (await kernel.dataSource.query(
    "SELECT 1 FROM person WHERE code = 'SEED-READER' AND NOT EXISTS (SELECT 1 FROM campaign)",
  )) as object[];
  if (!seeded) throw new Error('not a freshly seeded database');
};

export const rateProvince = async (kernel: Kernel, tell: Tell, most = Number.POSITIVE_INFINITY): Promise<void> => {
  await ensureSeeded(kernel);
  const sheets = await timed(
    tell,
    'campaigns begun, sheets opened',
    (all) => all.length,
    async () => {
      await begin(kernel);
      await openSheets(kernel);
      return sheetsOf(kernel);
    },
  );
  const rated = sheets.slice(0, most);
  await timed(
    tell,
    'self-checked and checked',
    () => rated.length,
    () => rateAll(kernel, rated, tell),
  );
  await timed(
    tell,
    'changes of figures folded after that',
    (n) => n,
    () => foldRest(kernel),
  );
  await timed(
    tell,
    'quarters closed and kept',
    (n) => n,
    () => close(kernel),
  );
};
