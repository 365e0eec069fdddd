import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { networkIsBack, networkIsLost } from '../../platform/graphql/network.ts';
import { type Autosave, type Saved, useAutosave } from './use-autosave.ts';

type Sent = { value: string; version: number | null };
let sent: Sent[];
let answers: ((given: Sent) => Saved)[];
let value: string;

const lost: Saved = { ok: false, refusal: { code: 'NETWORK', details: {}, requestId: null } };
const stale: Saved = { ok: false, refusal: { code: 'STALE_EDIT', details: {}, requestId: null } };
const saved = ({ version }: Sent): Saved => ({ ok: true, version: (version ?? 0) + 1 });

const open = (): Autosave<string> => {
  const scope = effectScope();
  return scope.run(() =>
    useAutosave<string>({
      name: () => '1.SELF',
      value: () => value,
      pause: 10,
      save: async (given, version) => {
        sent.push({ value: given, version });
        return (answers.shift() ?? saved)({ value: given, version });
      },
    }),
  )!;
};
const write = (autosave: Autosave<string>, text: string) => {
  value = text;
  autosave.changed();
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', async () => {
    throw new Error('offline');
  });
  localStorage.clear();
  [sent, answers, value] = [[], [], ''];
});
afterEach(() => {
  networkIsBack();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('autosave', () => {
  it('sends the last of several changes, once, on the version it knows', async () => {
    const autosave = open();
    autosave.begin(3);
    for (const text of ['a', 'ab', 'abc']) write(autosave, text);
    expect(autosave.state.value).toBe('waiting');
    await vi.runAllTimersAsync();
    expect(sent).toEqual([{ value: 'abc', version: 3 }]);
    expect([autosave.state.value, autosave.version.value]).toEqual(['saved', 4]);
    expect(localStorage.length).toBe(0);
  });

  it('keeps everything on this machine while the network is gone, and sends it when it is back', async () => {
    const autosave = open();
    autosave.begin(null);
    networkIsLost();
    answers = [() => lost];
    write(autosave, 'one');
    await vi.advanceTimersByTimeAsync(50);
    expect(autosave.state.value).toBe('offline');
    expect(localStorage.length).toBe(1);
    networkIsBack();
    await vi.advanceTimersByTimeAsync(50);
    expect(autosave.state.value).toBe('saved');
  });

  it('after a lost answer asks again for the same before it sends anything newer', async () => {
    const autosave = open();
    autosave.begin(1);
    networkIsLost();
    answers = [() => lost];
    write(autosave, 'one');
    await vi.advanceTimersByTimeAsync(50);
    value = 'two';
    networkIsBack();
    await vi.advanceTimersByTimeAsync(50);
    expect(sent).toEqual([
      { value: 'one', version: 1 },
      { value: 'one', version: 1 },
      { value: 'two', version: 2 },
    ]);
  });

  it('stops at a refusal and says why', async () => {
    const autosave = open();
    autosave.begin(1);
    answers = [() => stale];
    write(autosave, 'one');
    await vi.runAllTimersAsync();
    expect([autosave.state.value, autosave.refusal.value?.code]).toEqual(['refused', 'STALE_EDIT']);
    expect(await autosave.flush()).toBe(true);
  });

  it('gives back what was never saved, and whether the system went on without it', async () => {
    const first = open();
    first.begin(2);
    write(first, 'kept');
    expect(open().begin(2)).toEqual({ value: 'kept', current: true });
    expect(open().begin(3)).toEqual({ value: 'kept', current: false });
    first.forget();
    expect(open().begin(2)).toBeUndefined();
  });
});
