import { moveOrganization, type Organization } from '../../src/modules/organization/index.ts';
import { anOrganization } from '../../src/modules/organization/organization.factory.ts';
import type { Work } from '../../src/platform/index.ts';
import { type Records, recordsAt } from './records.ts';

/** Where a record stands, seen from an actor whose grant is at `own` (DESIGN §2.8). */
export const PLACES = [
  'own',
  'child',
  'grandchild',
  'elsewhere',
  'sibling',
  'parent',
  'foreign',
  'movedAway',
  'ended',
] as const;
export type Place = (typeof PLACES)[number];

/** In reach: the subtree of the grant, and a second grant outside it (a contact branch); never an ended one. */
export const IN_REACH: readonly Place[] = ['own', 'child', 'grandchild', 'elsewhere'];

export type Scene = { at: Record<Place, Organization>; records: Record<Place, Records> };

/** Two counties; the actor's own place is a committee of the first. */
export const aScene = async (work: Work): Promise<Scene> => {
  const county = await anOrganization(work, 'COUNTY', null);
  const parent = await anOrganization(work, 'WORK_COMMITTEE', county);
  const own = await anOrganization(work, 'COMMITTEE', parent);
  const child = await anOrganization(work, 'GENERAL_BRANCH', own);
  const foreign = await anOrganization(work, 'WORK_COMMITTEE', await anOrganization(work, 'COUNTY', null));
  const movedAway = await anOrganization(work, 'BRANCH', child);
  const places: Record<Place, Organization> = {
    own,
    child,
    grandchild: await anOrganization(work, 'BRANCH', child),
    elsewhere: await anOrganization(work, 'BRANCH', foreign),
    sibling: await anOrganization(work, 'COMMITTEE', parent),
    parent,
    foreign,
    movedAway,
    ended: await anOrganization(work, 'BRANCH', foreign),
  };
  const records = {} as Record<Place, Records>;
  for (const place of PLACES) records[place] = await recordsAt(work, places[place]);
  await moveOrganization(work, movedAway, foreign.id, '2026-06-01');
  return { at: places, records };
};
