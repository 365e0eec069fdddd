/** Chance that can be thrown again: the same seed makes the same world. */
export type Dice = {
  below: (count: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** One of them, or nothing. */
  maybe: <T>(share: number, value: () => T) => T | null;
  some: <T>(list: readonly T[], share: number) => T[];
};

export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0;
  // mulberry32: 32 bits of state are plenty for a few thousand throws
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  const chance = (share: number) => next() < share;
  return {
    below,
    chance,
    pick: (list) => list[below(list.length)]!,
    maybe: (share, value) => (chance(share) ? value() : null),
    some: (list, share) => list.filter(() => chance(share)),
  };
};
