import { IMPORT_STATES, type ImportState } from '@zhibu/rules';
import { describe, expect, it } from 'vitest';
import { changesText } from './exchange.columns.ts';
import { IMPORT_STEPS, isNothingToDo, isUnderWay, nextStepOf, stepOf, totalsOf, wantsFile } from './import-state.ts';

const count = (sheet: 'organization' | 'person', create: number, change: number, same: number) => ({
  sheet,
  create,
  change,
  same,
});
const row = (state: ImportState, change: Partial<Parameters<typeof nextStepOf>[0]> = {}) => ({
  state,
  counts: [count('organization', 3, 1, 10), count('person', 0, 2, 5)],
  hasReport: false,
  checkable: { ok: true },
  ...change,
});

describe('an import', () => {
  it('goes forward through its steps, and stands at the result until it is applied', () => {
    const way: ImportState[] = ['WAITING', 'UPLOADED', 'CHECKING', 'READY', 'APPLYING', 'APPLIED'];
    expect(way.map(stepOf)).toEqual(['file', 'check', 'check', 'result', 'apply', 'done']);
    expect([stepOf('REFUSED'), stepOf('FAILED')]).toEqual(['result', 'result']);
    expect(new Set(IMPORT_STATES.map(stepOf))).toEqual(new Set(IMPORT_STEPS));
  });

  it('is watched only while something goes on by itself', () => {
    expect(IMPORT_STATES.filter(isUnderWay)).toEqual(['UPLOADED', 'CHECKING', 'APPLYING']);
  });

  it('adds up its sheets', () => {
    expect(totalsOf(row('READY'))).toEqual({ create: 3, change: 3, same: 15 });
    expect(totalsOf({ counts: [] })).toEqual({ create: 0, change: 0, same: 0 });
  });

  it.each([
    ['WAITING', {}, undefined],
    ['UPLOADED', {}, undefined],
    ['CHECKING', {}, undefined],
    ['REFUSED', { hasReport: true }, 'report'],
    // refused as a whole: there is no row to explain
    ['REFUSED', { hasReport: false }, undefined],
    ['READY', {}, 'apply'],
    // the same workbook once more
    ['READY', { counts: [count('organization', 0, 0, 10)] }, undefined],
    ['FAILED', {}, 'check'],
    ['APPLYING', {}, undefined],
    ['APPLIED', {}, undefined],
  ] as const)('%s %o leads on to %s', (state, change, step) => {
    expect(nextStepOf(row(state, change as object))).toBe(step);
  });

  it('asks for a workbook when there is none to go on with', () => {
    const kept = IMPORT_STATES.filter((state) => wantsFile(row(state)));
    const gone = IMPORT_STATES.filter((state) => wantsFile(row(state, { checkable: { ok: false } })));
    expect(kept).toEqual(['REFUSED']);
    expect(gone).toEqual(['WAITING', 'REFUSED', 'READY', 'FAILED']);
  });

  it('has nothing to do only when it passed the check and changes nothing', () => {
    const same = { counts: [count('organization', 0, 0, 10)] };
    expect(isNothingToDo(row('READY', same))).toBe(true);
    expect(isNothingToDo(row('APPLIED', same))).toBe(false);
    expect(isNothingToDo(row('READY'))).toBe(false);
  });
});

describe('the column of changes', () => {
  it.each([
    ['READY', [count('organization', 1200, 0, 3)], '新增 1,200', '1,200 created'],
    ['APPLIED', [count('organization', 2, 3, 0)], '新增 2，修改 3', '2 created, 3 changed'],
    ['READY', [count('organization', 0, 0, 3)], '无变动', 'None'],
    ['CHECKING', [], null, null],
    // what was found sound in a refused workbook is not going to be written
    ['REFUSED', [count('organization', 2, 3, 0)], null, null],
  ] as const)('%s %o', (state, counts, zh, en) => {
    const shown = { state, counts: [...counts] };
    expect([changesText(shown, 'zh'), changesText(shown, 'en')]).toEqual([zh, en]);
  });
});
