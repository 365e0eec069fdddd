import { type AnyVariables, useClientHandle } from '@urql/vue';
import { type Ref, ref } from 'vue';
import type { Operation } from '../../platform/graphql/operation.ts';
import { type Refusal, refusalOf } from '../../platform/graphql/refusal.ts';
import { refusalIn, refused } from './post-bytes.ts';

export type Download<Variables> = {
  busy: Ref<boolean>;
  refusal: Ref<Refusal | undefined>;
  run: (variables: Variables) => Promise<void>;
};

/** The name the API gave the file, in whatever script. */
export const nameIn = (disposition: string | null): string => {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : 'workbook.xlsx';
};

const MINUTE = 60_000;

const save = (bytes: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  // a browser that asks where to put the file reads it only then
  setTimeout(() => URL.revokeObjectURL(link.href), MINUTE);
};

const fetchFile = async (path: string): Promise<Refusal | undefined> => {
  try {
    const response = await fetch(path);
    if (!response.ok) return refusalIn(response.status, await response.text());
    save(await response.blob(), nameIn(response.headers.get('content-disposition')));
    return undefined;
  } catch {
    return refused('NETWORK');
  }
};

/**
 * Saves a file: asks for a ticket, which works once and at once, and follows it. The bytes are fetched by the page and
 * not by the browser, so that a refusal is said here and does not lie among the downloads.
 */
export const useDownload = <Data, Variables extends AnyVariables>(
  document: Operation<Data, Variables>,
  pathOf: (data: Data) => string,
): Download<Variables> => {
  const { client } = useClientHandle();
  const busy = ref(false);
  const refusal = ref<Refusal>();

  const follow = async (variables: Variables): Promise<Refusal | undefined> => {
    const asked = client.query<Data>(document as Operation<Data, AnyVariables>, variables, {
      requestPolicy: 'network-only',
    });
    const { data, error } = await asked.toPromise();
    return data && !error ? fetchFile(pathOf(data)) : (refusalOf(error) ?? refused('INTERNAL'));
  };
  const run = async (variables: Variables): Promise<void> => {
    busy.value = true;
    refusal.value = undefined;
    refusal.value = await follow(variables);
    busy.value = false;
  };
  return { busy, refusal, run };
};
