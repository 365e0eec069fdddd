import type { Words } from '../word.ts';
import type { RefusalsOf } from './refusals-of.ts';

export const STANDARD_REFUSALS: Words<RefusalsOf<'STANDARD'>> = {
  STANDARD_NOT_DRAFT: {
    zh: '标准已发布，不能直接修改。请另建新版本。',
    en: 'The standard is published and cannot be edited. Make a new version.',
  },
  STANDARD_INCOMPLETE: {
    zh: '标准不完整：{missing}。请补齐后再发布。',
    en: 'The standard is incomplete: {missing}. Complete it, then publish.',
  },
  STANDARD_NONE_IN_FORCE: {
    zh: '当前没有执行中的标准。请先发布标准。',
    en: 'No standard is in force. Publish one first.',
  },
  STANDARD_LOOSENED: {
    zh: '本级标准只能加严或新增，不能放宽上级条目：{codes}。请恢复。',
    en: 'A local standard may only tighten or add; these of above were loosened: {codes}. Restore them.',
  },
  STANDARD_STATE_NOT_ALLOWED: {
    zh: '标准当前为“{state}”，不能进行此操作。请刷新后再看。',
    en: 'The standard is {state}; this step is not open to it. Read it again.',
  },
  STANDARD_IN_USE: {
    zh: '本期还有 {sheets} 份评定表按此标准进行，不能停用。请先启用新版本，或待本期结束。',
    en: '{sheets} sheets of the running period rest on this standard. Put a new version in force first, or wait for the end of the period.',
  },
  STANDARD_NOT_FOR_LEVEL: {
    zh: '标准由{level}的上级组织制定。请在上级组织起草。',
    en: 'A standard is not drawn up at this level ({level}) but above it. Draw it up there.',
  },
  STANDARD_DRAFT_PRESENT: {
    zh: '本级已有一份草稿。请先完成或删除该草稿。',
    en: 'There is a draft already. Finish or discard it first.',
  },
  STANDARD_CRITERION_TAKEN: {
    zh: '条目代码 {criterion} 已被使用。请另取代码。',
    en: 'The code {criterion} is taken. Choose another.',
  },
  STANDARD_CRITERION_UNKNOWN: {
    zh: '此标准没有条目 {criterion}。请刷新后再看。',
    en: 'This standard has no criterion {criterion}. Read it again.',
  },
  STANDARD_PARAMETER_UNKNOWN: {
    zh: '条目没有参数 {parameter}。请刷新后再看。',
    en: 'The criterion has no parameter {parameter}. Read it again.',
  },
};

export const CAMPAIGN_REFUSALS: Words<RefusalsOf<'CAMPAIGN' | 'PERIOD'>> = {
  CAMPAIGN_NOT_FOR_LEVEL: {
    zh: '年度安排由工委或县委组织部制定，{level}不能制定。请联系上级。',
    en: 'A campaign is drawn up by the Work Committee or the county, not by a {level}. Ask your superior.',
  },
  CAMPAIGN_YEAR_TAKEN: {
    zh: '{year} 年本级或上下级已有年度安排。请直接修改。',
    en: 'There is a campaign for {year} here, above or below already. Edit it.',
  },
  CAMPAIGN_STAGE_ORDER: {
    zh: '不能从“{stage}”直接转到“{next}”。请逐步推进。',
    en: 'The campaign cannot go from {stage} to {next}. Move one step at a time.',
  },
  CAMPAIGN_CLOSED: {
    zh: '本年度已结束。如需更正，请先说明理由重新打开。',
    en: 'The year is closed. To correct something, reopen it with a reason.',
  },
  CAMPAIGN_PERIODS_OPEN: {
    zh: '还有 {count} 个季度未锁定。请先逐季锁定，再结束本年度。',
    en: '{count} quarters are still open. Close them first, then the year.',
  },
  CAMPAIGN_REASON_MISSING: { zh: '请写明重新打开的理由。', en: 'Give the reason for reopening.' },
  CAMPAIGN_EXEMPTION_REASON_MISSING: { zh: '请写明免评的理由。', en: 'Give the reason for the exemption.' },
  CAMPAIGN_TARGET_TOO_LOW: {
    zh: '达标比例不能低于上级要求的 {min}%。请调高。',
    en: 'The target may not be below {min}% set above. Raise it.',
  },
  CAMPAIGN_DATES_ORDER: {
    zh: '各步日期先后有误。请按顺序填写。',
    en: 'The dates of the steps are out of order. Correct them.',
  },
  CAMPAIGN_NOT_ON_ROLL: {
    zh: '该支部不在本年应参评名单内。如有疑问，请与工委核对名单。',
    en: "The branch is not on this year's roll. Check the roll with the Work Committee.",
  },
  CAMPAIGN_DOCUMENT_EMPTY: {
    zh: '文件还没有标题或正文。请补齐后再下发。',
    en: 'The document has no title or no text yet. Complete it, then publish it.',
  },
  CAMPAIGN_DOCUMENT_PUBLISHED: {
    zh: '文件已下发，不能再改。如需更正，请另发新文件。',
    en: 'The document has been published and cannot be changed. Publish another to correct it.',
  },
  CAMPAIGN_DOCUMENT_NOT_PUBLISHED: {
    zh: '文件尚未下发，不能签收。请等下发后再办。',
    en: 'The document has not been published yet. Acknowledge it once it is.',
  },
  CAMPAIGN_NOT_A_RECEIVER: {
    zh: '该文件发给制发机关的下级党组织，本组织不需要签收。',
    en: 'The document is for organizations below its publisher; yours need not acknowledge it.',
  },
  PERIOD_CLOSED: {
    zh: '该季度已锁定，不能再改。如需更正，请由工委重新打开。',
    en: 'The quarter is closed. To correct something, the Work Committee must reopen it.',
  },
  PERIOD_NOT_CLOSED: { zh: '该季度未锁定，无需重新打开。', en: 'The quarter is not closed; nothing to reopen.' },
  PERIOD_NOT_STARTED: {
    zh: '该季度 {startsOn} 开始。请届时办理。',
    en: 'The quarter begins on {startsOn}. Come back then.',
  },
};

export const ASSESSMENT_REFUSALS: Words<RefusalsOf<'ASSESSMENT'>> = {
  ASSESSMENT_INCOMPLETE: {
    zh: '还有条目没有结论：{missing}。请逐条填写后再提交。',
    en: 'These criteria have no result yet: {missing}. Fill them in, then submit.',
  },
  ASSESSMENT_CRITERION_UNKNOWN: {
    zh: '条目 {codes} 不在该支部适用的标准内。请刷新后重填。',
    en: 'The criteria {codes} are not in the standard of this branch. Reload and fill in again.',
  },
  ASSESSMENT_SELF_NOT_DONE: {
    zh: '支部尚未完成自查。请先督促支部自查。',
    en: 'The branch has not finished its self-check. Ask it to do so first.',
  },
  ASSESSMENT_SELF_DONE: {
    zh: '自查已提交，不能再改。如需修改，请上级退回。',
    en: 'The self-check is submitted and cannot be changed. Ask the superior to return it.',
  },
  ASSESSMENT_ALREADY_RATED: {
    zh: '本期评定已完成。如有异议，请先提出异议。',
    en: 'This period is rated already. To contest it, raise a dispute first.',
  },
  ASSESSMENT_NOT_RATED: {
    zh: '直接上级尚未评定。请待其评定后再办理。',
    en: 'The direct superior has not rated the branch yet. Come back once it has.',
  },
  ASSESSMENT_STEP_NOT_ALLOWED: {
    zh: '评定处于“{state}”，现在不能这样办理。请刷新后再看。',
    en: 'The assessment is "{state}"; this cannot be done now. Reload and look again.',
  },
  ASSESSMENT_TIER_REASON_MISSING: {
    zh: '分类与星级对应的不一致。请写明调整理由。',
    en: 'The tier differs from the one the stars give. Write down the reason.',
  },
  ASSESSMENT_DISPUTE_REASON_MISSING: {
    zh: '请写明异议的条目和理由。',
    en: 'Name the criteria you dispute and the reason.',
  },
  ASSESSMENT_RETURN_REASON_MISSING: {
    zh: '请写明退回自查的理由。',
    en: 'Give the reason for returning the self-check.',
  },
  ASSESSMENT_NOT_ON_ROLL: {
    zh: '该支部本年暂不定级。成立满一年后参评。',
    en: 'The branch is not rated this year; it takes part once it is a year old.',
  },
  ASSESSMENT_BRANCH_CHANGED: {
    zh: '填写期间，该支部的类型、上级或执行的标准有变动。请刷新，逐条核对后再提交。',
    en: 'The type, the superior or the standard of the branch changed meanwhile. Reload, go through the criteria, then submit.',
  },
  ASSESSMENT_VETO_UNKNOWN: {
    zh: '一票否决情形 {codes} 不在该支部适用的标准内。请刷新后重选。',
    en: 'The veto cases {codes} are not in the standard of this branch. Reload and choose again.',
  },
  ASSESSMENT_VETO_NOTE_MISSING: {
    zh: '一票否决情形 {codes} 没有写明查实的情况。请逐项写明后提交。',
    en: 'Nothing is said of what was found in the veto cases {codes}. Say it for each, then submit.',
  },
  ASSESSMENT_STANDARD_CHANGED: {
    zh: '建设标准刚刚更换。请刷新后按现行标准填写。',
    en: 'The standard has just been changed. Reload and fill the sheet in by the one in force.',
  },
  ASSESSMENT_RATE_INVALID: {
    zh: '满意度应为 0 至 100 的整数百分比。请核对后填写。',
    en: 'Satisfaction is a whole number of per cent between 0 and 100. Correct it.',
  },
};

export const LIAISON_REFUSALS: Words<RefusalsOf<'CONTACT' | 'VISIT'>> = {
  CONTACT_NOT_BRANCH: { zh: '联系点只能是党支部。请重新选择。', en: 'A contact point must be a branch. Choose again.' },
  CONTACT_EXISTS: {
    zh: '该领导已联系这个支部，无需重复。',
    en: 'This leader already has this branch as a contact point.',
  },
  CONTACT_ENDED: { zh: '该联系关系已结束。请重新安排联系点。', en: 'This contact point has ended. Assign it again.' },
  CONTACT_DATES_REVERSED: {
    zh: '结束日期不能早于开始日期。请更正。',
    en: 'The end may not be before the beginning. Correct the dates.',
  },
  CONTACT_HAS_VISITS: {
    zh: '{visitedOn} 已有走访记录，联系起止日期须包含这一天。请更正日期，或先更正走访记录。',
    en: 'A visit is recorded on {visitedOn}; the contact must include that day. Correct the dates, or the visit first.',
  },
  VISIT_IN_FUTURE: {
    zh: '走访日期不能晚于今天。请走访后再记录。',
    en: 'A visit may not be dated after today. Record it once it has taken place.',
  },
  VISIT_NOT_CONTACT: {
    zh: '这不是您的联系点，不能记录走访。请与工委核对联系点安排。',
    en: 'This is not your contact point. Check the assignment with the Work Committee.',
  },
  VISIT_NOT_YOURS: {
    zh: '只有该联系领导或记录人可以更正这次走访。请与其联系。',
    en: 'Only the leader, or who recorded the visit, may correct it. Ask them.',
  },
  VISIT_OUTSIDE_CONTACT: {
    zh: '走访日期不在联系期内（自 {from} 起）。请更正。',
    en: 'The visit lies outside the time of contact (from {from}). Correct the date.',
  },
  VISIT_FINDINGS_MISSING: { zh: '请简要写明走访了解到的情况。', en: 'Write briefly what you learned on the visit.' },
  VISIT_PROMISE_MISSING: {
    zh: '这次走访没有承诺事项。请先写明承诺了什么。',
    en: 'This visit has no promise. Write down what was promised first.',
  },
  VISIT_PROMISE_DUE_MISSING: {
    zh: '请写明承诺事项的办结时限。',
    en: 'Say by which day the promise will be kept.',
  },
  VISIT_PROMISE_DUE_BEFORE_VISIT: {
    zh: '承诺办结时限不能早于走访日期。请更正。',
    en: 'A promise may not be due before the visit. Correct the day.',
  },
  VISIT_PROMISE_KEPT: {
    zh: '该承诺已于 {on} 办结，无需重复。',
    en: 'This promise was kept on {on} already.',
  },
  VISIT_PROMISE_DAY: {
    zh: '办结日期应在走访日期（{from}）和今天之间。请更正。',
    en: 'The day must lie between the visit ({from}) and today. Correct it.',
  },
};

export const RESPONSIBILITY_REFUSALS: Words<RefusalsOf<'RESPONSIBILITY'>> = {
  RESPONSIBILITY_NOT_YOURS: {
    zh: '这项责任不是您的，不能代为报告。请由责任人报告。',
    en: 'This duty is not yours. The person responsible reports on it.',
  },
  RESPONSIBILITY_OWN: {
    zh: '不能核验本人的责任。请由上级组织的其他人员核验。',
    en: 'You may not settle your own duty. Let someone else of the superior do it.',
  },
  RESPONSIBILITY_STATE_NOT_ALLOWED: {
    zh: '该责任“{state}”，现在不能这样办理。请刷新后再看。',
    en: 'The duty is "{state}"; this cannot be done now. Reload and look again.',
  },
  RESPONSIBILITY_OF_CONTACT: {
    zh: '联系点责任随联系点产生和取消，不能单独增减。请办理联系点的安排或调整。',
    en: 'A contact duty comes and goes with its contact point. Assign or change the contact point.',
  },
  RESPONSIBILITY_OF_LEDGER: {
    zh: '责任清单中的责任随台账任务产生和变动。请到台账中办理该任务。',
    en: 'A duty of the responsibility list follows its task in the ledger. Change the task there.',
  },
  RESPONSIBILITY_TITLE_MISSING: { zh: '请写明责任事项。', en: 'Say what the duty is.' },
  RESPONSIBILITY_RESULT_MISSING: { zh: '请写明完成情况。', en: 'Write down what was done.' },
  RESPONSIBILITY_DUE_OUT_OF_YEAR: {
    zh: '完成时限应在 {year} 年内。请更正。',
    en: 'The due date must lie in {year}. Correct it.',
  },
  RESPONSIBILITY_REASON_MISSING: { zh: '请写明理由。', en: 'Give the reason.' },
};
