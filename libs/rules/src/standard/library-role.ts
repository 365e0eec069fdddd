import { COUNTY, common, fact, PROGRAMME } from './library.ts';

/** F 发挥作用: what the branch achieves (domain §2.5 F). */
export const ROLE_CRITERIA = common({
  F01: {
    core: true,
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '支部年度重点与本单位中心工作结合，并有结果',
      'The yearly focus is tied to the core work of the unit and shows results',
    ],
    evidence: ['计划、总结、考核结果', 'Plan, summary, result of assessment'],
    basis: PROGRAMME,
  },
  F02: {
    by: ['DOCUMENT', 'SITE', 'AUTOMATIC'],
    text: [
      '党员示范岗、责任区、承诺践诺覆盖率不低于 {minPledges}%',
      'At least {minPledges}% of members have a model post, an area of duty or a pledge they keep',
    ],
    evidence: ['公示、承诺书、评议', 'Public notice, pledges, appraisal'],
    basis: COUNTY,
    parameters: ['minPledges'],
  },
  F03: {
    core: true,
    by: ['SURVEY', 'INTERVIEW', 'AUTOMATIC'],
    text: [
      '党员群众满意度不低于 {minSatisfaction}%',
      'Satisfaction of members and people of at least {minSatisfaction}%',
    ],
    evidence: ['测评表、汇总', 'Forms, summary'],
    basis: COUNTY,
    parameters: ['minSatisfaction'],
    // the rate is put down once, beside the sheet
    automatic: { decides: fact('satisfaction', '>=', 'minSatisfaction') },
  },
  F04: {
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '七项职责（教育、管理、监督党员；组织、宣传、凝聚、服务群众）各有不少于 1 件实事',
      'One concrete result at least for each of the seven duties (to educate, manage and supervise members; to organize, inform, unite and serve the people)',
    ],
    evidence: ['事例清单', 'List of examples'],
    basis: PROGRAMME,
  },
  F05: {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: ['无一票否决情形', 'No veto case'],
    evidence: ['核查意见', 'Result of verification'],
    basis: PROGRAMME,
    // the list of veto cases answers it; a branch that checks itself has no such list, and is asked
    automatic: { decides: { not: { is: 'vetoed' } } },
  },
  F06: {
    by: ['DOCUMENT'],
    text: ['有可推广的做法或荣誉', 'A practice worth passing on, or an honour'],
    evidence: ['材料、文件', 'Materials, documents'],
    basis: PROGRAMME,
  },
});
