import { expect, it } from 'vitest';
import { runInApp, settled } from '../test/test-app.ts';
import { carried } from './sticky.ts';
import { useScope } from './use-scope.ts';

it('is one’s own organization and the present, when the address says nothing', async () => {
  const { result } = await runInApp(useScope);
  expect(result.organizationId.value).toBe('2');
  expect(result.isChosen.value).toBe(false);
  expect(result.period.value).toBeUndefined();
  expect(result.asOf.value).toBeUndefined();
});

it('is what the address says', async () => {
  const { result } = await runInApp(useScope, '/list?org=7&period=12&asOf=2026-03-31');
  expect([result.organizationId.value, result.period.value, result.asOf.value]).toEqual(['7', '12', '2026-03-31']);
  expect(result.isChosen.value).toBe(true);
});

it('does not take for a day what is none', async () => {
  const { result } = await runInApp(useScope, '/list?asOf=yesterday');
  expect(result.asOf.value).toBeUndefined();
});

it('is changed in the address; the page of a list begins anew, other filters stay', async () => {
  const { result, router } = await runInApp(useScope, '/list?level=BRANCH&after=abc&period=12');
  await result.change({ org: '7', period: null });
  expect(router.currentRoute.value.query).toEqual({ level: 'BRANCH', org: '7' });
});

it('leaves one’s own organization out of the address', async () => {
  const { result, router } = await runInApp(useScope, '/list?org=7');
  await result.change({ org: '2' });
  expect(router.currentRoute.value.query).toEqual({});
});

it('is carried from page to page, and stands in links', async () => {
  const { router } = await runInApp(useScope, '/list?org=7&level=BRANCH');
  expect(router.resolve('/other').href).toBe('/other?org=7');
  await router.push('/other');
  await settled();
  expect(router.currentRoute.value.fullPath).toBe('/other?org=7');
});

it('yields to a link that names its own', () => {
  expect(carried({ org: '7', period: '1' }, { org: '9' })).toEqual({ org: '9', period: '1' });
});
