import { afterEach, describe, expect, it, vi } from 'vitest';
import { postBytes, refusalIn } from './post-bytes.ts';

const body = (code: string, details = {}) =>
  JSON.stringify({ errors: [{ message: '', extensions: { code, details, requestId: 'r-1' } }] });

describe('a refused upload', () => {
  it.each([
    [400, body('IMPORT_OLD_FORMAT'), { code: 'IMPORT_OLD_FORMAT', details: {}, requestId: 'r-1' }],
    [400, body('IMPORT_TOO_MANY_ROWS', { max: 20000 }), { code: 'IMPORT_TOO_MANY_ROWS', details: { max: 20000 } }],
    [500, body('INTERNAL'), { code: 'INTERNAL', requestId: 'r-1' }],
    // words of a newer API that these pages do not have yet
    [400, body('IMPORT_SOMETHING_NEW'), { code: 'INTERNAL', requestId: 'r-1' }],
    [400, '<html>', { code: 'INTERNAL', requestId: null }],
    [502, '<html>', { code: 'NETWORK', requestId: null }],
    [504, '', { code: 'NETWORK', requestId: null }],
  ])('%s %s', (status, text, refusal) => {
    expect(refusalIn(status, text)).toMatchObject(refusal);
  });
});

/** A browser's request whose answer the test gives. */
class Request {
  static last: Request;
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  status = 0;
  responseText = '';
  onload = () => {};
  onerror = () => {};
  sent: unknown[] = [];
  constructor() {
    Request.last = this;
  }
  open(...given: string[]) {
    this.sent.push(...given);
  }
  setRequestHeader(name: string, value: string) {
    if (name === 'content-type') this.sent.push(value);
  }
  send(given: unknown) {
    this.sent.push(given);
  }
}

describe('sending bytes', () => {
  afterEach(() => vi.unstubAllGlobals());
  const file = new File(['abcdef'], 'a.xlsx');
  const begin = () => {
    vi.stubGlobal('XMLHttpRequest', Request);
    const told: number[] = [];
    return { told, answer: postBytes('/files/t', file, (bytes) => told.push(bytes)), request: Request.last };
  };

  it('tells how far it has come, and ends without a refusal', async () => {
    const { told, answer, request } = begin();
    expect(request.sent).toEqual(['POST', '/files/t', 'application/octet-stream', file]);
    request.upload.onprogress?.({ loaded: 2, total: 6 });
    request.upload.onprogress?.({ loaded: 6, total: 6 });
    request.status = 204;
    request.onload();
    expect(await answer).toBeUndefined();
    expect(told).toEqual([2, 6]);
  });

  it('ends with what the API refused', async () => {
    const { answer, request } = begin();
    Object.assign(request, { status: 400, responseText: body('IMPORT_NOT_WORKBOOK') });
    request.onload();
    expect(await answer).toMatchObject({ code: 'IMPORT_NOT_WORKBOOK' });
  });

  it('ends as a lost network when there is no answer', async () => {
    const { answer, request } = begin();
    request.onerror();
    expect(await answer).toMatchObject({ code: 'NETWORK' });
  });
});
