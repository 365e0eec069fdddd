import { describe, expect, it } from 'vitest';
import { searchFor, searchTextOf } from './search.ts';

const text = searchTextOf(['演示县财政局机关党支部', '财政支部'], ['620102-007']);
const at = { table: 'organization_search', names: ['name', 'shortName'] };

describe('searchTextOf', () => {
  it.each([' c620102007', ' iczjjgdzb', ' pcaizhengjuji', ' ijgdzb', ' b8d22653f', ' iczzb'])('holds%s', (word) =>
    expect(text).toContain(word),
  );
  it('keeps numbers whole and ends in time', () => {
    expect(searchTextOf(['第12党支部'], [])).toContain(' i12dzb');
    expect(searchTextOf(['党'.repeat(200)], []).length).toBeLessThan(6_001);
  });
});

describe('searchFor', () => {
  it('is nothing when nothing was typed', () => expect(searchFor('  ', at)).toBeNull());
  it('looks for a part of a name, by pairs and then by the whole', () => {
    const search = searchFor('财政局', at)!;
    expect(search.plain).toEqual({
      where: { text: '(t.name LIKE ? OR t.shortName LIKE ?)', params: ['%财政局%', '%财政局%'] },
    });
    expect(search.indexed!.where.params[0]).toBe('+b8d22653f +b653f5c40');
  });
  it('takes letters for a code, initials or pinyin, in full width too', () => {
    expect(searchFor('ＣＺＪ', at)!.indexed!.where.params[0]).toBe('+(cczj* iczj* pczj*)');
  });
  it('needs every word', () => {
    expect(searchFor('财政 zb', at)!.indexed!.where.params[0]).toBe('+b8d22653f +(czb* izb* pzb*)');
  });
  it('does not ask the index for what it cannot hold', () => {
    expect(searchFor('局', at)!.indexed).toBeUndefined();
    expect(searchFor('c', at)!.plain.where).toEqual({ text: '(t.sortKey LIKE ?)', params: ['c%'] });
  });
  it.each(['%', "'", '--', '_'])('finds nothing by %s', (typed) =>
    expect(searchFor(typed, at)!.plain.where.text).toBe('(1 = 0)'),
  );
  it('escapes what LIKE would read', () => {
    expect(searchFor('100%达标', at)!.plain.where.params[0]).toBe('%100\\%达标%');
  });
});
