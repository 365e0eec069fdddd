import type { Words } from '../word.ts';
import type { RefusalsOf } from './refusals-of.ts';

export const PEOPLE_REFUSALS: Words<RefusalsOf<'PERSON' | 'APPOINTMENT' | 'ACCOUNT' | 'GRANT' | 'CHECKER'>> = {
  PERSON_NAME_MISSING: { zh: '请填写姓名。', en: 'Enter the name.' },
  PERSON_CODE_INVALID: {
    zh: '人员编号“{code}”格式不对。请用字母、数字和短横线，最多 40 位。',
    en: 'The code "{code}" is not valid. Use letters, digits and hyphens, at most 40.',
  },
  PERSON_CODE_TAKEN: {
    zh: '人员编号“{code}”已被使用。请核对是否重复录入。',
    en: 'The code "{code}" is taken. Check whether this person is entered already.',
  },
  PERSON_PHONE_INVALID: {
    zh: '电话号码格式不对。请填手机号或带区号的座机号。',
    en: 'The telephone number is not valid. Enter a mobile number or one with its area code.',
  },
  PERSON_HOME_NOT_BRANCH: {
    zh: '所在支部只能选党支部。请重新选择。',
    en: 'The home branch must be a branch. Choose again.',
  },
  PERSON_NOT_IN_REACH: {
    zh: '此人不在您的管理范围内。请在范围内选择，或报上级办理。',
    en: 'This person is outside your reach. Choose someone within it, or ask your superior.',
  },
  APPOINTMENT_POST_NOT_FOR_LEVEL: {
    zh: '{level}不设“{post}”。请重新选择职务。',
    en: '{level} has no post of {post}. Choose another post.',
  },
  APPOINTMENT_POST_FILLED: {
    zh: '“{post}”现有人在任。请先办理免职。',
    en: 'The post of {post} is held. End the present appointment first.',
  },
  APPOINTMENT_OVERLAPS: {
    zh: '此人同一时期已任“{post}”。请核对起止日期。',
    en: 'This person already holds the post of {post} at that time. Check the dates.',
  },
  APPOINTMENT_DATES_REVERSED: {
    zh: '免职日期不能早于任职日期。请更正。',
    en: 'The end may not be before the beginning. Correct the dates.',
  },
  APPOINTMENT_ENDED: { zh: '该任职已结束，不能再改。', en: 'This appointment has ended and can no longer be changed.' },
  APPOINTMENT_OWN: {
    zh: '不能办理本人的任免。请由他人办理。',
    en: 'You may not appoint or remove yourself. Let someone else do it.',
  },
  ACCOUNT_USERNAME_INVALID: {
    zh: '用户名须为 3—32 位小写字母、数字、点或短横线。请更正。',
    en: 'A user name has 3–32 lower-case letters, digits, dots or hyphens. Correct it.',
  },
  ACCOUNT_USERNAME_TAKEN: {
    zh: '用户名“{username}”已被使用。请换一个。',
    en: 'The user name "{username}" is taken. Choose another.',
  },
  ACCOUNT_EXISTS: {
    zh: '此人已有账号。请直接使用或重置密码。',
    en: 'This person already has an account. Use it or reset its password.',
  },
  ACCOUNT_DISABLED: {
    zh: '账号已停用。请联系系统管理员。',
    en: 'The account is disabled. Ask the system administrator.',
  },
  ACCOUNT_NOT_DISABLED: { zh: '账号没有停用，无需启用。', en: 'The account is not disabled; nothing to enable.' },
  ACCOUNT_OWN: {
    zh: '不能这样处理本人账号。请由另一位管理员办理；改密码请到“我的账号”。',
    en: 'You may not do this to your own account. Let another administrator do it; change your password under My account.',
  },
  ACCOUNT_ADMINISTRATOR: {
    zh: '安全保密管理员和安全审计员的密码不能由系统管理员重置。请在服务器上办理。',
    en: 'Passwords of the security administrator and the auditor are not reset here. It is done on the server.',
  },
  ACCOUNT_LAST_ADMINISTRATOR: {
    zh: '此人是唯一在用的“{role}”，不能停用。请先确定接任人并生效授权。',
    en: 'This is the only {role} left and cannot be disabled. Put a successor in force first.',
  },
  GRANT_EXCLUSIVE_ROLE: {
    zh: '“{role}”与现有的“{held}”不能由一人兼任。请更换人选，或先终止原授权。',
    en: 'One person may not be both {role} and {held}. Choose someone else, or end the present grant first.',
  },
  GRANT_OWN_GRANT: {
    zh: '不能为本人提出或确认授权。请由他人办理。',
    en: 'You may not propose or confirm a grant for yourself. Let someone else do it.',
  },
  GRANT_SAME_PERSON: {
    zh: '提出人不能确认自己提出的授权。请由另一位安全保密管理员确认。',
    en: 'A grant is not confirmed by the person who proposed it. Let another security administrator confirm it.',
  },
  GRANT_BEYOND_OWN: {
    zh: '该角色含有您在这里没有的权限（{permissions}）。请由上级提出；支部、联系领导的权限随任职和联系点产生。',
    en: 'The role holds permissions you do not hold here ({permissions}). Let a superior propose it; branch and liaison roles come with a post or a contact point.',
  },
  GRANT_ALREADY_HELD: {
    zh: '此人在这里已有“{role}”授权，无需重复。',
    en: 'This person already holds the role {role} here.',
  },
  GRANT_NOT_PROPOSED: {
    zh: '该授权不在待确认状态。请刷新后再看。',
    en: 'This grant is not waiting to be confirmed. Reload and look again.',
  },
  GRANT_NOT_ACTIVE: { zh: '该授权未在生效，无需终止。', en: 'This grant is not in force; there is nothing to end.' },
  GRANT_REASON_MISSING: { zh: '请写明理由。', en: 'Give the reason.' },
  GRANT_DATES_REVERSED: {
    zh: '截止日期不能早于生效日期或今天。请更正。',
    en: 'The end may lie neither before the beginning nor before today. Correct the dates.',
  },
  GRANT_LAST_ADMINISTRATOR: {
    zh: '此人是唯一在用的“{role}”，不能终止。请先确定接任人并生效授权。',
    en: 'This is the only {role} left and cannot be ended. Put a successor in force first.',
  },
  GRANT_DERIVED: {
    zh: '该授权来自{source}，不能单独更改。请办理{source}的变更。',
    en: 'This grant comes from elsewhere ({source}) and is not changed by itself. Change what it comes from.',
  },
  GRANT_ROLE_NOT_FOR_LEVEL: {
    zh: '{level}不设“{role}”。请另选组织或角色。',
    en: '{level} has no role {role}. Choose another organization or role.',
  },
  CHECKER_IS_MEMBER: {
    zh: '您是该支部党员，不能评定本支部。请由该支部所在单位的上级组织评定。',
    en: 'You are a member of this branch and may not rate it. The superior of its host rates it.',
  },
  CHECKER_OF_HOST: {
    zh: '该支部由您任职的单位组成，不能自己评自己。请由单位的上级组织或其指定的交叉组评定。',
    en: 'This branch is formed by the staff of your own office. Its superior, or a cross team it names, rates it.',
  },
  CHECKER_IS_LIAISON: {
    zh: '这是您的联系点，不能由您评定。请由同级其他人员评定。',
    en: 'This is your own contact point; someone else of your office rates it.',
  },
  CHECKER_NOT_SUPERIOR: {
    zh: '该支部不由您所在组织评定。请由其直接上级或上级指定的交叉组评定。',
    en: 'Your organization does not rate this branch. Its direct superior does, or a cross team named by it.',
  },
};
