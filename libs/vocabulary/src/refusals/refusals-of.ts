import type { RefusalCode } from '@zhibu/rules';

/** The codes whose first word is one of these. */
export type RefusalsOf<Module extends string> = Extract<RefusalCode, `${Module}_${string}`>;
