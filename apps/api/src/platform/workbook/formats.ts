import { attribute, scanXml } from './xml.ts';

/** How a number is shown: as a day, padded with zeros, or as it is. */
export type NumberFormat = { date: boolean; zeros: number };

const AS_IS: NumberFormat = { date: false, zeros: 0 };

/** Built in: western days and times, and those of the Chinese, Japanese and Korean programs. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

const isDateCode = (code: string): boolean => {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs年月日]/i.test(bare) && !/general|通用/i.test(bare);
};

const formatOf = (code: string): NumberFormat => ({
  date: isDateCode(code),
  zeros: /^0{2,}$/.test(code) ? code.length : 0,
});

/** The number format of each cell style of a workbook, by the style's index. */
export const numberFormatsOf = (styles: string): NumberFormat[] => {
  const custom = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inside = false;
  scanXml(styles, {
    open: ({ name, attributes }) => {
      if (name === 'cellXfs') inside = true;
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      if (name === 'numFmt') custom.set(id, formatOf(attribute(attributes, 'formatCode') ?? ''));
      else if (inside && name === 'xf')
        formats.push(custom.get(id) ?? (isBuiltInDate(id) ? { date: true, zeros: 0 } : AS_IS));
    },
    close: (name) => {
      if (name === 'cellXfs') inside = false;
    },
  });
  return formats;
};
