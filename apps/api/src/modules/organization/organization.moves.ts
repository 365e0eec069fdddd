import { mayDissolve, mayMerge, mayMove, type OrganizationFacts } from '@zhibu/rules';
import { beginMove, ensure, moveFigures, refusal, type Work, writeDerived } from '../../platform/index.ts';
import { Organization } from './organization.entity.ts';
import { carryMembers, uncountFrom } from './organization.figures.ts';
import {
  childrenUntil,
  movedOnOf,
  placesBelow,
  placesOf,
  replacePlaces,
  type Standing,
  since,
} from './organization.places.ts';
import { countChild, superiorFacts, takeIn } from './organization.service.ts';

const factsOf = (organization: Organization, places: readonly Standing[]): OrganizationFacts => ({
  path: organization.path,
  level: organization.level,
  foundedOn: places[0]!.fromOn,
  dissolvedOn: organization.dissolvedOn,
  movedOn: movedOnOf(places),
});

/**
 * Moves an organization with all below it under another superior, from the day `on`; figures and history before it stay.
 * Moves take turns (`beginMove`), so everything is read after that.
 */
export const moveOrganization = async (
  work: Work,
  { id, version }: Organization,
  parentId: string,
  on: string,
): Promise<Organization> => {
  await beginMove(work.run);
  const organization = await work.get(Organization, id, version);
  const [superior, above] = await takeIn(work, parentId);
  if (organization.parentId) await countChild(work, organization.parentId, -1);
  const places = (await placesOf(work, [id])).get(id)!;
  const facts = { organization: factsOf(organization, places), superior: superiorFacts(superior, above, on) };
  ensure(mayMove({ ...facts, on, today: work.today }));
  await work.emit('organization.moving', { organization, paths: [organization.path, superior.path], on });
  const [before, after] = [since(places, on), placesBelow(since(above, on), superior.id, id)];
  await replacePlaces(work, id, before, after);
  await moveFigures(work.run, id, before, after);
  const [fromPath, toPath] = [organization.path, after.at(-1)!.path];
  organization.parentId = parentId;
  organization.movedOn = movedOnOf((await placesOf(work, [id])).get(id)!);
  await work.save(organization);
  await writeDerived(work.init, organization, { path: toPath });
  await work.emit('organization.moved', { organization, fromPath, toPath, on });
  return organization;
};

/** The organization as it is, held until this transaction ends: nobody gives it a child meanwhile. */
const hold = async (work: Work, { id, version }: Organization): Promise<Organization> => {
  const held = await work.rows(Organization).where('t.id = ?', [id]).forUpdate().first();
  if (!held) throw refusal('NOT_FOUND');
  if (held.version !== version) throw refusal('STALE_EDIT');
  return held;
};

/** Dissolves an organization without children from the day `on`; its records stay readable where it stood. */
export const dissolveOrganization = async (work: Work, asked: Organization, on: string): Promise<Organization> => {
  await beginMove(work.run);
  const organization = await hold(work, asked);
  const places = (await placesOf(work, [organization.id])).get(organization.id)!;
  const facts = {
    organization: factsOf(organization, places),
    childCount: organization.childCount,
    childrenUntil: await childrenUntil(work, organization.id),
    // what is under way in the branch is known to the modules above: they refuse it on the event
    hasOpenApplication: false,
  };
  ensure(mayDissolve({ ...facts, on, today: work.today }));
  await work.emit('organization.dissolving', { organization, on });
  organization.dissolvedOn = on;
  await work.save(organization);
  if (organization.parentId) await countChild(work, organization.parentId, -1);
  await uncountFrom(work, organization.id, on);
  await work.emit('organization.dissolved', { organization, on });
  return organization;
};

/** What one merger takes along in one transaction. */
const MOST_CHILDREN = 500;

/** Merges one organization into another of its level: its children and members go along, then it is dissolved. */
export const mergeOrganizations = async (
  work: Work,
  asked: Organization,
  intoId: string,
  on: string,
): Promise<Organization> => {
  await beginMove(work.run);
  const from = await work.get(Organization, asked.id, asked.version);
  const into = await work.get(Organization, intoId);
  const places = (await placesOf(work, [intoId])).get(intoId)!;
  ensure(mayMerge({ from, into: superiorFacts(into, places, on), on }));
  const children = await work
    .rows(Organization)
    .where('t.parentId = ? AND t.dissolvedOn IS NULL', [from.id])
    .all(MOST_CHILDREN);
  for (const child of children) await moveOrganization(work, child, intoId, on);
  await work.emit('organization.merging', { from, into, on });
  await carryMembers(work, from.id, into.id, on);
  const merged = await work.get(Organization, intoId);
  merged.fullMembers += from.fullMembers;
  merged.probationaryMembers += from.probationaryMembers;
  await work.save(merged);
  await dissolveOrganization(work, from, on);
  return merged;
};
