import type { ImportState } from '@zhibu/rules';
import type { Words } from './word.ts';

export const IMPORT_STATE_WORDS: Words<ImportState> = {
  UPLOADED: { zh: '已上传', en: 'Uploaded' },
  CHECKING: { zh: '核对中', en: 'Checking' },
  REFUSED: { zh: '有错误，未导入', en: 'Refused, nothing saved' },
  READY: { zh: '核对通过，可导入', en: 'Checked, ready' },
  APPLYING: { zh: '导入中', en: 'Applying' },
  APPLIED: { zh: '已导入', en: 'Applied' },
  FAILED: { zh: '导入中断', en: 'Failed' },
};
