import type { AspectRating } from './star-rating.ts';

/** What becomes of the star of an aspect with a verdict (R61 授星、摘星、维持). */
export const STAR_EVENTS = ['AWARDED', 'REMOVED', 'KEPT'] as const;
export type StarEventKind = (typeof STAR_EVENTS)[number];

export type StarStep = {
  aspect: string;
  kind: StarEventKind;
  /** The star is there after it; one that was not there and does not come is kept unlit. */
  lit: boolean;
  /** What it rests on: the criteria of the aspect that failed. */
  failed: string[];
};

/**
 * What a verdict does to each star (R61), against those the branch had before it.
 * @example starSteps(aspects, ['A', 'B'])[0] // { aspect: 'A', kind: 'REMOVED', lit: false, failed: ['A04'] }
 */
export function starSteps(
  aspects: readonly Pick<AspectRating, 'aspect' | 'lit' | 'failed'>[],
  before: readonly string[],
): StarStep[] {
  return aspects.map(({ aspect, lit, failed }) => {
    const had = before.includes(aspect);
    return { aspect, kind: lit === had ? 'KEPT' : lit ? 'AWARDED' : 'REMOVED', lit, failed: [...failed] };
  });
}

/**
 * The stars a row of steps leads to, beginning with none: what is played back is what was rated.
 * @example replayStars([first, second]) // ['A', 'C']
 */
export function replayStars(events: readonly (readonly Pick<StarStep, 'aspect' | 'kind'>[])[]): string[] {
  const lit = new Set<string>();
  for (const steps of events) {
    // an aspect that the standard no longer has takes its star with it
    const aspects = new Set(steps.map(({ aspect }) => aspect));
    for (const aspect of lit) if (!aspects.has(aspect)) lit.delete(aspect);
    for (const { aspect, kind } of steps) {
      if (kind === 'AWARDED') lit.add(aspect);
      if (kind === 'REMOVED') lit.delete(aspect);
    }
  }
  return [...lit].sort();
}
