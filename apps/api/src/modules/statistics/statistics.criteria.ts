import { wordingOf } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { periodById } from '../campaign/index.ts';
import { type BilingualView, findActiveStandard } from '../standard/index.ts';

type PathRow = { path: string };

const textsOf = async (work: Work, periodId: string): Promise<Map<string, BilingualView>> => {
  const period = await periodById(work, periodId);
  const [row] = await work.run<PathRow[]>('SELECT path FROM organization WHERE id = ?', [
    period?.organizationId ?? null,
  ]);
  const found = row ? await findActiveStandard(work, row) : null;
  return new Map(found?.standard.criteria.map((criterion) => [criterion.code, wordingOf(criterion)]));
};

/** The words of a criterion in the standard of whoever leads the period; null when it is no longer part of it. */
export const criterionText = async (
  work: Work,
  periodId: string | null,
  code: string,
): Promise<BilingualView | null> => {
  if (!periodId) return null;
  const loader = work.loader<string, Map<string, BilingualView>>('criterionTexts', (ids) =>
    Promise.all(ids.map((id) => textsOf(work, id))),
  );
  return (await loader.load(periodId)).get(code) ?? null;
};
