import { expect, it } from 'vitest';
import { allow, defineFlow, eventsFrom, firstRefusal, next, reachable, refusalsIn, refuse } from './index.ts';

const flow = defineFlow<'open' | 'done' | 'lost', 'finish' | 'reopen'>({
  open: { finish: 'done' },
  done: { reopen: 'open' },
  lost: {},
});

it('leads where the table says, and refuses elsewhere with the state it is in', () => {
  expect(next(flow, 'open', 'finish')).toEqual({ ok: true, state: 'done' });
  expect(next(flow, 'open', 'reopen', 'IMPORT_NOT_READY')).toEqual({
    ok: false,
    code: 'IMPORT_NOT_READY',
    details: { state: 'open', event: 'reopen' },
  });
  expect(next(flow, 'lost', 'finish')).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
});

it('knows its buttons and what can be reached', () => {
  expect(eventsFrom(flow, 'done')).toEqual(['reopen']);
  expect([...reachable(flow, 'open')].sort()).toEqual(['done', 'open']);
});

it('tells the first refusal, or all', () => {
  const missing = refuse('NOT_FOUND');
  const stale = refuse('STALE_EDIT');
  expect(firstRefusal(allow, missing, stale)).toBe(missing);
  expect(firstRefusal(allow, allow)).toBe(allow);
  expect(refusalsIn([allow, missing, stale])).toEqual([missing, stale]);
});
