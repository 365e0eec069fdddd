import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from './index.ts';
import { branch, check, sheet, told } from './workbook.factory.ts';

describe('organizations', () => {
  it.each<[string, Record<string, Cell>[], string[]]>([
    ['a sound branch', [branch], []],
    ['blank rows between', [branch, { code: '　' }, { ...branch, code: 'B-2' }], []],
    [
      'full-width digits, small letters, stray blanks',
      [{ ...branch, code: ' b－１ ', parentCode: 'wc ', foundedOn: '２０２０年５月１日' }],
      [],
    ],
    ['a cell left empty', [{ ...branch, name: null }], ['5 name REQUIRED']],
    ['a formula', [{ ...branch, fullMembers: { formula: 'SUM(A1:A3)' } }], ['5 fullMembers FORMULA']],
    ['an unknown word', [{ ...branch, type: '厂矿' }], ['5 type UNKNOWN_WORD', '5 type TYPE_MISSING']],
    ['a day that does not exist', [{ ...branch, foundedOn: '2020-02-30' }], ['5 foundedOn NOT_A_DAY']],
    ['a day to come', [{ ...branch, foundedOn: '2027-01-01' }], ['5 foundedOn DAY_IN_FUTURE']],
    ['a term that ends before it began', [{ ...branch, termEndOn: '2019-01-01' }], ['5 termEndOn DAYS_REVERSED']],
    ['a code in Chinese', [{ ...branch, code: '财政局' }], ['5 code NOT_A_CODE']],
    ['a code twice', [branch, { ...branch, name: '另一个支部' }], ['6 code DUPLICATE']],
    ['a code twice in other letters', [branch, { ...branch, code: 'b-1' }], ['6 code DUPLICATE']],
    ['an unknown superior', [{ ...branch, parentCode: 'NOWHERE' }], ['5 parentCode UNKNOWN_ORGANIZATION']],
    ['no superior', [{ ...branch, parentCode: '' }], ['5 parentCode PARENT_MISSING']],
    ['a dissolved superior', [{ ...branch, parentCode: 'OLD' }], ['5 parentCode DISSOLVED']],
    [
      'a superior out of reach is told as unknown',
      [{ ...branch, parentCode: 'FAR' }],
      ['5 parentCode UNKNOWN_ORGANIZATION'],
    ],
    ['a row out of reach', [{ ...branch, code: 'FAR' }], ['5 code OUT_OF_REACH']],
    ['a branch under a branch', [branch, { ...branch, code: 'B-2', parentCode: 'B-1' }], ['6 level LEVEL_NOT_ALLOWED']],
    ['another level than before', [{ ...branch, code: 'GB-9' }], ['5 level LEVEL_CHANGED']],
    ['a branch without type', [{ ...branch, type: null }], ['5 type TYPE_MISSING']],
    ['a committee with a type', [{ ...branch, level: '党委' }], ['5 type TYPE_NOT_FOR_LEVEL']],
    ['a school among the organs', [{ ...branch, subtype: '学校' }], ['5 subtype SUBTYPE_NOT_FOR_TYPE']],
    ['six units', [{ ...branch, units: '一、二、三、四、五、六' }], ['5 units TOO_MANY_UNITS']],
    ['a Party group', [{ ...branch, units: '县财政局', partyGroupCodes: 'PG' }], []],
    ['a Party group of the second unit', [{ ...branch, units: '县财政局、县审计局', partyGroupCodes: '无、PG' }], []],
    [
      'a Party group of the county, which the importer cannot open',
      [{ ...branch, units: '县财政局', partyGroupCodes: 'PG-FAR' }],
      [],
    ],
    [
      'a Party group of another county',
      [{ ...branch, units: '县财政局', partyGroupCodes: 'PG-ELSE' }],
      ['5 partyGroupCodes UNKNOWN_ORGANIZATION'],
    ],
    [
      'a Party group beside another line',
      [{ ...branch, parentCode: 'X', units: '县财政局', partyGroupCodes: 'PG' }],
      ['5 partyGroupCodes PARTY_GROUP_ELSEWHERE'],
    ],
    [
      'a Party group that is none',
      [{ ...branch, units: '一、二', partyGroupCodes: 'PG、WC' }],
      ['5 partyGroupCodes NOT_A_PARTY_GROUP'],
    ],
    [
      'a Party group without its unit',
      [{ ...branch, partyGroupCodes: 'PG' }],
      ['5 partyGroupCodes PARTY_GROUP_WITHOUT_UNIT'],
    ],
    [
      'another founding day than before',
      [{ code: 'C-9', name: '党委', level: '党委', parentCode: 'WC', foundedOn: '2021-01-01' }],
      ['5 foundedOn FOUNDED_CHANGED'],
    ],
    [
      'where it stands already, under a superior out of reach',
      [{ ...branch, code: 'B-FAR', level: '党支部', parentCode: 'FAR', foundedOn: '2020-01-01' }],
      [],
    ],
    ['left where it stands', [{ code: 'C-9', name: '党委', level: '党委', foundedOn: '2020-01-01' }], []],
    ['a type left as it is', [{ ...branch, code: 'B-FAR', type: null, foundedOn: '2020-01-01' }], []],
    ['an unknown host', [{ ...branch, hostCode: 'NOWHERE' }], ['5 hostCode UNKNOWN_ORGANIZATION']],
    ['under itself', [{ ...branch, parentCode: 'B-1' }], ['5 parentCode CYCLE', '5 level LEVEL_NOT_ALLOWED']],
    ['the topmost, as it is', [{ code: 'X', name: '县委', level: '县委', foundedOn: '1950-01-01' }], []],
  ])('%s', (_, rows, expected) => expect(told({ organization: sheet(...rows) })).toEqual(expected));

  it('finds a circle of three, and one that runs through the database', () => {
    const committee = { name: '党委', level: '党委', foundedOn: '2020-01-01' };
    const cycles = (...rows: Record<string, Cell>[]) =>
      told({ organization: sheet(...rows) }).filter((each) => each.endsWith('CYCLE'));
    expect(
      cycles(
        { ...committee, code: 'A', parentCode: 'B' },
        { ...committee, code: 'B', parentCode: 'C' },
        { ...committee, code: 'C', parentCode: 'A' },
        { ...committee, code: 'D', parentCode: 'A' },
      ),
    ).toEqual(['5 parentCode CYCLE', '6 parentCode CYCLE', '7 parentCode CYCLE']);
    expect(cycles({ ...committee, code: 'C-9', parentCode: 'GB-9' })).toEqual(['5 parentCode CYCLE']);
  });

  it('puts superiors first, else keeps the order, whatever the order of the sheet', () => {
    const rows = [
      { ...branch, code: 'B-2', parentCode: 'GB-1' },
      { ...branch, code: 'B-1' },
      { code: 'GB-1', name: '总支', level: '党总支', parentCode: 'C-1', foundedOn: '2020-01-01' },
      { code: 'C-1', name: '党委', level: '党委', parentCode: 'WC', foundedOn: '2020-01-01' },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 4, maxLength: 4 }), (shuffled) => {
        const { problems, rows: read } = check({ organization: sheet(...shuffled) });
        const order = read.organization.map((row) => row.code);
        expect(problems).toEqual([]);
        expect(order.indexOf('C-1')).toBeLessThan(order.indexOf('GB-1'));
        expect(order.indexOf('GB-1')).toBeLessThan(order.indexOf('B-2'));
      }),
    );
  });

  it('keeps what was understood', () => {
    const [row] = check({
      organization: sheet({ ...branch, tags: '联合 离退休', units: '县财政局；县审计局', fullMembers: '12人' }),
    }).rows.organization;
    expect(row).toMatchObject({
      row: 5,
      code: 'B-1',
      level: 'BRANCH',
      type: 'ORGAN',
      tags: ['JOINT', 'RETIRED'],
      units: ['县财政局', '县审计局'],
      fullMembers: 12,
      committeeSize: null,
    });
  });
});

it('never throws, whatever stands in the cells', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.date(),
    fc.record({ formula: fc.string() }),
    fc.constantFrom('B-1', 'WC', '党支部', '机关'),
  );
  const keys = [
    'code',
    'name',
    'level',
    'parentCode',
    'type',
    'tags',
    'units',
    'partyGroupCodes',
    'foundedOn',
    'fullMembers',
    'personCode',
    'post',
    'fromOn',
    'branchCode',
    'year',
    'dueOn',
  ];
  const rows = fc.array(fc.dictionary(fc.constantFrom(...keys), cell), { maxLength: 6 }).map((each) => sheet(...each));
  fc.assert(
    fc.property(rows, rows, rows, (organization, person, contactPoint) => {
      const { problems } = check({ organization, person, contactPoint, responsibility: organization });
      expect(problems.every((problem) => problem.row >= 5)).toBe(true);
    }),
  );
});
