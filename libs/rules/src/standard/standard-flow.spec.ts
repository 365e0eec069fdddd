import { expect, it } from 'vitest';
import { reachable } from '../kernel/index.ts';
import {
  mayDraftStandard,
  mayEditStandard,
  mayRetire,
  mayTurnStandard,
  STANDARD_EVENTS,
  STANDARD_FLOW,
  STANDARD_STATES,
  type StandardEvent,
  type StandardState,
} from './index.ts';

it.each<[StandardState, StandardEvent[]]>([
  ['DRAFT', ['publish']],
  ['PUBLISHED', ['activate', 'retire']],
  ['ACTIVE', ['retire']],
  ['RETIRED', []],
])('%s may: %j (SM12)', (state, events) => {
  expect(STANDARD_EVENTS.filter((event) => mayTurnStandard(state, event).ok)).toEqual(events);
  expect(mayEditStandard(state).ok).toBe(state === 'DRAFT');
});

it('every state is reached', () => {
  expect(reachable(STANDARD_FLOW, 'DRAFT')).toEqual(new Set(STANDARD_STATES));
});

it('is drawn up above the branches', () => {
  expect(mayDraftStandard('COMMITTEE')).toEqual({ ok: true });
  expect(mayDraftStandard('BRANCH')).toMatchObject({ code: 'STANDARD_NOT_FOR_LEVEL', details: { level: 'BRANCH' } });
  expect(mayDraftStandard('PARTY_GROUP').ok).toBe(false);
});

it('a version in use is not retired', () => {
  expect(mayRetire({ state: 'ACTIVE', sheets: 0 })).toEqual({ ok: true });
  expect(mayRetire({ state: 'ACTIVE', sheets: 3 })).toMatchObject({ code: 'STANDARD_IN_USE', details: { sheets: 3 } });
  expect(mayRetire({ state: 'DRAFT', sheets: 0 })).toMatchObject({ code: 'STANDARD_STATE_NOT_ALLOWED' });
});
