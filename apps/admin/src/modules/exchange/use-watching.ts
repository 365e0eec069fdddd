import { type ComputedRef, onScopeDispose, watch } from 'vue';

const SECOND = 1_000;

/** Looks again every second while something is under way; nobody is asked while the page is hidden. */
export const useWatching = (underWay: ComputedRef<boolean>, again: () => void): void => {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => clearInterval(timer);
  watch(
    underWay,
    (goes) => {
      stop();
      if (goes) timer = setInterval(() => document.hidden || again(), SECOND);
    },
    { immediate: true },
  );
  onScopeDispose(stop);
};
