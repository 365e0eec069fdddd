import type { World } from '../../../test/world.ts';
import { anActor } from '../people/people.factory.ts';
import { type Asker, asker } from './organization.asks.ts';
import { aCounty, type County } from './organization.factory.ts';

export type TwoCounties = { county: County; other: County; officer: Asker; secretary: Asker };

/** Two counties; an officer of the first's Work Committee, and a secretary of its branch. */
export const twoCounties = (world: World): Promise<TwoCounties> =>
  world.system(async (work) => {
    const [county, other] = [await aCounty(work), await aCounty(work)];
    const officer = asker(world, (await anActor(work, 'workCommittee', county.workCommittee)).session);
    const secretary = asker(world, (await anActor(work, 'branchSecretary', county.branch)).session);
    return { county, other, officer, secretary };
  });
