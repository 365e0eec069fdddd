import type { Organization } from '../modules/organization/index.ts';
import type { DemoCounty } from './organizations.ts';

/**
 * The bureau whose people have the demo's accounts. Each of its branches stands at another point of the year, so that
 * whoever signs in finds something that waits for them, and the whole way can be walked by signing in as one after another.
 */
export type Story = {
  house: Organization;
  partyGroup: Organization;
  /** The secretary of the house belongs to it and does not judge it (R8): it is past them, before the Party group. */
  coSigning: Organization;
  /** Waits for the secretary of the house. */
  reviewing: Organization;
  /** Came back: its secretary mends and submits it again. */
  returned: Organization;
  /** Has not checked itself this quarter. */
  unchecked: Organization;
};

const BUREAU = '演示县财政局';

const named = (list: Iterable<Organization>, name: string): Organization => {
  for (const each of list) if (each.name === name) return each;
  throw new Error(`the demo county has no ${name}`);
};

export const storyOf = ({ houses, branches, partyGroups }: DemoCounty): Story => ({
  house: named(houses, `${BUREAU}党总支`),
  partyGroup: named(partyGroups.values(), `${BUREAU}党组`),
  coSigning: named(branches, `${BUREAU}机关党支部`),
  reviewing: named(branches, `${BUREAU}预算国库党支部`),
  returned: named(branches, `${BUREAU}监督评价党支部`),
  unchecked: named(branches, `${BUREAU}国库支付中心党支部`),
});

/** Those of them that apply, and so have six stars. */
export const applicantsOf = ({ coSigning, reviewing, returned }: Story): Organization[] => [
  coSigning,
  reviewing,
  returned,
];
