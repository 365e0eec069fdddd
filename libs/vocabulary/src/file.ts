import type { EvidenceSubjectKind, EvidenceType } from '@zhibu/rules';
import type { Words } from './word.ts';

export const EVIDENCE_SUBJECT_WORDS: Words<EvidenceSubjectKind> = {
  ASSESSMENT: { zh: '评定', en: 'Assessment' },
  ISSUE: { zh: '问题', en: 'Issue' },
  TASK: { zh: '任务', en: 'Task' },
  RECTIFICATION: { zh: '整顿', en: 'Rectification' },
  BRANCH_PLAN: { zh: '支部方案', en: 'Branch plan' },
  PLAN_DOCUMENT: { zh: '方案文件', en: 'Plan document' },
};

export const EVIDENCE_TYPE_WORDS: Words<EvidenceType> = {
  PDF: { zh: 'PDF 文件', en: 'PDF file' },
  JPG: { zh: '照片（JPG）', en: 'Photo (JPG)' },
  PNG: { zh: '图片（PNG）', en: 'Picture (PNG)' },
  DOCX: { zh: 'Word 文档', en: 'Word document' },
  XLSX: { zh: 'Excel 表格', en: 'Excel workbook' },
};
