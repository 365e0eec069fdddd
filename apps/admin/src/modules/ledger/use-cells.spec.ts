import { beforeEach, describe, expect, it } from 'vitest';
import { cellKey } from './cell-keys.ts';
import { Cells } from './use-cells.ts';

type Values = { cause: string; remark: string };

/** The system as it is, where other people write too; `read` is what the page was last told. */
let stored: Values & { version: number };
let read: Values & { version: number };
let cells: Cells<Values>;
const reread = () => {
  read = { ...stored };
  cells.absorb();
};
const other = (change: Partial<Values>) => {
  stored = { ...stored, ...change, version: stored.version + 1 };
};

beforeEach(() => {
  stored = { cause: '', remark: '旧备注', version: 1 };
  read = { ...stored };
  cells = new Cells<Values>({
    kept: () => ({ cause: read.cause, remark: read.remark }),
    version: () => read.version,
    save: async (version, change) => {
      if (version !== stored.version)
        return { ok: false, refusal: { code: 'STALE_EDIT', details: {}, requestId: null } };
      other(change);
      return { ok: true, version: stored.version };
    },
    again: reread,
  });
});

describe('cells of a record', () => {
  it('are saved one after the other, though neither was read anew in between', async () => {
    Object.assign(cells.values, { cause: '制度不健全', remark: '新备注' });
    await Promise.all([cells.keep('cause'), cells.keep('remark')]);
    expect(stored).toEqual({ cause: '制度不健全', remark: '新备注', version: 3 });
    expect(cells.dirty).toBe(false);
  });

  it('keep what is being typed in one while another was saved and read anew', async () => {
    cells.values.cause = '制度不健全';
    await cells.keep('cause');
    cells.values.remark = '正在写';
    reread();
    expect(cells.values).toEqual({ cause: '制度不健全', remark: '正在写' });
  });

  it('take in what somebody else wrote elsewhere, and are saved upon it', async () => {
    other({ remark: '他人备注' });
    cells.values.cause = '制度不健全';
    await cells.keep('cause');
    await cells.settled();
    expect(stored).toMatchObject({ cause: '制度不健全', remark: '他人备注' });
    expect(cells.values.remark).toBe('他人备注');
  });

  it('hold both where two wrote in one cell, until the reader chooses', async () => {
    other({ cause: '他人所写' });
    cells.values.cause = '我所写';
    await cells.keep('cause');
    await cells.settled();
    expect(stored.cause).toBe('他人所写');
    expect([cells.values.cause, cells.theirs.value]).toEqual(['我所写', { cause: '他人所写' }]);
    await cells.keepMine('cause');
    expect(stored.cause).toBe('我所写');
    expect(cells.theirs.value).toEqual({});
  });

  it('give way to the other where the reader wants it, and undo what was typed', async () => {
    other({ cause: '他人所写' });
    cells.values.cause = '我所写';
    await cells.keep('cause');
    await cells.settled();
    cells.revert('cause');
    expect([cells.values.cause, cells.dirty]).toEqual(['他人所写', false]);
  });

  it('do not fall back to an answer older than the last save', async () => {
    cells.values.cause = '制度不健全';
    await cells.keep('cause');
    cells.absorb();
    expect(cells.values.cause).toBe('制度不健全');
  });
});

it.each([
  ['Escape', {}, 'revert'],
  ['Enter', { ctrlKey: true }, 'keep'],
  ['Enter', {}, undefined],
  ['ArrowDown', { altKey: true }, 'down'],
  ['ArrowUp', { altKey: true }, 'up'],
  ['ArrowDown', {}, undefined],
  ['Escape', { isComposing: true }, undefined],
] as const)('the key %s with %o means %s', (key, held, meant) => {
  expect(cellKey({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...held })).toBe(meant);
});
