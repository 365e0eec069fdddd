import { afterEach, expect, it, vi } from 'vitest';
import { type Answers, answerWith, runInApp } from '../../platform/test/test-app.ts';
import { refused } from './post-bytes.ts';
import { useEvidenceUpload } from './use-evidence.ts';

afterEach(() => vi.unstubAllGlobals());

const place = { kind: 'ASSESSMENT', subject: '7', slot: 'SELF.A01' } as const;
const named = (name: string, size = 4) => new File([new Uint8Array(size)], name);
const ticket: Answers = () => ({ data: { openEvidenceUpload: { path: '/files/t' } } });

it('sends files one after another, and tells after each that one has come', async () => {
  const asked = answerWith(ticket);
  const posted: string[] = [];
  let kept = 0;
  const { result, unmount } = await runInApp(() =>
    useEvidenceUpload(
      () => kept++,
      async (path, file) => void posted.push(`${path} ${file.name}`),
    ),
  );
  await result.bring([named('a.pdf'), named('b.jpg')], place);
  expect(posted).toEqual(['/files/t a.pdf', '/files/t b.jpg']);
  expect(asked).toMatchObject([
    { variables: { input: { ...place, name: 'a.pdf', size: 4 } } },
    { variables: { input: { ...place, name: 'b.jpg', size: 4 } } },
  ]);
  expect([kept, result.queue.value]).toEqual([2, []]);
  unmount();
});

it('keeps what was not taken with its reason, sends the others, and sends it again when asked', async () => {
  const asked = answerWith(ticket);
  let line = false;
  const { result, unmount } = await runInApp(() =>
    useEvidenceUpload(
      () => {},
      async (_path, { name }) => (line || name === 'b.jpg' ? undefined : refused('NETWORK')),
    ),
  );
  await result.bring([named('a.pdf'), named('b.jpg'), named('c.exe'), named('d.pdf', 0)], place);
  const told = () => result.queue.value.map(({ file, refusal }) => [file.name, refusal?.code]);
  expect(told()).toEqual([
    ['a.pdf', 'NETWORK'],
    ['c.exe', 'FILE_TYPE_NOT_ALLOWED'],
    ['d.pdf', 'FILE_EMPTY'],
  ]);
  // what cannot be taken is not even announced
  expect(asked).toHaveLength(2);
  line = true;
  await result.again(result.queue.value[0]!);
  result.leave(result.queue.value[0]!);
  expect(told()).toEqual([['d.pdf', 'FILE_EMPTY']]);
  unmount();
});
