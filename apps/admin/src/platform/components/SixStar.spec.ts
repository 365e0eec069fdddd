import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { i18n } from '../i18n/i18n.ts';
import SixStar, { type Petal } from './SixStar.vue';

const NAMES = ['基本组织', '基本队伍', '基本活动', '基本制度', '基本保障', '发挥作用'];
const petals = (...missing: string[]): Petal[] =>
  NAMES.map((name, index) => ({ code: 'ABCDEF'[index]!, name, short: name.slice(2), lit: !missing.includes(name) }));
const nameOf = (props: object) => mount(SixStar, { props }).get('[role=img]').attributes('aria-label');

afterEach(() => {
  i18n.global.locale.value = 'zh';
});

describe('the accessible name says which stars are missing', () => {
  it.each([
    [petals(), '六星：各方面全部达到'],
    [petals('基本队伍', '基本保障'), '四星：缺 基本队伍、基本保障'],
    [petals(...NAMES), `零星：缺 ${NAMES.join('、')}`],
    [[], '尚未评定'],
    [null, '尚未评定'],
  ])('%#', (given, said) => {
    expect(nameOf({ petals: given })).toBe(said);
  });

  it('in English too', () => {
    i18n.global.locale.value = 'en';
    expect(nameOf({ petals: petals('基本队伍') })).toBe('5 stars: missing 基本队伍');
  });
});

it('has as many petals as the standard has aspects, from the top clockwise', () => {
  const five = mount(SixStar, { props: { petals: petals().slice(0, 5) } });
  expect(five.findAll('path').map((path) => path.attributes('transform'))).toEqual(
    [0, 72, 144, 216, 288].map((turn) => `rotate(${turn})`),
  );
});

it('lights the petals that are met', () => {
  const mark = mount(SixStar, { props: { petals: petals('基本活动') } });
  expect(mark.findAll('path').map((path) => path.classes()[0])).toEqual(['lit', 'lit', 'off', 'lit', 'lit', 'lit']);
});

it('shows no lit petal under a veto, whatever the aspects are', () => {
  const mark = mount(SixStar, { props: { petals: petals(), stars: 0 } });
  expect(mark.findAll('.lit')).toHaveLength(0);
  expect(mark.get('[role=img]').attributes('aria-label')).toBe('零星：有一票否决情形');
});

describe('the change against the period before is told in words', () => {
  it.each([
    [3, '较上期升 1 星'],
    [6, '较上期降 2 星'],
    [4, '与上期持平'],
  ])('from %i', (previous, said) => {
    const mark = mount(SixStar, { props: { petals: petals('基本队伍', '基本保障'), previous, size: 'large' } });
    expect(mark.get('.change').text()).toContain(said);
  });

  it('says nothing when there was none', () => {
    expect(
      mount(SixStar, { props: { petals: petals(), previous: null, size: 'large' } })
        .find('.change')
        .exists(),
    ).toBe(false);
  });
});
