import { isDay } from '@zhibu/rules';

const halfWidth = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/**
 * A day as people type it: 2026-11-23, 2026.11.23, 2026/1/5, 20261123, 2026年11月23日, full-width digits too. What is no
 * day of the calendar gives undefined.
 */
export const parseDay = (typed: string): string | undefined => {
  const text = halfWidth(typed).trim();
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(text);
  if (!parts) return undefined;
  const day = `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
};
