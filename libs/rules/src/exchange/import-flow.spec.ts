import { expect, it } from 'vitest';
import { reachable } from '../kernel/index.ts';
import {
  IMPORT_FLOW,
  IMPORT_STATES,
  mayApplyImport,
  mayCheckImport,
  mayDiscardImport,
  mayUploadImport,
} from './index.ts';

it('reaches every state', () => {
  expect([...reachable(IMPORT_FLOW, 'WAITING')].sort()).toEqual([...IMPORT_STATES].sort());
});

it.each([
  ['WAITING', 'upload discard'],
  ['UPLOADED', 'check discard'],
  ['CHECKING', ''],
  ['REFUSED', 'check discard'],
  ['READY', 'check apply discard'],
  ['APPLYING', ''],
  ['APPLIED', ''],
  ['FAILED', 'check discard'],
] as const)('%s may be: %s', (state, expected) => {
  const asked = { upload: mayUploadImport, check: mayCheckImport, apply: mayApplyImport, discard: mayDiscardImport };
  const allowed = Object.entries(asked).flatMap(([verb, may]) => (may(state).ok ? [verb] : []));
  expect(allowed.join(' ')).toBe(expected);
});
