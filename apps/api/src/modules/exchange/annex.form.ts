import type { AnnexContact, AnnexFacts } from '@zhibu/rules';
import { FORM_WORDS, TIER_WORDS } from '@zhibu/vocabulary';
import { joined, told, typeOf } from './annex.cells.ts';

/** A form of six columns: a line says what stands in them and how many each takes. */
export type FormCell = { text: string; span: number; head?: boolean };
export type FormLine = { cells: readonly FormCell[]; height?: number };

const COLUMNS = 6;
const zh = (key: keyof typeof FORM_WORDS): string => FORM_WORDS[key].zh;
const head = (text: string, span = 1): FormCell => ({ text, span, head: true });
const cell = (text: string | number | null, span = 1): FormCell => ({ text: text === null ? '' : String(text), span });

const contact = (person: AnnexContact | null): string => joined([person?.name, person?.phone], 'zh') ?? '';

const situation = (lit: boolean | null, failed: readonly string[]): string => {
  if (lit === null) return '';
  return failed.length === 0 ? zh('allMet') : `${zh('notMet')}：${failed.join('、')}`;
};
const star = (lit: boolean | null): string => (lit === null ? '' : lit ? '1' : '0');

const heading = (facts: AnnexFacts): FormLine[] => {
  const { branch } = facts;
  return [
    { cells: [head(zh('name')), cell(branch.name, 3), head('类型'), cell(typeOf(branch, 'zh'))] },
    { cells: [head(zh('superior')), cell(branch.superior?.name ?? null, 3), head(zh('code')), cell(branch.code)] },
    {
      cells: [
        head(zh('secretary')),
        cell(contact(facts.secretary), 2),
        head(zh('clerk')),
        cell(contact(facts.clerk), 2),
      ],
    },
    { cells: [head(zh('members')), cell(`${branch.fullMembers}／${branch.probationaryMembers}`, 5)] },
  ];
};

const aspects = ({ rating }: AnnexFacts): FormLine[] => [
  {
    cells: [
      head('方面'),
      head(zh('selfCheck')),
      head(zh('selfStar')),
      head(zh('check')),
      head(zh('failed')),
      head(zh('star')),
    ],
  },
  ...rating.aspects.map((aspect) => ({
    cells: [
      head(`${aspect.code} ${aspect.name}`),
      cell(situation(aspect.selfLit, aspect.selfFailed)),
      cell(star(aspect.selfLit)),
      cell(situation(aspect.lit, aspect.failed)),
      cell(aspect.failed.join('、')),
      cell(star(aspect.lit)),
    ],
    height: 34,
  })),
];

const verdict = ({ rating }: AnnexFacts): FormLine[] => {
  const tier = told(TIER_WORDS, rating.tier, 'zh');
  const why = rating.tierReason ? `（${rating.tierReason}）` : '';
  const rated = rating.stars !== null;
  return [
    {
      cells: [
        head(zh('total')),
        cell(rated ? rating.stars : zh('notRated')),
        head('分类'),
        cell(tier ? `${tier}${why}` : null),
        head('软弱涣散'),
        cell(rated ? (rating.weak ? zh('yes') : zh('no')) : null),
      ],
    },
    {
      cells: [
        head(zh('satisfaction')),
        cell(rating.satisfaction === null ? null : `${rating.satisfaction}%`),
        head(zh('vetoes')),
        cell(rated ? (joined(rating.vetoes, 'zh') ?? zh('none')) : null, 3),
      ],
    },
  ];
};

const signatures = ({ rating }: AnnexFacts): FormLine[] => {
  const said = joined([rating.opinion, rating.ratedBy && `${rating.ratedBy} ${rating.ratedOn ?? ''}`.trim()], 'zh');
  return [
    { cells: [head(zh('signature')), cell(`\n${zh('day')}`, 5)], height: 48 },
    { cells: [head(zh('opinion')), cell(`${said ?? ''}\n\n（${zh('seal')}）　　${zh('day')}`, 5)], height: 90 },
  ];
};

/** Annex 1 of one branch: one portrait A4, whatever the number of aspects (domain §3.1). */
export const ratingForm = (facts: AnnexFacts): FormLine[] => [
  ...heading(facts),
  ...aspects(facts),
  ...verdict(facts),
  ...signatures(facts),
];

export const FORM_WIDTHS = [16, 22, 9, 22, 16, 9] as const satisfies { length: typeof COLUMNS };
