import type { CombinedError } from '@urql/core';
import { REFUSALS, type RefusalCode } from '@zhibu/rules';
import { refusalText } from '@zhibu/vocabulary';
import type { Locale } from '../i18n/locale.ts';

export type RefusalDetails = Record<string, string | number | boolean | null | string[]>;

/** What went wrong on the way: the API never got to say a refusal of its own. */
export type TransportCode = 'NETWORK' | 'OUTDATED';

/** Why something was not done: a code of `@zhibu/rules`, or of the way there. */
export type Refusal = {
  code: RefusalCode | TransportCode;
  details: RefusalDetails;
  /** What to quote to those who run the system. */
  requestId: string | null;
};

/** What the API says of a document these pages sent: they are older or newer than it, and want to be loaded again. */
const OUTDATED = ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'DOCUMENT_NOT_TRUSTED'];

const isRefusalCode = (code: string): code is RefusalCode => (REFUSALS as readonly string[]).includes(code);

const codeOf = (code: unknown): Refusal['code'] => {
  if (typeof code !== 'string') return 'INTERNAL';
  if (OUTDATED.includes(code)) return 'OUTDATED';
  return isRefusalCode(code) ? code : 'INTERNAL';
};

/** 502–504: a proxy answered for an API that is starting, stopping or overloaded. */
const isGatewayStatus = (status: unknown): boolean => typeof status === 'number' && status >= 502 && status <= 504;

/** The one reason shown for a failed operation: the first the API gave, else that the network did not answer. */
export const refusalOf = (error: CombinedError | undefined): Refusal | undefined => {
  if (!error) return undefined;
  const first = error.graphQLErrors[0];
  if (first) {
    const { code, details, requestId } = first.extensions as { code?: unknown; details?: unknown; requestId?: unknown };
    return {
      code: codeOf(code),
      details: (details && typeof details === 'object' ? details : {}) as RefusalDetails,
      requestId: typeof requestId === 'string' ? requestId : null,
    };
  }
  const status = (error.response as Response | undefined)?.status;
  const answered = typeof status === 'number' && !isGatewayStatus(status);
  return { code: answered ? 'INTERNAL' : 'NETWORK', details: {}, requestId: null };
};

const transportWords: Record<TransportCode, Record<Locale, string>> = {
  NETWORK: {
    zh: '网络不通，没有得到答复。已填的内容保留在本页，网络恢复后请再试一次。',
    en: 'The network did not answer. What you filled in stays on this page; try again when it is back.',
  },
  OUTDATED: {
    zh: '系统已更新，本页是旧的。请刷新页面后再操作。',
    en: 'The system has been updated and this page is old. Please reload it.',
  },
};

/** The refusal in words: what happened, and what to do next. */
export const wordRefusal = (refusal: Pick<Refusal, 'code' | 'details'>, locale: Locale): string =>
  isRefusalCode(refusal.code)
    ? refusalText(refusal.code, refusal.details, locale)
    : transportWords[refusal.code as TransportCode][locale];

/** The form field a refusal speaks of, when it names one. */
export const fieldOf = (refusal: Refusal): string | undefined => {
  const field = refusal.details['field'];
  return typeof field === 'string' ? field.replace(/^input\./, '') : undefined;
};
