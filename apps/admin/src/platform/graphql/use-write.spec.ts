import { afterEach, expect, it, vi } from 'vitest';
import { ChangePassword, SignOut } from '../../gql/platform.ts';
import { answerWith, runInApp } from '../test/test-app.ts';
import { useWrite } from './use-write.ts';

afterEach(() => vi.unstubAllGlobals());

const done = () => ({ data: { changePassword: true } });

it('sends a key of its own with each intention', async () => {
  const asked = answerWith(done);
  const { result } = await runInApp(() => useWrite(ChangePassword));
  await result.run({ current: 'a', next: 'b' });
  await result.run({ current: 'a', next: 'b' });
  const keys = asked.map(({ variables }) => variables['key']);
  expect(keys[0]).toMatch(/^[0-9a-f-]{32,36}$/);
  expect(new Set(keys).size).toBe(2);
});

it('sends the same key again after a lost answer, so that it is not done twice', async () => {
  let fails = true;
  const asked = answerWith(() => {
    if (fails) throw new TypeError('Failed to fetch');
    return done();
  });
  const { result } = await runInApp(() => useWrite(ChangePassword));
  const lost = await result.run({ current: 'a', next: 'b' });
  expect(lost.ok).toBe(false);
  expect(result.refusal.value?.code).toBe('NETWORK');
  fails = false;
  expect((await result.run({ current: 'a', next: 'b' })).ok).toBe(true);
  expect(result.refusal.value).toBeUndefined();
  const keys = asked.filter(({ name }) => name).map(({ variables }) => variables['key']);
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});

it('sends another key when what is asked has changed after a lost answer', async () => {
  const asked = answerWith(() => {
    throw new TypeError('Failed to fetch');
  });
  const { result } = await runInApp(() => useWrite(ChangePassword));
  await result.run({ current: 'a', next: 'b' });
  await result.run({ current: 'a', next: 'c' });
  const keys = asked.filter(({ name }) => name).map(({ variables }) => variables['key']);
  expect(keys[0]).not.toBe(keys[1]);
});

it('adds no key to an operation that takes none', async () => {
  const asked = answerWith(() => ({ data: { signOut: true } }));
  const { result } = await runInApp(() => useWrite(SignOut));
  await result.run({});
  expect(asked[0]?.variables).toEqual({});
});

it('gives back the refusal with its details', async () => {
  answerWith(() => ({
    data: null,
    errors: [{ message: '', extensions: { code: 'PASSWORD_WEAK', details: { min: 10 } } }],
  }));
  const { result } = await runInApp(() => useWrite(ChangePassword));
  const answer = await result.run({ current: 'a', next: 'b' });
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'PASSWORD_WEAK', details: { min: 10 } } });
});
