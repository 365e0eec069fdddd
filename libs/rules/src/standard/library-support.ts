import { COUNTY, common, fact, PROGRAMME } from './library.ts';

/** E 基本保障: venue, funds, files (domain §2.5 E). */
export const SUPPORT_CRITERIA = common({
  E01: {
    core: true,
    by: ['SITE'],
    text: [
      '有活动阵地（可共用），党旗、誓词、制度、标识齐全',
      'A venue (may be shared) with flag, oath, rules and signs',
    ],
    evidence: ['现场照片、清单', 'Photographs, list'],
    basis: ['阵地建设要求', 'Requirements for venues'],
  },
  E02: {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: ['党建经费有预算、有支出明细', 'A budget for Party work and an account of what was spent'],
    evidence: ['预算、支出明细', 'Budget, account'],
    basis: COUNTY,
  },
  E03: {
    by: ['SITE'],
    text: ['有学习资料，有电教或线上学习条件', 'Study material, and equipment for study by video or online'],
    evidence: ['照片、清单', 'Photographs, list'],
    basis: ['阵地建设要求', 'Requirements for venues'],
  },
  E04: {
    by: ['DOCUMENT', 'SITE'],
    text: [
      '档案按件归集、季度合订，纸质与电子一致',
      'Files are kept by item and bound every quarter; paper and electronic copies agree',
    ],
    evidence: ['合订本、目录', 'Bound volumes, index'],
    basis: COUNTY,
  },
  E05: {
    by: ['DOCUMENT', 'INTERVIEW', 'AUTOMATIC'],
    text: [
      '上级人财物支持到位，有联系领导挂点',
      'Support from above in people, money and means: a liaison leader has the branch as a contact point',
    ],
    evidence: ['联系点记录、拨付凭证', 'Records of the contact point, payment vouchers'],
    basis: PROGRAMME,
    automatic: { decides: fact('contactPoints', '>=', 1) },
  },
});
