import { describe, expect, it } from 'vitest';
import { type Cell, namedCodes, type RawWorkbook, readWorkbook } from './index.ts';
import { branch, lexicon, sheet, told } from './workbook.factory.ts';

describe('people', () => {
  const person = {
    personCode: 'p1',
    name: '张三',
    homeBranchCode: 'B-1',
    organizationCode: 'B-1',
    post: '书记',
    fromOn: '2024-01-01',
  };
  const other = { ...person, personCode: 'p2', name: '李四' };
  it.each<[string, Record<string, Cell>[], string[]]>([
    ['a secretary', [person], []],
    ['a member without post', [{ personCode: 'p1', name: '张三', homeBranchCode: 'B-1' }], []],
    ['a post without day', [{ ...person, fromOn: null }], ['5 post POST_INCOMPLETE']],
    ['a telephone number that is none', [{ ...person, phone: '110x' }], ['5 phone NOT_A_PHONE']],
    ['two posts of one person', [person, { ...person, organizationCode: 'C-9', post: '领导班子成员' }], []],
    ['the same row twice', [person, person], ['6  DUPLICATE']],
    ['one code, two names', [person, { ...person, name: '李四', post: '副书记' }], ['6 name NAME_DIFFERS']],
    ['two secretaries at a time', [person, other], ['6 post POST_FILLED']],
    [
      'one after the other',
      [
        { ...person, toOn: '2024-12-31' },
        { ...other, fromOn: '2025-01-01' },
      ],
      [],
    ],
    ['a leadership team in a branch', [{ ...person, post: '领导班子成员' }], ['5 post POST_NOT_FOR_LEVEL']],
    ['at home in a committee', [{ ...person, homeBranchCode: 'C-9' }], ['5 homeBranchCode NOT_A_BRANCH']],
    ['at home nowhere', [{ ...person, homeBranchCode: 'B-7' }], ['5 homeBranchCode UNKNOWN_ORGANIZATION']],
    ['a person out of reach', [{ ...person, personCode: 'p0' }], ['5 personCode OUT_OF_REACH']],
    [
      'two telephone numbers of one person',
      [
        { ...person, phone: '13900000001' },
        { ...person, phone: '13900000002', post: '副书记' },
      ],
      ['6 phone VALUE_DIFFERS'],
    ],
    [
      'said once',
      [
        { ...person, phone: '13900000001' },
        { ...person, post: '副书记', homeBranchCode: null },
      ],
      [],
    ],
    ['ended before begun', [{ ...person, toOn: '2023-12-31' }], ['5 toOn DAYS_REVERSED']],
  ])('%s', (_, rows, expected) =>
    expect(told({ organization: sheet(branch), person: sheet(...rows) })).toEqual(expected),
  );
});

describe('contact points and responsibilities', () => {
  const contact = { personCode: 'P9', branchCode: 'B-1', fromOn: '2026-01-01' };
  const duty = {
    personCode: 'P9',
    organizationCode: 'B-1',
    kind: '重点任务',
    year: '2026年',
    title: '讲党课 2 次',
    dueOn: '2026-12-20',
  };
  it.each<[string, RawWorkbook, string[]]>([
    ['a leader of the database', { contactPoint: sheet(contact) }, []],
    [
      'a leader nobody knows',
      { contactPoint: sheet({ ...contact, personCode: 'P8' }) },
      ['5 personCode UNKNOWN_PERSON'],
    ],
    [
      'a leader of the same workbook',
      { contactPoint: sheet({ ...contact, personCode: 'P8' }), person: sheet({ personCode: 'p8', name: '王五' }) },
      [],
    ],
    [
      'a committee as contact point',
      { contactPoint: sheet({ ...contact, branchCode: 'C-9' }) },
      ['5 branchCode NOT_A_BRANCH'],
    ],
    ['the same twice', { contactPoint: sheet(contact, contact) }, ['6  DUPLICATE']],
    ['a duty', { responsibility: sheet(duty) }, []],
    ['due in another year', { responsibility: sheet({ ...duty, dueOn: '2027-01-01' }) }, ['5 dueOn DUE_OUT_OF_YEAR']],
    ['a year that is none', { responsibility: sheet({ ...duty, year: '今年' }) }, ['5 year NOT_A_YEAR']],
    ['a duty without its year', { responsibility: sheet({ ...duty, year: null }) }, []],
    [
      'the same duty, once without its year',
      { responsibility: sheet(duty, { ...duty, year: null }) },
      ['6  DUPLICATE'],
    ],
    [
      'a leader out of reach',
      { contactPoint: sheet({ ...contact, personCode: 'P0' }) },
      ['5 personCode UNKNOWN_PERSON'],
    ],
    ['the same duty twice', { responsibility: sheet(duty, duty) }, ['6  DUPLICATE']],
  ])('%s', (_, raw, expected) => expect(told({ organization: sheet(branch), ...raw })).toEqual(expected));

  it('names every code the database is to be asked for', () => {
    const { rows } = readWorkbook(
      {
        organization: sheet({ ...branch, hostCode: 'h', partyGroupCodes: 'pg' }),
        contactPoint: sheet(contact),
        responsibility: sheet(duty),
      },
      lexicon,
    );
    expect([...namedCodes(rows).organizations].sort()).toEqual(['B-1', 'H', 'PG', 'WC']);
    expect([...namedCodes(rows).persons]).toEqual(['P9']);
  });
});
