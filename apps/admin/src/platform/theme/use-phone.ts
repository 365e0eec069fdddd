import { type Ref, readonly, ref } from 'vue';

const query = window.matchMedia?.('screen and (max-width: 720px)');
const narrow = ref(query?.matches ?? false);
query?.addEventListener('change', (event) => {
  narrow.value = event.matches;
});

/** The screen is a phone's: lists become cards. Layout alone is left to CSS. */
export const usePhone = (): Readonly<Ref<boolean>> => readonly(narrow);
