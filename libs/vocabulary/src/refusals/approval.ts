import type { Words } from '../word.ts';
import type { RefusalsOf } from './refusals-of.ts';

export const APPROVAL_REFUSALS: Words<RefusalsOf<'APPROVAL'>> = {
  APPROVAL_NOT_RUNNING: {
    zh: '该审批“{state}”，不能再办理。请刷新后再看。',
    en: 'This approval is "{state}" and can no longer be decided. Reload and look again.',
  },
  APPROVAL_NOT_YOUR_STEP: {
    zh: '这一步不由您办理。请等待承办组织办理。',
    en: 'This step is not yours. Its holder decides it.',
  },
  APPROVAL_STEP_NOT_OPEN: {
    zh: '还没有轮到这一步，或已办理。请刷新后再看。',
    en: 'This step is not open: it waits its turn or is already decided. Reload and look again.',
  },
  APPROVAL_REASON_MISSING: {
    zh: '退回或不同意须写明原因。请选择原因并填写意见。',
    en: 'A return or refusal needs its reason. Choose one and write an opinion.',
  },
  APPROVAL_SAME_PERSON: {
    zh: '您已办理过本申报的另一步，同一人不能办两步。请由本组织其他人员办理。',
    en: 'You already signed another step of this application; one person signs once. Let a colleague decide this step.',
  },
  APPROVAL_IS_APPLICANT: {
    zh: '您是申报支部的人员，不能审批本支部的申报。请由他人办理。',
    en: 'You belong to the applying branch and may not decide its application. Let someone else do it.',
  },
  APPROVAL_NOT_APPLICANT: { zh: '只有申报支部可以撤回。', en: 'Only the applying branch may withdraw it.' },
  APPROVAL_CONTENT_CHANGED: {
    zh: '申报内容与送审时不一致。请勿办理，并报告系统管理员。',
    en: 'The content differs from what was submitted. Do not decide; report it to the system administrator.',
  },
};

export const APPLICATION_REFUSALS: Words<RefusalsOf<'APPLICATION'>> = {
  APPLICATION_NOT_BRANCH: { zh: '只有党支部可以申报。', en: 'Only a branch may apply.' },
  APPLICATION_NOT_ON_ROLL: {
    zh: '本支部不在本年应参评名单内，不能申报。如有疑问，请与工委核对名单。',
    en: "The branch is not on this year's roll and cannot apply. Check the roll with the Work Committee.",
  },
  APPLICATION_NOT_RATED: {
    zh: '本支部本年尚无上级评定。请在评定后申报。',
    en: 'The branch has no rating by its superior this year. Apply once it is rated.',
  },
  APPLICATION_BELOW_STANDARD: {
    zh: '最近一次评定为 {stars} 星，达到 {required} 星才能申报。请先补齐短板。',
    en: 'The latest rating is {stars} stars; {required} are needed. Make up what is missing first.',
  },
  APPLICATION_VETOED: {
    zh: '存在一票否决情形（{vetoes}），不能申报。请整改解除后再报。',
    en: 'A veto stands ({vetoes}). Apply once it has been put right and lifted.',
  },
  APPLICATION_WINDOW_CLOSED: {
    zh: '现在不在申报期内（{from} 至 {to}）。请在申报期内提交。',
    en: 'Applications are taken from {from} to {to}. Submit within that time.',
  },
  APPLICATION_ALREADY_OPEN: {
    zh: '本支部已有在途申报。请先办结或撤回。',
    en: 'The branch has an application under way. Finish or withdraw it first.',
  },
  APPLICATION_ALREADY_ACCEPTED: {
    zh: '本支部本年已验收通过，无需再报。',
    en: 'The branch has been accepted this year already.',
  },
  APPLICATION_STATE_NOT_ALLOWED: {
    zh: '该申报“{state}”，现在不能这样办理。请刷新后再看。',
    en: 'The application is "{state}"; this cannot be done now. Reload and look again.',
  },
  APPLICATION_NO_SUPERIOR: {
    zh: '没有找到可办理验收的上级组织。请联系工委核对隶属关系。',
    en: 'No superior can accept this application. Check the affiliation with the Work Committee.',
  },
  APPLICATION_NO_CAMPAIGN: {
    zh: '本支部的上级尚未启动本年度创建工作，不能申报。请联系工委。',
    en: "This year's campaign has not been started above the branch. Ask the Work Committee.",
  },
  APPLICATION_OPINION_MISSING: {
    zh: '自评意见未填完整（{fields}）。请补齐后提交。',
    en: 'The self opinion is not complete ({fields}). Fill it in, then submit.',
  },
  APPLICATION_COUNTS_INVALID: {
    zh: '支部大会人数有误：实到不能多于应到，同意不能多于实到。请核对后改正。',
    en: 'The counts of the branch meeting do not fit: present cannot exceed expected, nor agreed exceed present. Correct them.',
  },
  APPLICATION_NO_QUORUM: {
    zh: '支部大会应到 {expected} 人、实到 {present} 人，未超过半数，讨论无效。请重新召开后填写。',
    en: '{present} of {expected} were present, no more than half: the meeting decides nothing. Hold it again.',
  },
  APPLICATION_NOT_AGREED: {
    zh: '支部大会同意 {agreed} 人，未超过应到 {expected} 人的半数，不能申报。',
    en: '{agreed} agreed, no more than half of the {expected} entitled: the branch cannot apply.',
  },
};
