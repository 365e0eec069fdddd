import { pinyin } from 'pinyin-pro';

/** Sort key of a Chinese text: its pinyin in ASCII. The two engines share no collation that orders Chinese so. */
export const sortKeyOf = (text: string): string =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join(' ')
    .toLowerCase()
    .replace(/[^\x20-\x7e]/g, '~')
    .slice(0, 200);
