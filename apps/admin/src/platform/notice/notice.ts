import { readonly, ref } from 'vue';

export type Notice = { id: number; tone: 'good' | 'bad'; text: string };

const shown = ref<Notice[]>([]);
let last = 0;

const say = (tone: Notice['tone'], text: string, seconds: number): void => {
  const id = ++last;
  shown.value = [...shown.value.slice(-2), { id, tone, text }];
  setTimeout(() => {
    shown.value = shown.value.filter((notice) => notice.id !== id);
  }, seconds * 1000);
};

/**
 * A short line at the top that goes away by itself, for what was done elsewhere than where one looks. A refusal that
 * belongs to a form or a page is shown there, not here.
 */
export const noticeDone = (text: string): void => say('good', text, 4);
export const noticeRefused = (text: string): void => say('bad', text, 8);

export const notices = readonly(shown);
