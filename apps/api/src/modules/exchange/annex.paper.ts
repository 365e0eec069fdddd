import { ANNEX_TABLES, type Annex, type AnnexTable, TABLES_OF } from '@zhibu/rules';
import { ANNEX_COLUMN_WORDS, ANNEX_TABLE_WORDS, ANNEX_WORDS, FORM_WORDS, type Word } from '@zhibu/vocabulary';
import type { AnnexSource } from './annex.source.ts';

/** What stands above the tables of an annex and below them. */
export type Paper = { title: string; unit: string; period: string; day: string };

export const paperOf = ({ organization, period }: AnnexSource, annex: Annex, today: string): Paper => ({
  title: ANNEX_WORDS[annex].zh,
  unit: `${FORM_WORDS.unit.zh}：${organization.name}`,
  period: `${FORM_WORDS.period.zh}：${period.year} 年第 ${period.ordinal} 季度`,
  day: `${FORM_WORDS.filledOn.zh}：${today}`,
});

/** The line of names that is signed by hand. */
export const SIGNATURES = `${FORM_WORDS.filledBy.zh}：　　　　　　　　${FORM_WORDS.checkedBy.zh}：　　　　　　　　`;

export const headingOf = (table: AnnexTable, key: string): Word =>
  (ANNEX_COLUMN_WORDS[table] as Readonly<Record<string, Word>>)[key]!;

export const tableTitle = (table: AnnexTable): string => ANNEX_TABLE_WORDS[table].zh;

/** Annex 1 is a form a branch; everything else is wide. */
export const hasForms = (annex: Annex): boolean => annex === 'RATING';
export const tablesOf = (annex: Annex): readonly AnnexTable[] => TABLES_OF[annex];
export const widthOf = (table: AnnexTable): number =>
  Object.values(ANNEX_TABLES[table] as Record<string, { width: number }>).reduce((sum, { width }) => sum + width, 0);
