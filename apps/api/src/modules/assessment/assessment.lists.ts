import type { StarChange } from '@zhibu/rules';
import { type Connection, containing, type Rows, type Work } from '../../platform/index.ts';
import { narrowed } from '../organization/index.ts';
import { Assessment } from './assessment.entity.ts';
import type { AssessmentSort, AssessmentsArguments } from './assessment.inputs.ts';
import { quarterOf } from './assessment.queries.ts';

const CHANGES: Readonly<Record<StarChange, string>> = {
  UP: 't.stars > t.previousStars',
  DOWN: 't.stars < t.previousStars',
  SAME: 't.stars = t.previousStars',
  FIRST: 't.stars IS NOT NULL AND t.previousStars IS NULL',
};

/** Each filter means exactly what the figure of that name counts (DESIGN §3: list count = statistic). */
const filtered = (rows: Rows<Assessment>, args: AssessmentsArguments, quarter: number | null): Rows<Assessment> => {
  const { change, checked, selfChecked, divergent, search, due } = args;
  if (change) rows.where(CHANGES[change]);
  if (checked != null) rows.where(`t.stars IS ${checked ? 'NOT ' : ''}NULL`);
  if (selfChecked != null) rows.where(`t.selfStars IS ${selfChecked ? 'NOT ' : ''}NULL`);
  if (divergent != null) rows.where(divergent ? 't.selfStars > t.stars' : 't.selfStars <= t.stars');
  if (search) rows.where('o.name LIKE ?', [containing(search)]);
  return rows
    .whereIf(due, 't.offRoll = ?', (on) => [!on])
    .whereIf(quarter, 't.quarter = ?')
    .whereIf(args.state, 't.state = ?')
    .whereIf(args.stars, 't.stars = ?')
    .whereIf(args.selfStars, 't.selfStars = ?')
    .whereIf(args.tier, 't.tier = ?')
    .whereIf(args.previousTier, 't.previousTier = ?')
    .whereIf(args.weak, 't.weak = ? AND t.stars IS NOT NULL')
    .whereIf(args.consequence, 't.consequence = ?')
    .whereIf(args.failed, 'FIND_IN_SET(?, t.failed) > 0')
    .whereIf(args.type, 'o.type = ?');
};

const SORTS: Readonly<Record<AssessmentSort, { column: string; direction: 'ASC' | 'DESC'; index: string }>> = {
  NAME: { column: 't.sortKey', direction: 'ASC', index: 'sort' },
  STARS_ASC: { column: 't.starOrder', direction: 'ASC', index: 'stars' },
  STARS_DESC: { column: 't.starOrder', direction: 'DESC', index: 'stars' },
};

export const listAssessments = async (work: Work, args: AssessmentsArguments): Promise<Connection<Assessment>> => {
  // an unknown period matches nothing
  const quarter = args.period ? ((await quarterOf(work, args.period)) ?? 0) : null;
  const rows = filtered(work.rows(Assessment), args, quarter);
  await narrowed(work, rows, args.under);
  const { column, direction, index } = SORTS[args.sort ?? 'NAME'];
  return rows.sort(column, direction, args.period ? `ix_quarter_${index}` : `ix_${index}`).page(args);
};
