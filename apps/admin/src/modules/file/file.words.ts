import { defineWords } from '../../platform/i18n/words.ts';

export const words = defineWords('file', {
  zh: {
    files: '佐证材料',
    none: '没有佐证材料',
    add: '上传材料',
    photo: '拍照上传',
    limits: 'PDF、照片、Word、Excel，每个不超过 {max} MB',
    uploading: '正在上传“{name}”（KB）',
    remove: '删除“{name}”',
    removeTitle: '删除佐证材料',
    removeText: '“{name}”将被删除，不能恢复。',
    again: '重新上传',
    leave: '不再上传',
    download: '下载“{name}”',
  },
  en: {
    files: 'Evidence',
    none: 'No evidence',
    add: 'Add files',
    photo: 'Take a photo',
    limits: 'PDF, photos, Word, Excel; up to {max} MB each',
    uploading: 'Uploading “{name}” (KB)',
    remove: 'Remove “{name}”',
    removeTitle: 'Remove evidence',
    removeText: '“{name}” will be removed for good.',
    again: 'Upload again',
    leave: 'Do not upload',
    download: 'Download “{name}”',
  },
});
