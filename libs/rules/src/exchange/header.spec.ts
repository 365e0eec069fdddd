import { describe, expect, it } from 'vitest';
import { type ColumnKey, cellsOf, findHeader, headingKey, missingColumns } from './index.ts';

const headings = new Map<string, ColumnKey>([
  ['人员编号', 'personCode'],
  ['支部代码', 'branchCode'],
  ['联系起', 'fromOn'],
  ['联系止', 'toOn'],
]);

it.each([
  ['人员编号 *', '人员编号'],
  ['联系起\uff08年-月-日\uff09', '联系起'],
  ['联系起(YYYY-MM-DD)*', '联系起'],
  [' 支部　代码\uff1a', '支部代码'],
  ['Branch Code', 'branchcode'],
  [null, ''],
])('a heading %j is compared as %s', (cell, expected) => expect(headingKey(cell)).toBe(expected));

describe('findHeader', () => {
  const title = ['县直机关联系点一览表', '县直机关联系点一览表', '县直机关联系点一览表'];
  const line = ['序号', '支部代码', '人员编号*', '联系起'];

  it('passes over titles and notes', () => {
    const header = findHeader([title, [null, null], ['填报单位\uff1a'], line, ['1', 'B-01', 'p1']], headings);
    expect(header?.index).toBe(3);
    expect([...(header?.columns ?? [])]).toEqual([
      [1, 'branchCode'],
      [2, 'personCode'],
      [3, 'fromOn'],
    ]);
    expect(missingColumns('contactPoint', header)).toEqual([]);
    expect(cellsOf(['1', 'B-01', 'p1', '2026-01-01'], header!)).toEqual({
      branchCode: 'B-01',
      personCode: 'p1',
      fromOn: '2026-01-01',
    });
  });

  it('takes a merged heading at its first cell', () => {
    const header = findHeader([['人员编号', '人员编号', '支部代码', '支部代码', '联系起']], headings);
    expect([...(header?.columns.keys() ?? [])]).toEqual([0, 2, 4]);
  });

  it('tells what is missing', () => {
    expect(missingColumns('contactPoint', findHeader([['人员编号', '联系止']], headings))).toEqual([
      'branchCode',
      'fromOn',
    ]);
    expect(findHeader([['序号', '人员编号']], headings)).toBeNull();
    expect(missingColumns('contactPoint', null)).toEqual(['personCode', 'branchCode', 'fromOn']);
  });
});
