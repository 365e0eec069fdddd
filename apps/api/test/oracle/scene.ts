import { ROLE_NAMES, ROLES } from '@zhibu/rules';
import type { Organization } from '../../src/modules/organization/index.ts';
import { AccessGrant, type Person } from '../../src/modules/people/index.ts';
import { aSession } from '../../src/modules/people/people.factory.ts';
import type { Work } from '../../src/platform/index.ts';
import { type Dice, diceOf } from '../dice.ts';
import { World } from '../world.ts';
import { DAYS, TODAY } from './days.ts';
import { aForest } from './forest.ts';
import { someLedgers } from './ledgers.ts';
import { someApprovals, someContacts, someRatings } from './matters.ts';
import { someEvidence, someExports } from './papers.ts';
import { poison } from './poison.ts';
import { type Mill, millOf, somePeople } from './records.ts';
import { someRemedies } from './remedies.ts';
import { type Reader, Truth } from './truth.ts';
import { someYears } from './years.ts';

const READERS = 40;

/** Grants as they come: several, at any level, given and derived, in force, over, to come, not confirmed. */
const grantsFor = ({ dice, make }: Mill, people: readonly Person[], high: readonly Organization[]) =>
  make(AccessGrant, READERS * 3, (i) => {
    // each role is held by somebody, high up and today
    const sure = ROLE_NAMES[i];
    return {
      ...((sure || dice.chance(0.4)) && { organizationId: dice.pick(high).id }),
      personId: people[i % READERS]!.id,
      role: sure ?? dice.pick(ROLE_NAMES),
      state: sure || dice.chance(0.8) ? ('active' as const) : dice.pick(['proposed', 'ended', 'refused'] as const),
      source: dice.pick(['given', 'given', 'appointment', 'contactPoint', 'inspection'] as const),
      fromOn: sure || dice.chance(0.8) ? '2024-01-01' : dice.pick(DAYS),
      toOn: sure || dice.chance(0.7) ? null : dice.pick(DAYS),
    };
  });

const sessionsFor = async (work: Work, people: readonly Person[]): Promise<[Person, string][]> => {
  const found: [Person, string][] = [];
  for (const person of people) found.push([person, (await aSession(work, person)).session]);
  return found;
};

export type Scene = { world: World; truth: Truth; readers: readonly Reader[]; dice: Dice };

/** Three counties of one seed with everything in them, poisoned, and forty people who look at it. */
export const aScene = async (seed: number): Promise<Scene> => {
  const dice = diceOf(seed);
  const world = await World.open();
  const sessions = await world.system(async (work) => {
    const forest = await aForest(work, dice);
    const mill = millOf(work, dice, forest);
    const people = await somePeople(mill);
    const years = await someYears(mill, forest);
    await someContacts(mill, people, years.periods);
    await someRatings(mill, people, years);
    await someLedgers(mill, people, years);
    await someRemedies(mill, people, years);
    await someEvidence(mill, people);
    // the others have an account already
    const readers = people.slice(-READERS);
    await someExports(mill, readers, years);
    const high = forest.filter(({ level }) => level === 'COUNTY' || level === 'WORK_COMMITTEE');
    const grants = await grantsFor(mill, readers, high);
    const signs = ({ role, state, fromOn }: AccessGrant) =>
      ROLES[role].includes('approval:decide') && state === 'active' && fromOn <= TODAY;
    await someApprovals(mill, readers, years, grants.filter(signs));
    return sessionsFor(work, readers);
  });
  await poison(world, dice);
  const truth = await Truth.of(world);
  const readers = sessions.map(([{ id }, session]) => ({ personId: id, session, grants: truth.grantsOf(id) }));
  return { world, truth, readers, dice };
};
