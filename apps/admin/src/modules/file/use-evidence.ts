import { mayAnnounce } from '@zhibu/rules';
import { type Ref, ref } from 'vue';
import { OpenEvidenceUpload, type OpenEvidenceUploadMutationVariables } from '../../gql/file.ts';
import type { Refusal } from '../../platform/graphql/refusal.ts';
import { useWrite } from '../../platform/graphql/use-write.ts';
import { type PostBytes, postBytes } from './post-bytes.ts';

export type EvidencePlace = Pick<OpenEvidenceUploadMutationVariables['input'], 'kind' | 'subject' | 'slot'>;

/** A file on its way, or one that was not taken and why; the others go on. */
export type Sent = { file: File; place: EvidencePlace; sent: number; refusal?: Refusal };

export type EvidenceUpload = {
  queue: Ref<Sent[]>;
  /** Sends them one after another: a phone's line carries one file sooner than three at once. */
  bring: (files: Iterable<File>, place: EvidencePlace) => Promise<void>;
  again: (entry: Sent) => Promise<void>;
  leave: (entry: Sent) => void;
};

/** Asks for a ticket and sends the bytes with it; why not, or nothing. */
const useSend = (post: PostBytes) => {
  // nothing of a record changes before the bytes are there
  const open = useWrite(OpenEvidenceUpload, { touches: [] });
  return async (entry: Sent): Promise<Refusal | undefined> => {
    const { file, place } = entry;
    const fits = mayAnnounce({ name: file.name, size: file.size });
    if (!fits.ok) return { ...fits, requestId: null };
    const answer = await open.run({ input: { ...place, name: file.name, size: file.size } });
    if (!answer.ok) return answer.refusal;
    return post(answer.data.openEvidenceUpload.path, file, (sent) => {
      entry.sent = sent;
    });
  };
};

/** Files on their way to a record; `kept` is told after each that arrived. */
export const useEvidenceUpload = (kept: () => void, post: PostBytes = postBytes): EvidenceUpload => {
  const queue = ref<Sent[]>([]);
  const send = useSend(post);
  const leave = (entry: Sent): void => {
    queue.value = queue.value.filter((each) => each !== entry);
  };
  const again = async (entry: Sent): Promise<void> => {
    Object.assign(entry, { sent: 0, refusal: undefined });
    entry.refusal = await send(entry);
    if (entry.refusal) return;
    leave(entry);
    kept();
  };
  const bring = async (files: Iterable<File>, place: EvidencePlace): Promise<void> => {
    const from = queue.value.length;
    queue.value.push(...[...files].map((file) => ({ file, place, sent: 0 })));
    for (const entry of queue.value.slice(from)) await again(entry);
  };
  return { queue, bring, again, leave };
};
