import type { Cells, Sheets } from './exchange.factory.ts';

type Code = (name: string) => string;

const branch = (code: Code, name: string, parentCode: string, more: Cells = {}): Cells => ({
  code: code(name),
  name: `演示${name}党支部`,
  level: '党支部',
  parentCode,
  type: '机关',
  foundedOn: '2015-07-01',
  fullMembers: 12,
  committeeSize: 3,
  ...more,
});

/** Branches before the general branch they stand under, hosts and Party groups last: no order is asked for. */
const organizationsOf = (code: Code, superior: string): Cells[] => [
  branch(code, 'B1', code('GB'), {
    units: '县财政局',
    partyGroupCodes: code('PG'),
    hostCode: code('C'),
    foundedOn: '1998-07-01',
  }),
  branch(code, 'B2', code('GB'), { type: '事业单位', subtype: '学校', tags: '联合、离退休', units: '县一中、县二中' }),
  { code: code('GB'), name: '演示总支', level: '党总支', parentCode: code('C'), foundedOn: '2012-05-01' },
  branch(code, 'B3', superior, { termEndOn: '2027-06-30', probationaryMembers: 1 }),
  { code: code('C'), name: '演示党委', level: '党委', parentCode: superior, foundedOn: '2011-05-01' },
  { code: code('PG'), name: '演示局党组', level: '党组', parentCode: superior, foundedOn: '2010-01-01' },
];

const post = (organizationCode: string, name: string, fromOn: string, toOn: string | null = null): Cells => ({
  organizationCode,
  post: name,
  fromOn,
  toOn,
});

const peopleOf = (code: Code): Cells[] => {
  const first = { personCode: code('P1'), name: '张一' };
  const second = { personCode: code('P2'), name: '李二', jobTitle: '副局长', homeBranchCode: code('B2') };
  return [
    { ...first, phone: '13900000001', homeBranchCode: code('B1'), ...post(code('B1'), '书记', '2024-01-01') },
    { ...first, ...post(code('GB'), '副书记', '2024-02-01') },
    { ...second, ...post(code('C'), '领导班子成员', '2023-01-01') },
    { personCode: code('P3'), name: '王三', homeBranchCode: code('B3') },
    { personCode: code('P4'), name: '赵四', ...post(code('C'), '书记', '2020-01-01', '2022-12-31') },
  ];
};

/** A small county as a workbook tells it, under a Work Committee that is there already. */
export const aCountyBook = (superior: string, prefix: string): Required<Sheets> => {
  const code: Code = (name) => `${prefix}-${name}`;
  return {
    organization: organizationsOf(code, superior),
    person: peopleOf(code),
    contactPoint: [
      { personCode: code('P2'), branchCode: code('B1'), fromOn: '2026-01-01' },
      { personCode: code('P2'), branchCode: code('B3'), fromOn: '2026-03-01' },
    ],
    responsibility: [
      {
        personCode: code('P1'),
        organizationCode: code('B1'),
        kind: '年度责任',
        title: '讲党课 2 次',
        detail: '上下半年各一次',
        dueOn: '2026-12-20',
        source: '县委发〔2026〕1号',
      },
      {
        personCode: code('P2'),
        organizationCode: code('C'),
        kind: '重点任务',
        year: 2026,
        title: '整顿后进支部',
        dueOn: '2026-10-31',
      },
    ],
  };
};
