import { placedOn } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import {
  editOrganization,
  moveOrganization,
  type Organization,
  setUpOrganization,
  type UnitValues,
} from '../organization/index.ts';
import { type Applying, idOf, inRow } from './apply.context.ts';
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

const setUp = async (applying: Applying, task: OrganizationTask, named: Named): Promise<Organization> => {
  const { code, level, foundedOn, described, parentCode } = task;
  const parentId = idOf(applying.organizations, parentCode ?? '');
  const since = applying.since.get(parentId) ?? foundedOn;
  const on = placedOn(foundedOn, { foundedOn: since });
  const values = { ...described, ...named, name: described.name ?? code, code, level, foundedOn, placedOn: on };
  const organization = await setUpOrganization(applying.as.setUp, parentId, values);
  applying.organizations.set(code, organization.id);
  applying.since.set(organization.id, on);
  return organization;
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

/** Superiors come before what stands under them; hosts and Party groups further down are named in a second round. */
export const applyOrganizations = async (
  work: Work,
  applying: Applying,
  tasks: readonly OrganizationTask[],
): Promise<void> => {
  await loadSince(work, applying, tasks);
  const later: [OrganizationTask, Organization][] = [];
  for (const task of tasks)
    await inRow(applying, 'organization', task.row, async () => {
      const ahead = isAhead(applying, task);
      const named = ahead ? {} : namedBy(applying, task);
      const organization = await (task.existing ? change : setUp)(applying, task, named);
      if (ahead) later.push([task, organization]);
    });
  const silent = { step: async () => {} };
  for (const [task, organization] of later)
    await inRow(silent, 'organization', task.row, () =>
      editOrganization(applying.as.edit, organization, namedBy(applying, task)),
    );
};
