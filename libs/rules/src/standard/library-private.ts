import { COUNTY, ofType } from './library.ts';

const PRIVATE_WORK = ['非公有制企业党建工作要求', 'Requirements for Party work in private enterprises'] as const;

/** 非公企业 (domain §2.6 FG). */
export const PRIVATE_CRITERIA = ofType('PRIVATE_ENTERPRISE', [], {
  'FG-A1': {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '符合条件的应建尽建；企业变动后 {adjustMonths} 个月内调整组织',
      'A branch wherever there can be one; adjusted within {adjustMonths} months after the company changes',
    ],
    evidence: ['批复、变更单', 'Approval, notice of change'],
    basis: COUNTY,
    parameters: ['adjustMonths'],
  },
  'FG-A2': {
    by: ['DOCUMENT'],
    text: [
      '暂不能建组织的有党建指导员和群团组织',
      'Where there cannot be one yet, there is an instructor and a mass organization',
    ],
    evidence: ['派驻文件', 'Letter of posting'],
    basis: PRIVATE_WORK,
  },
  'FG-B1': {
    core: true,
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '书记由管理层、业务骨干或党员出资人担任',
      'The secretary is a manager, a key employee or an owner who is a member',
    ],
    evidence: ['任职文件', 'Appointment'],
    basis: PRIVATE_WORK,
  },
  'FG-C1': {
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '活动不占生产主要时间，与经营结合每年不少于 {twiceYearly} 次',
      'Activities keep clear of production; at least {twiceYearly} a year are tied to the business',
    ],
    evidence: ['活动记录', 'Records'],
    basis: PRIVATE_WORK,
    parameters: ['twiceYearly'],
  },
  'FG-D1': {
    core: true,
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '与企业管理层沟通会每年不少于 {twiceYearly} 次，重大事项听取支部意见',
      'A meeting with the management at least {twiceYearly} times a year; the branch is heard on key matters',
    ],
    evidence: ['会议纪要', 'Minutes'],
    basis: PRIVATE_WORK,
    parameters: ['twiceYearly'],
  },
  'FG-E1': {
    core: true,
    by: ['DOCUMENT'],
    text: [
      '党建经费列入企业管理费用，党费返还到位',
      'Funds for Party work are part of the overheads; dues are refunded',
    ],
    evidence: ['账页、返还凭证', 'Accounts, refund vouchers'],
    basis: PRIVATE_WORK,
  },
  'FG-E2': {
    by: ['SITE'],
    text: [
      '活动室设施齐全，一般不小于 {companyArea} 平方米，可与园区共用',
      'A furnished activity room of at least {companyArea} square metres as a rule; may be shared with the park',
    ],
    evidence: ['照片', 'Photographs'],
    basis: ['阵地建设要求', 'Requirements for venues'],
    parameters: ['companyArea'],
  },
  'FG-F1': {
    core: true,
    by: ['DOCUMENT', 'SURVEY'],
    text: [
      '劳动关系和谐，无支部责任的群体性事件',
      'Harmonious labour relations; no mass incident for which the branch is to blame',
    ],
    evidence: ['劳动关系台账', 'Register of labour relations'],
    basis: PRIVATE_WORK,
  },
  'FG-F2': {
    by: ['SITE'],
    text: ['党员责任区、示范岗上墙公示', 'Areas of duty and model posts are shown on site'],
    evidence: ['现场照片', 'Photographs on site'],
    basis: PRIVATE_WORK,
  },
});
