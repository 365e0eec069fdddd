import { type Cell, checkWorkbook, findHeader, IMPORT_REASONS, readWorkbook, SHEETS, type Sheet } from '@zhibu/rules';
import { describe, expect, it } from 'vitest';
import {
  COLUMN_WORDS,
  HEADINGS,
  IMPORT_REASON_WORDS,
  importReasonText,
  LEXICON,
  placeholdersOf,
  SHEET_WORDS,
  sheetNamed,
} from './index.ts';

const sheet = (...rows: Record<string, Cell>[]) => rows.map((cells, index) => ({ row: index + 2, cells }));
const branch = {
  code: 'B-1',
  name: '支部',
  level: '党支部',
  parentCode: 'B-1',
  type: '厂矿',
  foundedOn: '2099-01-01',
  termEndOn: '2020-01-01',
  units: '一、二、三、四、五、六',
  hostCode: 'N',
  fullMembers: 'x',
  partyGroupCodes: 'B-1',
};
const committee = { code: 'C-1', name: '党委', level: '党委', type: '机关', foundedOn: { formula: 'A1' } };
const person = {
  personCode: 'P1',
  name: '张三',
  phone: '1',
  homeBranchCode: 'C-1',
  organizationCode: 'B-1',
  post: '班子成员',
  fromOn: '2020-01-01',
};
/** Wrong in every way a check knows. */
const wrongInEveryWay = {
  organization: sheet(branch, branch, committee, {
    ...branch,
    code: '支',
    subtype: '学校',
    type: '机关',
    foundedOn: 'x',
  }),
  person: sheet(
    person,
    person,
    { ...person, name: '李四', post: '书记' },
    { ...person, personCode: 'P2', post: '书记', toOn: '2019-01-01' },
    { ...person, fromOn: null },
  ),
  contactPoint: sheet({ personCode: 'P9', branchCode: 'C-1', fromOn: '2020-01-01' }),
  responsibility: sheet(
    {
      personCode: 'P1',
      organizationCode: 'B-1',
      kind: '重点任务',
      year: 'x',
      title: 'x'.repeat(300),
      dueOn: '2020-01-01',
    },
    { personCode: 'P1', organizationCode: 'B-1', kind: '重点任务', year: 2026, title: 'x', dueOn: '2020-01-01' },
  ),
};

describe('sheets and headings', () => {
  it.each<[string, Sheet | null]>([
    ['党组织', 'organization'],
    [' 党 组织 ', 'organization'],
    ['People', 'person'],
    ['联系点', 'contactPoint'],
    ['responsibility', 'responsibility'],
    ['1.组织', 'organization'],
    ['附件2-人员任职', 'person'],
    ['联系点（2026年）', 'contactPoint'],
    ['责任清单表', 'responsibility'],
    ['党组织信息表', 'organization'],
    ['填表说明', null],
    ['Sheet1', null],
  ])('%s is %s', (name, sheet) => expect(sheetNamed(name)).toBe(sheet));

  it.each(SHEETS)('the template of %s reads itself, in both languages', (sheet) => {
    const words = Object.values(COLUMN_WORDS[sheet]);
    for (const locale of ['zh', 'en'] as const) {
      const header = findHeader([words.map((word) => `${word[locale]} *`)], HEADINGS[sheet]);
      expect([...(header?.columns.values() ?? [])]).toEqual(Object.keys(COLUMN_WORDS[sheet]));
      expect(sheetNamed(SHEET_WORDS[sheet][locale])).toBe(sheet);
    }
  });
});

it.each([
  ['level', '机关党委', 'COMMITTEE'],
  ['level', 'BRANCH', 'BRANCH'],
  ['level', '党组', 'PARTY_GROUP'],
  ['type', '非公企业', 'PRIVATE_ENTERPRISE'],
  ['type', 'government organ', 'ORGAN'],
  ['post', '支部书记', 'SECRETARY'],
  ['tag', '离退休', 'RETIRED'],
  ['duty', '重点任务', 'KEY_TASK'],
] as const)('%s %s means %s', (union, text, key) => expect(LEXICON[union].get(text.toLowerCase())).toBe(key));

describe('reasons', () => {
  it('are told with their details', () => {
    expect(
      importReasonText({ reason: 'LEVEL_NOT_ALLOWED', details: { child: 'COMMITTEE', parent: 'BRANCH' } }, 'zh'),
    ).toBe('党委不能设在党支部之下，请核对层级和上级');
    expect(importReasonText({ reason: 'UNKNOWN_WORD', details: { value: '中学', union: 'subtype' } }, 'zh')).toBe(
      '“中学”不在可选范围，可填：学校、医院',
    );
  });

  it('leave no place empty, for every reason a check gives', () => {
    const known = { organizations: new Map(), persons: new Map() };
    const { problems } = checkWorkbook(readWorkbook(wrongInEveryWay, LEXICON), known, '2026-11-23');
    expect(new Set(problems.map((problem) => problem.reason)).size).toBeGreaterThan(20);
    for (const problem of problems) expect(importReasonText(problem, 'zh'), problem.reason).not.toContain('—');
  });

  it('let the refusal of a service speak for itself', () => {
    expect(importReasonText({ reason: 'REFUSED', details: { code: 'APPOINTMENT_OWN' } }, 'zh')).toMatch(/。$/);
  });

  it.each(IMPORT_REASONS)('%s has the same places in both languages', (reason) => {
    expect(placeholdersOf(IMPORT_REASON_WORDS[reason].zh)).toEqual(placeholdersOf(IMPORT_REASON_WORDS[reason].en));
  });
});
