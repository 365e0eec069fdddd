import { expect, it } from 'vitest';
import { timelineOf } from './timeline.ts';

const entry = {
  id: '7',
  at: '2026-11-23T02:00:00.000Z',
  actor: '张三',
  operation: 'endContactPoint',
  action: 'update' as const,
  entity: 'contact_point',
  reason: '分工调整',
  changes: [{ field: 'toOn', before: null, after: '2026-11-30' }],
};

it('tells who did what, before and after, and why', () => {
  expect(timelineOf([entry], 'zh')).toMatchObject([
    { who: '张三', what: '结束联系', note: '联系止：— → 2026-11-30\n分工调整' },
  ]);
});

it('tells the system’s own work as such, and nothing of what is new', () => {
  const made = { ...entry, actor: 'system:demo', action: 'insert' as const, reason: null };
  expect(timelineOf([made], 'en')).toMatchObject([{ who: 'the system', note: '' }]);
});
