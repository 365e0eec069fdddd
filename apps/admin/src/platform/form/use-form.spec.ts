import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Answer } from '../graphql/use-write.ts';
import { runInApp, settled } from '../test/test-app.ts';
import { question } from './ask.ts';
import { useForm } from './use-form.ts';

type Values = { name: string; reason: string };
const sent: Values[] = [];
let answer: Answer<string> = { ok: true, data: 'done' };

const form = (draft?: string) => () =>
  useForm({
    initial: (): Values => ({ name: '财政局党支部', reason: '' }),
    check: ({ reason }) => ({ reason: reason ? undefined : '请写明理由' }),
    submit: async (values) => {
      sent.push(values);
      return answer;
    },
    draft,
  });

beforeEach(() => {
  sent.length = 0;
  answer = { ok: true, data: 'done' };
});
afterEach(() => localStorage.clear());

it('says what is missing at submitting, and from then on as one types', async () => {
  const { result } = await runInApp(form());
  expect(result.errors.value).toEqual({});
  expect(await result.submit()).toBe(false);
  expect(result.errors.value.reason).toBe('请写明理由');
  result.values.reason = '换届';
  await settled();
  expect(result.errors.value.reason).toBeUndefined();
  expect(await result.submit()).toBe(true);
  expect(sent).toEqual([{ name: '财政局党支部', reason: '换届' }]);
  expect(result.dirty.value).toBe(false);
});

it('puts a refusal at the field it speaks of, else below the form', async () => {
  const { result } = await runInApp(form());
  result.values.reason = '换届';
  answer = { ok: false, refusal: { code: 'INPUT_INVALID', details: { field: 'input.name' }, requestId: null } };
  await result.submit();
  expect(result.errors.value.name).toBeTruthy();
  expect(result.refusal.value).toBeUndefined();
  answer = { ok: false, refusal: { code: 'STALE_EDIT', details: {}, requestId: null } };
  await result.submit();
  expect(result.refusal.value?.code).toBe('STALE_EDIT');
  expect(result.values.reason).toBe('换届');
});

it('keeps what was typed on this machine until it is sent', async () => {
  const first = await runInApp(form('move'));
  first.result.values.reason = '换届';
  await settled();
  first.unmount();
  const second = await runInApp(form('move'));
  expect(second.result.draftTime.value).toBeTruthy();
  second.result.useDraft();
  expect(second.result.values.reason).toBe('换届');
  await second.result.submit();
  await settled();
  const third = await runInApp(form('move'));
  expect(third.result.draftTime.value).toBeUndefined();
});

it('asks before unsaved changes are left behind', async () => {
  const { result, router } = await runInApp(form());
  result.values.reason = '换届';
  const leaving = router.push('/other');
  await settled();
  expect(question.value).toBeDefined();
  question.value?.answer(false);
  await leaving;
  expect(router.currentRoute.value.path).toBe('/list');
  result.reset();
  await router.push('/other');
  expect(router.currentRoute.value.path).toBe('/other');
});
