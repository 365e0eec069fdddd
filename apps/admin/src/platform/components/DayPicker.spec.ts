import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import DayPicker from './DayPicker.vue';

const picker = (props: { min?: string; max?: string } = {}) => {
  const page = mount(DayPicker, {
    props: {
      modelValue: '2026-11-01' as string | null | undefined,
      'onUpdate:modelValue': (day: string | null | undefined) => page.setProps({ modelValue: day }),
      ...props,
    },
  });
  const input = page.get<HTMLInputElement>('.day-picker input:not([type=date])');
  return {
    type: async (text: string) => {
      await input.setValue(text);
      await input.trigger('change');
      const said = page.find('[role=alert]');
      return [input.element.value, page.props('modelValue'), said.exists() ? said.text() : ''];
    },
  };
};

it.each([
  ['2026年11月23日', {}, '2026-11-23', '2026-11-23', ''],
  ['２０２６．１１．２３', {}, '2026-11-23', '2026-11-23', ''],
  ['', {}, '', null, ''],
  ['十一月底', {}, '十一月底', null, '日期无法识别，请按 2026-11-23 填写'],
  ['2026-02-30', {}, '2026-02-30', null, '日期无法识别，请按 2026-11-23 填写'],
  ['2026-10-01', { min: '2026-10-08' }, '2026-10-01', null, '不得早于 2026-10-08'],
  ['2026-12-01', { max: '2026-11-30' }, '2026-12-01', null, '不得晚于 2026-11-30'],
])('“%s” within %j shows “%s”, is %s, says “%s”', async (typed, range, shown, day, said) => {
  expect(await picker(range).type(typed)).toEqual([shown, day, said]);
});

it('keeps what it could not read for whoever typed it, and forgets its complaint once it is mended', async () => {
  const { type } = picker();
  await type('下周三');
  expect(await type('2026-11-25')).toEqual(['2026-11-25', '2026-11-25', '']);
});
