import type { ColumnKey, ImportPhase, ImportReason, ImportState, Sheet } from '@zhibu/rules';
import type { Words } from './word.ts';

export const IMPORT_STATE_WORDS: Words<ImportState> = {
  WAITING: { zh: '待上传', en: 'Waiting for the file' },
  UPLOADED: { zh: '已上传', en: 'Uploaded' },
  CHECKING: { zh: '核对中', en: 'Checking' },
  REFUSED: { zh: '有错误，未导入', en: 'Refused, nothing saved' },
  READY: { zh: '核对通过，可导入', en: 'Checked, ready' },
  APPLYING: { zh: '导入中', en: 'Applying' },
  APPLIED: { zh: '已导入', en: 'Applied' },
  FAILED: { zh: '导入中断', en: 'Failed' },
};

export const IMPORT_PHASE_WORDS: Words<ImportPhase> = {
  WAITING: { zh: '等待办理', en: 'Waiting' },
  READING: { zh: '读取工作簿', en: 'Reading the workbook' },
  COMPARING: { zh: '与系统数据比对', en: 'Comparing with what is recorded' },
  SAVING: { zh: '写入数据', en: 'Saving' },
  DONE: { zh: '办理完毕', en: 'Done' },
};

export const SHEET_WORDS: Words<Sheet> = {
  organization: { zh: '党组织', en: 'Organizations' },
  person: { zh: '人员与任职', en: 'People' },
  contactPoint: { zh: '联系点', en: 'Contact points' },
  responsibility: { zh: '责任清单', en: 'Responsibilities' },
};

type ColumnWords = { readonly [S in Sheet]: Words<ColumnKey<S>> };

/** Headings of the template and of every export that can be imported again. */
export const COLUMN_WORDS: ColumnWords = {
  organization: {
    code: { zh: '组织代码', en: 'Code' },
    name: { zh: '组织全称', en: 'Name' },
    shortName: { zh: '简称', en: 'Short name' },
    level: { zh: '层级', en: 'Level' },
    parentCode: { zh: '上级组织代码', en: 'Superior code' },
    type: { zh: '支部类型', en: 'Type' },
    subtype: { zh: '支部子类', en: 'Sub-type' },
    tags: { zh: '标签', en: 'Tags' },
    units: { zh: '所在单位', en: 'Units' },
    partyGroupCodes: { zh: '单位党组代码', en: 'Party group codes' },
    hostCode: { zh: '依托组织代码', en: 'Host code' },
    foundedOn: { zh: '成立日期', en: 'Founded on' },
    termEndOn: { zh: '届满日期', en: 'Term ends on' },
    fullMembers: { zh: '正式党员数', en: 'Full members' },
    probationaryMembers: { zh: '预备党员数', en: 'Probationary members' },
    committeeSize: { zh: '支委人数', en: 'Committee size' },
  },
  person: {
    personCode: { zh: '人员编号', en: 'Person code' },
    name: { zh: '姓名', en: 'Name' },
    phone: { zh: '联系电话', en: 'Telephone' },
    jobTitle: { zh: '行政职务', en: 'Job title' },
    homeBranchCode: { zh: '所在支部代码', en: 'Home branch code' },
    organizationCode: { zh: '任职组织代码', en: 'Organization code' },
    post: { zh: '党内职务', en: 'Post' },
    fromOn: { zh: '任职日期', en: 'From' },
    toOn: { zh: '免职日期', en: 'To' },
  },
  contactPoint: {
    personCode: { zh: '联系领导编号', en: 'Leader code' },
    branchCode: { zh: '联系支部代码', en: 'Branch code' },
    fromOn: { zh: '联系起', en: 'From' },
    toOn: { zh: '联系止', en: 'To' },
  },
  responsibility: {
    personCode: { zh: '责任人编号', en: 'Person code' },
    organizationCode: { zh: '组织代码', en: 'Organization code' },
    kind: { zh: '类别', en: 'Kind' },
    year: { zh: '年度', en: 'Year' },
    title: { zh: '责任内容', en: 'Duty' },
    detail: { zh: '具体要求', en: 'What it asks for' },
    dueOn: { zh: '完成时限', en: 'Due on' },
    source: { zh: '依据', en: 'Basis' },
  },
};

/** What stands in the column of reasons of the workbook that goes back; the places take the details of the problem. */
export const IMPORT_REASON_WORDS: Words<ImportReason> = {
  REQUIRED: { zh: '必填，请补上', en: 'Required: fill it in' },
  FORMULA: { zh: '不能用公式，请粘贴为数值', en: 'No formulas: paste the value' },
  TOO_LONG: { zh: '过长，最多 {max} 字', en: 'Too long: at most {max} characters' },
  NOT_A_CODE: {
    zh: '“{value}”不是代码，请用字母、数字和短横线，最多 40 位',
    en: '"{value}" is no code: use letters, digits and hyphens, at most 40',
  },
  NOT_A_DAY: { zh: '“{value}”不是有效日期，请按 2026-03-01 填写', en: '"{value}" is no day: write it as 2026-03-01' },
  NOT_A_COUNT: { zh: '“{value}”不是整数，请填 0 或正整数', en: '"{value}" is no count: enter a whole number' },
  NOT_A_YEAR: { zh: '“{value}”不是年份，请按 2026 填写', en: '"{value}" is no year: write it as 2026' },
  NOT_A_PHONE: {
    zh: '“{value}”不是电话号码，请填手机号或带区号的座机号',
    en: '"{value}" is no telephone number: enter a mobile number, or one with its area code',
  },
  UNKNOWN_WORD: { zh: '“{value}”不在可选范围，可填：{allowed}', en: '"{value}" is not among the choices: {allowed}' },
  DAY_IN_FUTURE: { zh: '{value} 晚于今天，请更正', en: '{value} is later than today: correct it' },
  DAYS_REVERSED: { zh: '{to} 早于 {from}，请核对起止日期', en: '{to} is before {from}: check the dates' },
  DUPLICATE: {
    zh: '“{value}”与第 {first} 行重复，请删去一行',
    en: '"{value}" repeats row {first}: delete one of them',
  },
  CYCLE: {
    zh: '“{value}”的上级绕回了它自己，请核对上级组织代码',
    en: '"{value}" stands above itself: check the superior codes',
  },
  PARENT_MISSING: { zh: '没有上级，请填上级组织代码', en: 'No superior: enter its code' },
  UNKNOWN_ORGANIZATION: {
    zh: '没有代码为“{value}”的组织，请核对',
    en: 'No organization has the code "{value}": check it',
  },
  UNKNOWN_PERSON: {
    zh: '没有编号为“{value}”的人员，请先填入人员表',
    en: 'No person has the code "{value}": enter the person first',
  },
  DISSOLVED: { zh: '该组织已撤销，不能再用', en: 'This organization is dissolved' },
  OUT_OF_REACH: {
    zh: '不在您的管理范围内，请删去或报上级办理',
    en: 'Outside your reach: delete the row or ask your superior',
  },
  LEVEL_NOT_ALLOWED: {
    zh: '{child}不能设在{parent}之下，请核对层级和上级',
    en: '{child} may not stand under {parent}: check level and superior',
  },
  LEVEL_CHANGED: {
    zh: '系统中登记为{level}，层级不能通过导入更改',
    en: 'Recorded as {level}: an import does not change the level',
  },
  FOUNDED_CHANGED: {
    zh: '系统中登记的成立日期是 {value}，不能通过导入更改',
    en: 'Recorded as founded on {value}: an import does not change that',
  },
  TYPE_MISSING: { zh: '党支部须填支部类型', en: 'A branch needs its type' },
  TYPE_NOT_FOR_LEVEL: { zh: '{level}不分类型，请清空', en: '{level} has no type: leave it empty' },
  SUBTYPE_NOT_FOR_TYPE: { zh: '“{subtype}”不是“{type}”的子类', en: '"{subtype}" is not a sub-type of "{type}"' },
  TOO_MANY_UNITS: { zh: '覆盖单位 {count} 个，最多 {max} 个', en: '{count} units; at most {max} are allowed' },
  NOT_A_PARTY_GROUP: { zh: '“{value}”不是党组', en: '"{value}" is not a leading Party group' },
  PARTY_GROUP_ELSEWHERE: {
    zh: '党组“{value}”不在该支部上级之下，不能会签',
    en: 'The Party group "{value}" does not stand beside the line of this branch',
  },
  PARTY_GROUP_WITHOUT_UNIT: {
    zh: '党组代码应与所在单位一一对应，现填 {count} 个单位；没有党组的单位填“无”',
    en: 'One Party group for each unit, and there are {count} units; write - for a unit without one',
  },
  NOT_A_BRANCH: { zh: '“{value}”是{level}，这里只能填党支部', en: '"{value}" is a {level}; only a branch goes here' },
  NAME_DIFFERS: {
    zh: '同一编号在第 {first} 行的姓名是“{value}”，请统一',
    en: 'The same code is named "{value}" in row {first}: make them agree',
  },
  VALUE_DIFFERS: {
    zh: '同一编号在第 {first} 行填的是“{value}”，请统一',
    en: 'The same code says "{value}" in row {first}: make them agree',
  },
  POST_INCOMPLETE: {
    zh: '任职组织代码、党内职务、任职日期须同时填写',
    en: 'Organization, post and first day go together',
  },
  POST_NOT_FOR_LEVEL: { zh: '{level}不设“{post}”', en: '{level} has no post of {post}' },
  POST_FILLED: {
    zh: '第 {first} 行已有人同时任“{post}”，请核对起止日期',
    en: 'Row {first} already holds the post of {post} at that time: check the dates',
  },
  DUE_OUT_OF_YEAR: { zh: '完成时限应在 {year} 年内', en: 'The due date must lie in {year}' },
  REFUSED: { zh: '不能这样办理：{text}', en: 'Refused: {text}' },
};
