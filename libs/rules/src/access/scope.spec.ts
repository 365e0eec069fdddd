import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ancestorsOf, can, childPath, covers, parentPath, permissionsAt, prune, scopeOf } from './index.ts';

const path = fc
  .array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 })
  .map((ids) => `/${ids.join('/')}/`);

describe('paths', () => {
  it('cover whole segments only', () => {
    expect(covers('/1/4/', '/1/4/9/')).toBe(true);
    expect(covers('/1/4/', '/1/4/')).toBe(true);
    expect(covers('/1/4/', '/1/42/')).toBe(false);
    expect(covers('/1/4/9/', '/1/4/')).toBe(false);
  });

  it('know their parent and their ancestors', () => {
    expect(ancestorsOf('/1/4/9/')).toEqual(['1', '4', '9']);
    expect(parentPath('/1/4/9/')).toBe('/1/4/');
    expect(parentPath('/1/')).toBeNull();
    expect(childPath('/1/4/', '9')).toBe('/1/4/9/');
    expect(childPath(null, '1')).toBe('/1/');
  });

  it('a child stands under its parent, and nothing covers its own parent', () => {
    fc.assert(
      fc.property(path, fc.integer({ min: 1, max: 99 }), (parent, id) => {
        const child = childPath(parent, String(id));
        expect(parentPath(child)).toBe(parent);
        expect(covers(parent, child)).toBe(true);
        expect(covers(child, parent)).toBe(false);
      }),
    );
  });
});

describe('prune', () => {
  it.each([
    [[], []],
    [['/1/4/9/', '/1/4/', '/1/4/'], ['/1/4/']],
    [
      ['/1/42/', '/1/4/'],
      ['/1/4/', '/1/42/'],
    ],
  ])('%j gives %j', (paths, expected) => expect(prune(paths)).toEqual(expected));

  it('keeps the same reach with no path under another', () => {
    fc.assert(
      fc.property(fc.array(path), path, (paths, probe) => {
        const kept = prune(paths);
        expect(kept.some((scope) => covers(scope, probe))).toBe(paths.some((scope) => covers(scope, probe)));
        for (const one of kept) expect(kept.filter((other) => covers(other, one))).toEqual([one]);
      }),
    );
  });
});

describe('can', () => {
  const grants = [
    { role: 'workCommittee', path: '/1/2/' },
    { role: 'branchSecretary', path: '/1/7/' },
  ] as const;

  it.each([
    ['organization:move', '/1/2/9/', true],
    ['organization:move', '/1/2/', true],
    ['organization:move', '/1/', false],
    ['organization:move', '/1/7/', false],
    ['application:submit', '/1/7/', true],
    ['application:submit', '/1/2/9/', false],
    ['audit:read', '/1/2/', false],
    ['public', '/5/', true],
  ] as const)('%s at %s: %s', (permission, at, expected) => expect(can(grants, permission, at).ok).toBe(expected));

  it('tells where a permission is held', () => {
    expect(scopeOf(grants, 'organization:read')).toEqual(['/1/2/', '/1/7/']);
    expect(scopeOf([...grants, { role: 'countyLeader', path: '/1/' }], 'organization:read')).toEqual(['/1/']);
    expect(scopeOf(grants, 'application:submit')).toEqual(['/1/7/']);
    expect(permissionsAt(grants, '/9/')).toEqual([]);
    expect(permissionsAt(grants, '/1/7/')).toContain('application:submit');
  });

  it('agrees with the scope everywhere', () => {
    fc.assert(
      fc.property(fc.array(path), path, (paths, at) => {
        const held = paths.map((each) => ({ role: 'branchClerk' as const, path: each }));
        const inScope = scopeOf(held, 'assessment:read').some((scope) => covers(scope, at));
        expect(can(held, 'assessment:read', at).ok).toBe(inScope);
      }),
    );
  });
});
