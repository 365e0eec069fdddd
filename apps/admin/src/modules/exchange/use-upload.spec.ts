import { afterEach, describe, expect, it, vi } from 'vitest';
import { notices } from '../../platform/notice/notice.ts';
import { type Answers, answerWith, runInApp, settled } from '../../platform/test/test-app.ts';
import { type PostBytes, refused } from '../file/index.ts';
import { MOST_MEGABYTES, useUpload } from './use-upload.ts';

afterEach(() => vi.unstubAllGlobals());

const created: Answers = () => ({
  data: { createImport: { import: { id: '7' }, upload: { path: '/files/ticket' } } },
});
const book = (size = 10, name = '2026.xlsx') => new File([new Uint8Array(size)], name);

/** An upload that ends when the test says so. */
const slowPost = () => {
  const posts: { path: string; file: File; told: (bytes: number) => void }[] = [];
  let end: (refusal?: ReturnType<typeof refused>) => void = () => {};
  const post: PostBytes = (path, file, told) => {
    posts.push({ path, file, told });
    return new Promise((resolve) => {
      end = resolve;
    });
  };
  return { post, posts, end: (refusal?: ReturnType<typeof refused>) => end(refusal) };
};
/** An app in which the page of an import exists. */
const open = async (post: PostBytes) => {
  const app = await runInApp(() => useUpload(post));
  app.router.addRoute({ path: '/exchange/:id', component: { render: () => null } });
  return app;
};
const isHeld = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('bringing a workbook', () => {
  it('announces it, sends its bytes with the ticket, tells how far, and opens its page', async () => {
    const asked = answerWith(created);
    const { post, posts, end } = slowPost();
    const { result, router, unmount } = await open(post);
    const brought = result.bring(book(10), '2');
    expect(result.sending.value).toEqual({ name: '2026.xlsx', sent: 0, total: 10 });
    await settled();
    expect(asked).toMatchObject([{ name: 'CreateImport', variables: { organization: '2', fileName: '2026.xlsx' } }]);
    expect(posts.map(({ path }) => path)).toEqual(['/files/ticket']);
    posts[0]!.told(4);
    expect(result.sending.value?.sent).toBe(4);
    // closing the window now would break it off
    expect(isHeld()).toBe(true);
    end();
    await brought;
    expect(router.currentRoute.value.path).toBe('/exchange/7');
    expect([result.sending.value, result.notSent.value]).toEqual([undefined, undefined]);
    expect(isHeld()).toBe(false);
    unmount();
  });

  it.each([
    [0, 'FILE_EMPTY'],
    [MOST_MEGABYTES * 1024 * 1024 + 1, 'IMPORT_TOO_LARGE'],
  ])('refuses %i bytes at once, without asking', async (size, code) => {
    const asked = answerWith(created);
    const { result, unmount } = await open(slowPost().post);
    await result.bring(book(size), '2');
    expect(result.notSent.value?.refusal).toMatchObject({ code });
    expect(asked).toEqual([]);
    unmount();
  });

  it('says why it was not taken, stays where it is, and sends the same again', async () => {
    const asked = answerWith(created);
    const { post, posts, end } = slowPost();
    const { result, router, unmount } = await open(post);
    const file = book();
    const brought = result.bring(file, '2');
    await settled();
    end(refused('NETWORK'));
    await brought;
    expect(result.notSent.value).toMatchObject({ organization: '2', refusal: { code: 'NETWORK' } });
    expect(router.currentRoute.value.path).toBe('/list');
    const again = result.again();
    expect(result.notSent.value).toBeUndefined();
    await settled();
    end();
    await again;
    expect(posts.map((sent) => sent.file)).toEqual([file, file]);
    // each ticket works once: it is announced anew
    expect(asked.length).toBe(2);
    expect(router.currentRoute.value.path).toBe('/exchange/7');
    unmount();
  });

  it('goes on while another page is looked at, and only says that it has arrived', async () => {
    answerWith(created);
    const { post, end } = slowPost();
    const { result, router, unmount } = await open(post);
    const brought = result.bring(book(), '2');
    await settled();
    await router.push('/other');
    const { result: elsewhere, unmount: leave } = await open(slowPost().post);
    expect(elsewhere.sending.value?.name).toBe('2026.xlsx');
    // one at a time
    await elsewhere.bring(book(10, 'second.xlsx'), '2');
    expect(elsewhere.sending.value?.name).toBe('2026.xlsx');
    end();
    await brought;
    expect(router.currentRoute.value.path).toBe('/other');
    expect(notices.value.at(-1)).toMatchObject({ tone: 'good', text: expect.stringContaining('2026.xlsx') });
    unmount();
    leave();
  });

  it('says elsewhere too that it was not taken', async () => {
    answerWith(created);
    const { post, end } = slowPost();
    const { result, router, unmount } = await open(post);
    const brought = result.bring(book(), '2');
    await settled();
    await router.push('/other');
    end(refused('IMPORT_OLD_FORMAT'));
    await brought;
    expect(notices.value.at(-1)).toMatchObject({ tone: 'bad', text: expect.stringContaining('.xls') });
    unmount();
  });
});
