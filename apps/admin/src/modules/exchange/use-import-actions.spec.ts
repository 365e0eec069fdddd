import { afterEach, describe, expect, it, vi } from 'vitest';
import { computed } from 'vue';
import { question } from '../../platform/form/ask.ts';
import { type Asked, answerWith, runInApp, settled } from '../../platform/test/test-app.ts';
import { type ImportRow, useImportActions } from './use-import-actions.ts';

afterEach(() => vi.unstubAllGlobals());

const row = {
  id: '5',
  version: 3,
  state: 'READY',
  counts: [{ sheet: 'organization', create: 1200, change: 4, same: 9 }],
} as unknown as ImportRow;
const ok = ({ name }: Asked) => ({ data: { [name === 'DiscardImport' ? 'discardImport' : 'any']: true } });
const stale = () => ({ errors: [{ message: '', extensions: { code: 'STALE_EDIT', details: {} } }] });

const actions = async (answers: (asked: Asked) => object) => {
  const asked = answerWith(answers);
  const again = vi.fn();
  const app = await runInApp(() =>
    useImportActions(
      computed(() => row),
      again,
    ),
  );
  app.router.addRoute({ path: '/exchange', component: { render: () => null } });
  return { ...app, asked, again };
};
const answer = async (yes: boolean) => {
  await settled();
  const text = question.value?.text;
  question.value?.answer(yes);
  return text;
};

describe('acting on an import', () => {
  it('applies what was seen, after saying what will be written', async () => {
    const { result, asked, again, unmount } = await actions(ok);
    const applied = result.apply();
    const text = await answer(true);
    await applied;
    expect(text).toContain('1,200');
    expect(asked).toMatchObject([{ name: 'ApplyImport', variables: { id: '5', version: 3 } }]);
    expect(asked[0]?.variables['key']).toBeTruthy();
    expect(again).not.toHaveBeenCalled();
    unmount();
  });

  it('applies nothing when the answer is no', async () => {
    const { result, asked, unmount } = await actions(ok);
    const applied = result.apply();
    await answer(false);
    await applied;
    expect(asked).toEqual([]);
    unmount();
  });

  it('tells a refusal and reads the import again; the next attempt begins without it', async () => {
    let refuse = true;
    const { result, again, unmount } = await actions((asked) => (refuse ? stale() : ok(asked)));
    await result.check();
    expect(result.refused.value).toMatchObject({ code: 'STALE_EDIT' });
    expect(again).toHaveBeenCalledTimes(1);
    refuse = false;
    await result.check();
    expect(result.refused.value).toBeUndefined();
    unmount();
  });

  it('discards and goes back to the list; what was refused stays', async () => {
    let refuse = true;
    const { result, router, unmount } = await actions((asked) => (refuse ? stale() : ok(asked)));
    for (const path of ['/list', '/exchange']) {
      const discarded = result.discard();
      await answer(true);
      await discarded;
      expect(router.currentRoute.value.path).toBe(path);
      expect(result.gone.value).toBe(path === '/exchange');
      refuse = false;
    }
    unmount();
  });
});
