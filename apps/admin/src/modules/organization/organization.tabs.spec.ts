import { expect, it } from 'vitest';
import { depthOf, variablesOf } from './organization.columns.ts';
import { lazily, markFor, type OrganizationTab, tabsFor } from './organization.tabs.ts';

const tab = (key: string, order: number, more: Partial<OrganizationTab> = {}): OrganizationTab => ({
  key,
  order,
  title: { zh: key, en: key },
  permission: 'person:read',
  component: async () => ({ default: {} }),
  ...more,
});

it('shows the tabs of later modules in their order, to whoever may read them, where they fit', () => {
  const additions = [
    { tabs: [tab('rating', 40, { levels: ['BRANCH'] }), tab('people', 30)] },
    { tabs: [tab('secret', 35, { permission: 'audit:read' })] },
  ];
  const may = (permission: string) => permission === 'person:read';
  expect(tabsFor('BRANCH', may, additions).map(({ key }) => key)).toEqual(['people', 'rating']);
  expect(tabsFor('COMMITTEE', may, additions).map(({ key }) => key)).toEqual(['people']);
});

it('has one mark, or none', () => {
  const mark = tab('mark', 0, { levels: ['BRANCH'] });
  expect(markFor('BRANCH', () => true, [{ mark }])).toBe(mark);
  expect(markFor('COMMITTEE', () => true, [{ mark }])).toBeUndefined();
  expect(markFor('BRANCH', () => false, [{ mark }])).toBeUndefined();
});

it('looks at the children, unless something is looked for', () => {
  const nothing = { search: undefined, depth: undefined, level: undefined, type: undefined, tag: undefined };
  const here = { id: '4', isLeaf: false };
  expect(depthOf(nothing, false)).toBe('children');
  expect(depthOf(nothing, true)).toBe('all');
  expect(variablesOf(nothing, here)).toMatchObject({ parent: '4' });
  expect(variablesOf({ ...nothing, search: 'czj' }, here)).toMatchObject({ under: '4', search: 'czj' });
  expect(variablesOf({ ...nothing, search: 'czj', depth: 'children' }, here)).toMatchObject({ parent: '4' });
  expect(variablesOf({ ...nothing, depth: 'dissolved' }, here)).toMatchObject({ under: '4', dissolved: true });
});

it('makes one component of a tab, however often its page is read anew', () => {
  const { component } = tab('ledger', 50);
  expect(lazily(component)).toBe(lazily(component));
  expect(lazily(component)).not.toBe(lazily(tab('people', 30).component));
});
