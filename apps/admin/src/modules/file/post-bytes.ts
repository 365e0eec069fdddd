import { REFUSALS, type RefusalCode } from '@zhibu/rules';
import type { Refusal } from '../../platform/graphql/refusal.ts';

type Failed = { errors?: { extensions?: { code?: string; details?: Refusal['details']; requestId?: string } }[] };

export const refused = (code: Refusal['code'], details: Refusal['details'] = {}): Refusal => ({
  code,
  details,
  requestId: null,
});

const isRefusal = (code: string | undefined): code is RefusalCode => (REFUSALS as readonly unknown[]).includes(code);

const parsed = (body: string): Failed => {
  try {
    return JSON.parse(body) as Failed;
  } catch {
    return {};
  }
};

/** A proxy that answers for an API that is starting or stopping is a network that did not answer. */
const isGateway = (status: number): boolean => status >= 502 && status <= 504;

/** Outside GraphQL a refusal comes as the body of the answer, with the same code, details and request id. */
export const refusalIn = (status: number, body: string): Refusal => {
  if (isGateway(status)) return refused('NETWORK');
  const { code, details, requestId } = parsed(body).errors?.[0]?.extensions ?? {};
  return { ...refused(isRefusal(code) ? code : 'INTERNAL', details), requestId: requestId ?? null };
};

/** Sends bytes and tells how many of them have gone; why they were not taken, or undefined. */
export type PostBytes = (path: string, file: File, told: (bytes: number) => void) => Promise<Refusal | undefined>;

/** `fetch` cannot tell how far an upload has come, and 10 MB take a phone a minute. */
export const postBytes: PostBytes = (path, file, told) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.upload.onprogress = ({ loaded }) => told(loaded);
    request.onload = () => {
      const taken = request.status >= 200 && request.status < 300;
      resolve(taken ? undefined : refusalIn(request.status, request.responseText));
    };
    request.onerror = () => resolve(refused('NETWORK'));
    request.onabort = () => resolve(refused('NETWORK'));
    request.send(file);
  });
