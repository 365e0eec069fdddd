import { onScopeDispose, type Ref, readonly, ref } from 'vue';
import { useRouter } from 'vue-router';
import { CreateImport } from '../../gql/exchange.ts';
import type { Refusal } from '../../platform/graphql/refusal.ts';
import { type Answer, useWrite } from '../../platform/graphql/use-write.ts';
import { useRefusalText } from '../../platform/i18n/use-refusal.ts';
import { useWords } from '../../platform/i18n/words.ts';
import { noticeDone, noticeRefused } from '../../platform/notice/notice.ts';
import { type PostBytes, postBytes, refused } from '../file/index.ts';
import { words } from './exchange.words.ts';

export const MOST_MEGABYTES = 10;

/** In bytes. */
export type Sending = { name: string; sent: number; total: number };
export type NotSent = { file: File; organization: string; refusal: Refusal };

/** One workbook goes up at a time, and goes on while other pages are looked at. */
const sending = ref<Sending>();
const notSent = ref<NotSent>();

/** Only closing the window breaks an upload off: the browser asks first. */
const stay = (event: BeforeUnloadEvent): void => event.preventDefault();

export type Uploading = {
  sending: Readonly<Ref<Sending | undefined>>;
  /** The workbook that was not taken, and why. */
  notSent: Readonly<Ref<NotSent | undefined>>;
  bring: (file: File, organization: string) => Promise<void>;
  /** The same workbook once more: the network is back, or it was corrected. */
  again: () => Promise<void>;
};

const tooBig = (file: File): Refusal | undefined => {
  if (file.size === 0) return refused('FILE_EMPTY');
  return file.size > MOST_MEGABYTES * 1024 * 1024 ? refused('IMPORT_TOO_LARGE', { max: MOST_MEGABYTES }) : undefined;
};

/** Announces an import and sends its workbook with the ticket that comes back; answers its id. */
const useSend = (post: PostBytes) => {
  const create = useWrite(CreateImport);
  return async (file: File, organization: string): Promise<Answer<string>> => {
    const wrong = tooBig(file);
    if (wrong) return { ok: false, refusal: wrong };
    const answer = await create.run({ organization, fileName: file.name });
    if (!answer.ok) return answer;
    const { import: row, upload } = answer.data.createImport;
    const refusal = await post(upload.path, file, (sent) => {
      sending.value = { name: file.name, sent, total: file.size };
    });
    return refusal ? { ok: false, refusal } : { ok: true, data: row.id };
  };
};

/** Brings a workbook in; then its page is opened, unless one has gone on to something else. */
export const useUpload = (post: PostBytes = postBytes): Uploading => {
  const send = useSend(post);
  const router = useRouter();
  const t = useWords(words);
  const text = useRefusalText();
  let here = true;
  onScopeDispose(() => {
    here = false;
    if (!sending.value) notSent.value = undefined;
  });

  const bring = async (file: File, organization: string): Promise<void> => {
    if (sending.value) return;
    const { name, size: total } = file;
    notSent.value = undefined;
    sending.value = { name, sent: 0, total };
    window.addEventListener('beforeunload', stay);
    const sent = await send(file, organization);
    window.removeEventListener('beforeunload', stay);
    sending.value = undefined;
    if (!sent.ok) {
      notSent.value = { file, organization, refusal: sent.refusal };
      if (!here) noticeRefused(t('notSent', { name, why: text(sent.refusal) }));
    } else if (here) await router.push(`/exchange/${sent.data}`);
    else noticeDone(t('sent', { name }));
  };
  const again = async (): Promise<void> => {
    if (notSent.value) await bring(notSent.value.file, notSent.value.organization);
  };
  return { sending: readonly(sending), notSent: notSent as Uploading['notSent'], bring, again };
};
