import { REFUSALS, type RefusalCode } from '@zhibu/rules';
import { type Ref, ref } from 'vue';
import { CreateImport } from '../../gql/exchange.ts';
import type { Refusal } from '../../platform/graphql/refusal.ts';
import { useWrite } from '../../platform/graphql/use-write.ts';

const MOST_MEGABYTES = 10;

type Failed = { errors?: { extensions?: { code?: string; details?: Refusal['details']; requestId?: string } }[] };

const refused = (code: Refusal['code'], details: Refusal['details'] = {}): Refusal => ({
  code,
  details,
  requestId: null,
});

const isRefusal = (code: string | undefined): code is RefusalCode => (REFUSALS as readonly unknown[]).includes(code);

const refusalIn = async (response: Response): Promise<Refusal> => {
  const body = (await response.json().catch(() => ({}))) as Failed;
  const { code, details, requestId } = body.errors?.[0]?.extensions ?? {};
  return { ...refused(isRefusal(code) ? code : 'INTERNAL', details), requestId: requestId ?? null };
};

export type Uploading = {
  /** The name of the file on its way. */
  name: Ref<string | undefined>;
  refusal: Ref<Refusal | undefined>;
  /** The id of the import, or undefined when it was refused. */
  send: (file: File, organization: string) => Promise<string | undefined>;
};

/** Announces an import and sends its workbook with the ticket that comes back. */
export const useUpload = (): Uploading => {
  const create = useWrite(CreateImport);
  const name = ref<string>();
  const refusal = ref<Refusal>();

  const post = async (path: string, file: File): Promise<Refusal | undefined> => {
    try {
      const headers = { 'content-type': 'application/octet-stream' };
      const response = await fetch(path, { method: 'POST', headers, body: file });
      return response.ok ? undefined : await refusalIn(response);
    } catch {
      return refused('NETWORK');
    }
  };

  const sending = async (file: File, organization: string): Promise<string | undefined> => {
    if (file.size === 0) refusal.value = refused('FILE_EMPTY');
    if (file.size > MOST_MEGABYTES * 1024 * 1024) refusal.value = refused('IMPORT_TOO_LARGE', { max: MOST_MEGABYTES });
    if (refusal.value) return undefined;
    const answer = await create.run({ organization, fileName: file.name });
    if (!answer.ok) {
      refusal.value = answer.refusal;
      return undefined;
    }
    const { import: row, upload } = answer.data.createImport;
    refusal.value = await post(upload.path, file);
    return refusal.value ? undefined : row.id;
  };

  const send = async (file: File, organization: string): Promise<string | undefined> => {
    refusal.value = undefined;
    name.value = file.name;
    const id = await sending(file, organization);
    name.value = undefined;
    return id;
  };
  return { name, refusal, send };
};
