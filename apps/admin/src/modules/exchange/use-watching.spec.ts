import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { useWatching } from './use-watching.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const watching = (goes = true) => {
  const [underWay, refreshing] = [ref(goes), ref(false)];
  const again = vi.fn();
  const scope = effectScope();
  scope.run(() => useWatching({ underWay, refreshing, again }));
  return { underWay, refreshing, again, leave: () => scope.stop() };
};
const seconds = (n: number) => vi.advanceTimersByTime(n * 1_000);

describe('watching what is under way', () => {
  it('looks every second, and stops when it has ended', async () => {
    const { underWay, again, leave } = watching();
    seconds(3);
    expect(again).toHaveBeenCalledTimes(3);
    underWay.value = false;
    await nextTick();
    seconds(5);
    expect(again).toHaveBeenCalledTimes(3);
    leave();
  });

  it('begins when something begins', async () => {
    const { underWay, again, leave } = watching(false);
    seconds(3);
    expect(again).not.toHaveBeenCalled();
    underWay.value = true;
    await nextTick();
    seconds(2);
    expect(again).toHaveBeenCalledTimes(2);
    leave();
  });

  it('waits for an answer that has not come yet', () => {
    const { refreshing, again, leave } = watching();
    refreshing.value = true;
    seconds(3);
    expect(again).not.toHaveBeenCalled();
    refreshing.value = false;
    seconds(1);
    expect(again).toHaveBeenCalledTimes(1);
    leave();
  });

  it('asks nothing while the page is hidden, and at once when it is seen again', () => {
    const { again, leave } = watching();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    seconds(60);
    expect(again).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(again).toHaveBeenCalledTimes(1);
    leave();
  });

  it('ends with the page', () => {
    const { again, leave } = watching();
    leave();
    seconds(5);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(again).not.toHaveBeenCalled();
  });
});
