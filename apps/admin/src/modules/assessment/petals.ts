import type { StarRating } from '@zhibu/rules';
import type { RatingMarkFragment } from '../../gql/assessment.ts';
import type { Petal } from '../../platform/components/SixStar.vue';
import type { Locale } from '../../platform/i18n/locale.ts';

export type NamedAspect = { code: string; name: Record<Locale, string>; short: Record<Locale, string> };

/** The petals of a branch's mark, in the language of the page. */
export const petalsOf = (petals: RatingMarkFragment['petals'] | undefined, locale: Locale): Petal[] =>
  (petals ?? []).map(({ code, lit, name, short }) => ({ code, lit, name: name[locale], short: short[locale] }));

/** The same while a sheet is filled in. */
export const livePetals = (rating: StarRating, aspects: readonly NamedAspect[], locale: Locale): Petal[] =>
  aspects.map(({ code, name, short }) => ({
    code,
    name: name[locale],
    short: short[locale],
    lit: rating.aspects.find((each) => each.aspect === code)?.lit ?? false,
  }));

/** The mark of aspects that are lit, however they came to be. */
export const litPetals = (lit: readonly string[], aspects: readonly NamedAspect[], locale: Locale): Petal[] =>
  aspects.map(({ code, name, short }) => ({ code, name: name[locale], short: short[locale], lit: lit.includes(code) }));
