import type { AuditActionName, AuditFault } from '@zhibu/rules';
import type { Word, Words } from './word.ts';

export const AUDIT_ACTION_WORDS: Words<AuditActionName> = {
  insert: { zh: '新增', en: 'Made' },
  update: { zh: '修改', en: 'Changed' },
  remove: { zh: '删除', en: 'Removed' },
};

export const AUDIT_FAULT_WORDS: Words<AuditFault> = {
  ENTRIES: { zh: '有审计记录被删除或插入', en: 'Lines were removed or put in' },
  CONTENT: { zh: '有审计记录被改动', en: 'A line was changed' },
  LINK: { zh: '与上一块不衔接', en: 'It does not follow the block before' },
  BLOCK: { zh: '有整块记录缺失', en: 'A whole block is missing' },
};

/** The kinds of records, by table, as an auditor reads them: a spec of the API asks for every table. */
export const ENTITY_WORDS: Readonly<Record<string, Word>> = {
  organization: { zh: '组织', en: 'Organization' },
  unit: { zh: '所在单位', en: 'Unit' },
  person: { zh: '人员', en: 'Person' },
  appointment: { zh: '任职', en: 'Appointment' },
  access_grant: { zh: '授权', en: 'Grant' },
  account: { zh: '账号', en: 'Account' },
  session: { zh: '登录会话', en: 'Session' },
  personal_token: { zh: '个人令牌', en: 'Personal token' },
  sign_in_failure: { zh: '登录失败', en: 'Failed sign-in' },
  evidence: { zh: '佐证材料', en: 'Evidence' },
  approval: { zh: '审批', en: 'Approval' },
  approval_step: { zh: '审批环节', en: 'Approval step' },
  standard_version: { zh: '标准版本', en: 'Version of the standard' },
  criterion: { zh: '达标条目', en: 'Criterion' },
  campaign: { zh: '年度安排', en: 'Campaign' },
  period: { zh: '季度', en: 'Quarter' },
  campaign_target: { zh: '达标目标', en: 'Target' },
  campaign_document: { zh: '下发文件', en: 'Document' },
  campaign_acknowledgement: { zh: '文件签收', en: 'Acknowledgement' },
  campaign_roll: { zh: '应参评名单', en: 'Roll' },
  assessment: { zh: '评定', en: 'Assessment' },
  assessment_round: { zh: '评定轮次', en: 'Round of an assessment' },
  star_event: { zh: '授星摘星', en: 'Stars awarded and removed' },
  issue: { zh: '问题', en: 'Issue' },
  issue_event: { zh: '问题经过', en: 'Event of an issue' },
  task: { zh: '任务', en: 'Task' },
  task_progress: { zh: '任务进展', en: 'Progress of a task' },
  rectification: { zh: '整顿', en: 'Rectification' },
  branch_plan: { zh: '支部方案', en: 'Plan of a branch' },
  ledger_strategy: { zh: '分类要求', en: 'What is asked of a tier' },
  branch_ledger: { zh: '支部台账', en: 'Ledger of a branch' },
  contact_point: { zh: '联系点', en: 'Contact point' },
  visit: { zh: '走访', en: 'Visit' },
  responsibility: { zh: '责任', en: 'Responsibility' },
  application: { zh: '申报', en: 'Application' },
  import: { zh: '导入', en: 'Import' },
  annex_row: { zh: '附件存档', en: 'Kept annex row' },
  annex_export: { zh: '附件导出', en: 'Annex export' },
  import_problem: { zh: '导入问题', en: 'Problem of an import' },
};
