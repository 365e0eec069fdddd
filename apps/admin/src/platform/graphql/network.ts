import { readonly, ref } from 'vue';

const lost = ref(false);
let timer: ReturnType<typeof setTimeout> | undefined;
const waiting = new Set<() => void>();

const probe = async (): Promise<boolean> => {
  try {
    return (await fetch('/health', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
};

const watch = (delay: number): void => {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    if (await probe()) networkIsBack();
    else watch(Math.min(delay * 1.5, 15_000));
  }, delay);
};

/** Called when a request got no answer: says so once, and keeps asking quietly until there is one. */
export const networkIsLost = (): void => {
  if (lost.value) return;
  lost.value = true;
  watch(2_000);
};

export const networkIsBack = (): void => {
  if (!lost.value) return;
  lost.value = false;
  clearTimeout(timer);
  const run = [...waiting];
  waiting.clear();
  for (const again of run) again();
};

/** Runs once when the network answers again (reads that failed are asked again, drafts are sent). */
export const whenNetworkIsBack = (again: () => void): (() => void) => {
  waiting.add(again);
  return () => waiting.delete(again);
};

export const networkLost = readonly(lost);
