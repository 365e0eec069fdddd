import { ancestorsOf } from '@zhibu/rules';

/**
 * Campaigns are led side by side, each with editions of its own, so that each can be closed by itself. Whoever stands above
 * them would have to add up one edition a campaign; instead, what an edition counts for organizations that are not at or
 * below its leader is kept in one edition they all share, the group of the quarter. Every organization reads the editions
 * of the campaigns above it (one, as a rule) and the group: at the root as cheap as at a leaf.
 */
export type Edition = { editionId: string; leaderId: string | null; groupId: string | null };

/** The group of a quarter: a number that no edition has. */
export const groupOf = (quarter: number): string => String(-quarter);

export const STOCKS: Edition = { editionId: '0', leaderId: null, groupId: null };

/** Where an edition counts for each organization of a line (root first). */
export const routed = (
  { editionId, leaderId, groupId }: Edition,
  path: string,
): { organizationId: string; editionId: string }[] => {
  const line = ancestorsOf(path);
  const from = leaderId === null || groupId === null ? 0 : line.indexOf(leaderId);
  return line.map((organizationId, i) => ({
    organizationId,
    editionId: from >= 0 && i >= from ? editionId : groupId!,
  }));
};
