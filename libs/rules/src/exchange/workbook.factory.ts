import {
  type Cell,
  checkWorkbook,
  type Known,
  type KnownOrganization,
  type Lexicon,
  type RawRow,
  type RawWorkbook,
  readWorkbook,
} from './index.ts';

export const lexicon: Lexicon = {
  level: new Map([
    ['县委', 'COUNTY'],
    ['工委', 'WORK_COMMITTEE'],
    ['党委', 'COMMITTEE'],
    ['党总支', 'GENERAL_BRANCH'],
    ['党支部', 'BRANCH'],
    ['党组', 'PARTY_GROUP'],
  ]),
  type: new Map([
    ['机关', 'ORGAN'],
    ['事业单位', 'INSTITUTION'],
  ]),
  subtype: new Map([['学校', 'SCHOOL']]),
  tag: new Map([
    ['联合', 'JOINT'],
    ['离退休', 'RETIRED'],
  ]),
  post: new Map([
    ['书记', 'SECRETARY'],
    ['副书记', 'DEPUTY_SECRETARY'],
    ['领导班子成员', 'LEADER'],
  ]),
  duty: new Map([['重点任务', 'KEY_TASK']]),
};
const stored = (change: Partial<KnownOrganization>): KnownOrganization => ({
  level: 'BRANCH',
  type: null,
  subtype: null,
  hostCode: null,
  foundedOn: '2020-01-01',
  parentCode: 'WC',
  dissolved: false,
  inReach: true,
  ...change,
});
/** What the database of these specs knows. */
export const known: Known = {
  organizations: new Map([
    ['X', stored({ level: 'COUNTY', parentCode: null, foundedOn: '1950-01-01' })],
    ['WC', stored({ level: 'WORK_COMMITTEE', parentCode: 'X' })],
    ['OLD', stored({ dissolved: true })],
    ['FAR', stored({ inReach: false })],
    ['C-9', stored({ level: 'COMMITTEE' })],
    ['GB-9', stored({ level: 'GENERAL_BRANCH', parentCode: 'C-9', foundedOn: '2020-05-01' })],
    ['PG', stored({ level: 'PARTY_GROUP' })],
    ['PG-FAR', stored({ level: 'PARTY_GROUP', parentCode: 'X', inReach: false })],
    ['PG-ELSE', stored({ level: 'PARTY_GROUP', parentCode: 'FAR', inReach: false })],
    ['B-FAR', stored({ parentCode: 'FAR', type: 'ORGAN' })],
  ]),
  persons: new Map([
    ['P9', { inReach: true }],
    ['P0', { inReach: false }],
  ]),
};

export const branch = {
  code: 'B-1',
  name: '县财政局机关党支部',
  level: '党支部',
  parentCode: 'WC',
  type: '机关',
  foundedOn: '2020-05-01',
};
export const sheet = (...rows: Record<string, Cell>[]): RawRow[] =>
  rows.map((cells, index) => ({ row: index + 5, cells }));
export const check = (raw: RawWorkbook) => checkWorkbook(readWorkbook(raw, lexicon), known, '2026-11-23');
/** Each problem as `row column REASON`. */
export const told = (raw: RawWorkbook) =>
  check(raw).problems.map(({ row, column, reason }) => `${row} ${column ?? ''} ${reason}`);
