import { onScopeDispose, type Ref, watch } from 'vue';

const SECOND = 1_000;

export type Watched = { underWay: Readonly<Ref<boolean>>; refreshing: Readonly<Ref<boolean>>; again: () => void };

/** Looks again a second after the last answer while something is under way; a hidden page asks nothing. */
export const useWatching = ({ underWay, refreshing, again }: Watched): void => {
  let timer: ReturnType<typeof setInterval> | undefined;
  const look = () => document.hidden || refreshing.value || again();
  const stop = () => clearInterval(timer);
  const whenSeen = () => {
    if (underWay.value) look();
  };
  watch(
    underWay,
    (goes) => {
      stop();
      if (goes) timer = setInterval(look, SECOND);
    },
    { immediate: true },
  );
  document.addEventListener('visibilitychange', whenSeen);
  onScopeDispose(() => {
    stop();
    document.removeEventListener('visibilitychange', whenSeen);
  });
};
