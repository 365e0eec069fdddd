import { placedOn } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import {
  editOrganization,
  moveOrganization,
  type Organization,
  setUpOrganizations,
  type UnitValues,
} from '../organization/index.ts';
import { type Applying, idOf, inBatches, inRow } from './apply.context.ts';
import { inChunks } from './known.ts';
import type { OrganizationTask } from './plan.organizations.ts';

/** Since when the superiors that are there already stand in the tree. */
const loadSince = async (work: Work, applying: Applying, tasks: readonly OrganizationTask[]): Promise<void> => {
  const ids = new Set(tasks.flatMap(({ parentCode }) => applying.organizations.get(parentCode ?? '') ?? []));
  const rows = await inChunks(ids, (chunk) =>
    work.run<{ id: string | number; fromOn: string }[]>(
      `SELECT organizationId AS id, MIN(fromOn) AS fromOn FROM organization_path
       WHERE organizationId IN (${chunk.map(() => '?').join(', ')}) GROUP BY organizationId`,
      chunk,
    ),
  );
  for (const { id, fromOn } of rows) applying.since.set(String(id), fromOn);
};

/** Codes of hosts and Party groups that a task names and that are not there yet: they come further down. */
const isAhead = ({ organizations }: Applying, { hostCode, units }: OrganizationTask): boolean =>
  [hostCode, ...(units ?? []).map(({ groupCode }) => groupCode)].some(
    (code) => code !== null && !organizations.has(code),
  );

type Named = { hostId?: string; units?: UnitValues[] };

const namedBy = ({ organizations }: Applying, { hostCode, units }: OrganizationTask): Named => ({
  ...(hostCode !== null && { hostId: idOf(organizations, hostCode) }),
  ...(units !== null && {
    units: units.map(({ id, name, sector, groupCode }) => ({
      id,
      name,
      sector,
      partyGroupId: groupCode === null ? null : idOf(organizations, groupCode),
    })),
  }),
});

/** New organizations below one superior, in one go. */
const setUpSiblings = async (applying: Applying, tasks: readonly OrganizationTask[]): Promise<Organization[]> => {
  const { organizations, since } = applying;
  const parentId = idOf(organizations, tasks[0]?.parentCode ?? '');
  const values = tasks.map((task) => {
    const { code, level, foundedOn, described } = task;
    const on = placedOn(foundedOn, { foundedOn: since.get(parentId) ?? foundedOn });
    const named = isAhead(applying, task) ? {} : namedBy(applying, task);
    return { ...described, ...named, name: described.name ?? code, code, level, foundedOn, placedOn: on };
  });
  const made = await setUpOrganizations(applying.as.setUp, parentId, values);
  for (const [i, { id, code }] of made.entries()) {
    organizations.set(code, id);
    since.set(id, values[i]!.placedOn);
  }
  return made;
};

/** First the place, then what it says of itself: what may be named depends on where it stands. */
const change = async (applying: Applying, task: OrganizationTask, named: Named): Promise<Organization> => {
  const { parentCode, described } = task;
  let organization = task.existing!;
  if (parentCode !== null) {
    const parentId = idOf(applying.organizations, parentCode);
    organization = await moveOrganization(applying.as.move, organization, parentId, applying.today);
  }
  const values = { ...described, ...named };
  if (Object.keys(values).length === 0) return organization;
  return editOrganization(applying.as.edit, organization, values);
};

type Later = [OrganizationTask, Organization][];

/** Those that name nobody who is still to come are set up first: the others may name them then. */
const setUpAll = async (applying: Applying, tasks: readonly OrganizationTask[], later: Later): Promise<void> => {
  const ahead = new Set(tasks.filter((task) => isAhead(applying, task)));
  for (const round of [tasks.filter((task) => !ahead.has(task)), [...ahead]])
    for (const siblings of Map.groupBy(round, ({ parentCode }) => parentCode).values())
      await inBatches(applying, 'organization', siblings, async (some) => {
        const unnamed = some.map((task) => isAhead(applying, task));
        const made = await setUpSiblings(applying, some);
        later.push(...made.flatMap((each, i): Later => (unnamed[i] ? [[some[i]!, each]] : [])));
      });
};

const changeOne = (applying: Applying, task: OrganizationTask, later: Later): Promise<void> =>
  inRow(applying, 'organization', task.row, async () => {
    const ahead = isAhead(applying, task);
    const organization = await change(applying, task, ahead ? {} : namedBy(applying, task));
    if (ahead) later.push([task, organization]);
  });

/**
 * Superiors come before what stands under them: new ones wait until something must come after them, and are then set up
 * together. Hosts and Party groups further down are named in a second round.
 */
export const applyOrganizations = async (
  work: Work,
  applying: Applying,
  tasks: readonly OrganizationTask[],
): Promise<void> => {
  await loadSince(work, applying, tasks);
  const later: Later = [];
  let waiting: OrganizationTask[] = [];
  for (const task of tasks) {
    if (task.existing || !applying.organizations.has(task.parentCode ?? '')) {
      await setUpAll(applying, waiting, later);
      waiting = [];
    }
    if (task.existing) await changeOne(applying, task, later);
    else waiting.push(task);
  }
  await setUpAll(applying, waiting, later);
  const silent = { step: async () => {} };
  for (const [task, organization] of later)
    await inRow(silent, 'organization', task.row, () =>
      editOrganization(applying.as.edit, organization, namedBy(applying, task)),
    );
};
