import type { BranchSubtype, BranchTag, BranchType, OrganizationLevel } from '../organization/index.ts';
import type { Post } from '../people/index.ts';
import type { ResponsibilityKind } from '../responsibility/index.ts';
import type { Sheet } from './exchange.types.ts';

/** What a cell of each kind becomes. */
type Values = {
  code: string;
  codes: string[];
  text: string;
  texts: string[];
  day: string;
  count: number;
  year: number;
  phone: string;
  level: OrganizationLevel;
  type: BranchType;
  subtype: BranchSubtype;
  tags: BranchTag[];
  post: Post;
  duty: ResponsibilityKind;
};
export type ColumnKind = keyof Values;
export type Column = { kind: ColumnKind; required?: boolean; max?: number };

/** The columns of each sheet in the order of the template; their headings stand in `vocabulary`. */
export const COLUMNS = {
  organization: {
    code: { kind: 'code', required: true },
    name: { kind: 'text', required: true, max: 200 },
    shortName: { kind: 'text', max: 100 },
    level: { kind: 'level', required: true },
    parentCode: { kind: 'code' },
    type: { kind: 'type' },
    subtype: { kind: 'subtype' },
    tags: { kind: 'tags' },
    units: { kind: 'texts', max: 200 },
    partyGroupCodes: { kind: 'codes' },
    hostCode: { kind: 'code' },
    foundedOn: { kind: 'day', required: true },
    termEndOn: { kind: 'day' },
    fullMembers: { kind: 'count' },
    probationaryMembers: { kind: 'count' },
    committeeSize: { kind: 'count' },
  },
  person: {
    personCode: { kind: 'code', required: true },
    name: { kind: 'text', required: true, max: 50 },
    phone: { kind: 'phone' },
    jobTitle: { kind: 'text', max: 100 },
    homeBranchCode: { kind: 'code' },
    organizationCode: { kind: 'code' },
    post: { kind: 'post' },
    fromOn: { kind: 'day' },
    toOn: { kind: 'day' },
  },
  contactPoint: {
    personCode: { kind: 'code', required: true },
    branchCode: { kind: 'code', required: true },
    fromOn: { kind: 'day', required: true },
    toOn: { kind: 'day' },
  },
  responsibility: {
    personCode: { kind: 'code', required: true },
    organizationCode: { kind: 'code', required: true },
    kind: { kind: 'duty', required: true },
    year: { kind: 'year' },
    title: { kind: 'text', required: true, max: 200 },
    detail: { kind: 'text', max: 1000 },
    dueOn: { kind: 'day', required: true },
    source: { kind: 'text', max: 200 },
  },
} as const satisfies Record<Sheet, Readonly<Record<string, Column>>>;

export type ColumnKey<S extends Sheet = Sheet> = S extends Sheet ? keyof (typeof COLUMNS)[S] & string : never;

type KindOf<C> = C extends { kind: infer K extends ColumnKind } ? K : never;
type ListKind = 'codes' | 'texts' | 'tags';
type ValueOf<K extends ColumnKind> = K extends ListKind ? Values[K] : Values[K] | null;

/** A row as it was read: a cell that is empty or wrong is null (a list: empty), and a problem tells which. */
export type RowOf<S extends Sheet> = { row: number } & {
  [K in ColumnKey<S>]: ValueOf<KindOf<(typeof COLUMNS)[S][K & keyof (typeof COLUMNS)[S]]>>;
};

/**
 * The columns of a sheet, in order.
 * @example columnsOf('contactPoint').map(([key]) => key) // ['personCode', 'branchCode', 'fromOn', 'toOn']
 */
export function columnsOf(sheet: Sheet): [key: ColumnKey, column: Column][] {
  return Object.entries(COLUMNS[sheet]) as [ColumnKey, Column][];
}

/**
 * The columns without which a sheet cannot be read.
 * @example requiredColumns('contactPoint') // ['personCode', 'branchCode', 'fromOn']
 */
export function requiredColumns(sheet: Sheet): ColumnKey[] {
  return columnsOf(sheet)
    .filter(([, column]) => column.required === true)
    .map(([key]) => key);
}
