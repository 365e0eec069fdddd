import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportReportTicket } from '../../gql/exchange.ts';
import { runInApp } from '../../platform/test/test-app.ts';
import { nameIn, useDownload } from './use-download.ts';

type Saved = { name: string; text: string };
let saved: Saved[];
const blobs = new Map<string, Blob>();

beforeEach(() => {
  saved = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.set('blob:1', blob as Blob);
    return 'blob:1';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    void blobs
      .get(this.href)
      ?.text()
      .then((text) => saved.push({ name: this.download, text }));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const ticket = { data: { importReport: { path: '/files/t' } } };
const json = (body: object, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** Answers the API with `graphql`, and the ticket with `file`. */
const download = async (graphql: object, file: () => Response) => {
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    return url === '/graphql' ? json(graphql) : file();
  });
  const { result, unmount } = await runInApp(() =>
    useDownload(ImportReportTicket, ({ importReport }) => importReport.path),
  );
  await result.run({ id: '1' });
  await vi.waitFor(() => expect(result.busy.value).toBe(false));
  unmount();
  return { fetched, refusal: result.refusal.value };
};

describe('a download', () => {
  it('saves the bytes of the ticket under the name the API gives', async () => {
    const disposition = `attachment; filename="_.xlsx"; filename*=UTF-8''${encodeURIComponent('县直机关-核对结果.xlsx')}`;
    const headers = { 'content-disposition': disposition };
    const { fetched, refusal } = await download(ticket, () => new Response('bytes', { headers }));
    expect(fetched).toEqual(['/graphql', '/files/t']);
    expect(refusal).toBeUndefined();
    await vi.waitFor(() => expect(saved).toEqual([{ name: '县直机关-核对结果.xlsx', text: 'bytes' }]));
  });

  it.each([
    ['EXPORT_TOO_LARGE', 422, { max: 20_000 }],
    ['TICKET_INVALID', 400, {}],
  ])('%s of the ticket is told on the page, and nothing is saved', async (code, status, details) => {
    const { refusal } = await download(ticket, () => json({ errors: [{ extensions: { code, details } }] }, status));
    expect(refusal).toMatchObject({ code, details });
    expect(saved).toEqual([]);
  });

  it('follows no ticket that was refused', async () => {
    const errors = [{ message: '', extensions: { code: 'IMPORT_NO_REPORT', details: {} } }];
    const { fetched, refusal } = await download({ errors }, () => new Response('bytes'));
    expect(refusal).toMatchObject({ code: 'IMPORT_NO_REPORT' });
    expect(fetched).toEqual(['/graphql']);
  });

  it('tells a lost network', async () => {
    const { refusal } = await download(ticket, () => {
      throw new TypeError('Failed to fetch');
    });
    expect(refusal).toMatchObject({ code: 'NETWORK' });
  });

  it('has a name even when it was given none', () => {
    expect(nameIn(null)).toBe('workbook.xlsx');
    expect(nameIn(`attachment; filename="a.xlsx"; filename*=UTF-8''a%20b.xlsx`)).toBe('a b.xlsx');
  });
});
