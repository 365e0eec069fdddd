import { expect, it } from 'vitest';
import { isPhone, maskName, maskPhone, mayBePerson, mayUsePassword, mayUseUsername } from './index.ts';

it.each([
  ['correct horse battery', true],
  ['山高水长路远天宽月明', true],
  ['Zf7#kq29Lm', true],
  ['Zf7#kq29L', false],
  ['zhangsan2026!', false],
  ['aaaaaaaaaaaa', false],
  ['123456789012', false],
  ['abcdefghijkl', false],
  ['Password123!', false],
  ['qwerty12345', false],
  ['admin and a long sentence', true],
])('password %s: %s', (password, expected) => expect(mayUsePassword(password, 'zhangsan').ok).toBe(expected));

it.each([
  ['zhang.san', true],
  ['wj01', true],
  ['ab', false],
  ['Zhang', false],
  ['张三', false],
  ['.zhang', false],
  ['a'.repeat(33), false],
])('user name %s: %s', (username, expected) => expect(mayUseUsername(username).ok).toBe(expected));

it.each([
  ['13812345678', true],
  ['0931-8880000', true],
  ['09318880000', true],
  ['8880000', true],
  ['8880000-102', true],
  ['12812345678', false],
  ['1381234567', false],
  ['abc', false],
])('telephone %s: %s', (phone, expected) => expect(isPhone(phone)).toBe(expected));

it('a person needs a name, not a number', () => {
  expect(mayBePerson({ name: ' ', phone: null })).toMatchObject({ code: 'PERSON_NAME_MISSING' });
  expect(mayBePerson({ name: '张三', phone: null }).ok).toBe(true);
  expect(mayBePerson({ name: '张三', phone: '110x' })).toMatchObject({ code: 'PERSON_PHONE_INVALID' });
});

it('masks keep what is needed to tell people apart, no more (R78)', () => {
  expect(maskName('张三丰')).toBe('张**');
  expect(maskName('王')).toBe('王*');
  expect(maskName('𠮷田')).toBe('𠮷*');
  expect(maskPhone('13812345678')).toBe('138****5678');
  expect(maskPhone('8880000')).toBe('*******');
});
