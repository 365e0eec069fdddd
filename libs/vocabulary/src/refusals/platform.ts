import type { Words } from '../word.ts';
import type { RefusalsOf } from './refusals-of.ts';

type PlatformRefusal =
  | RefusalsOf<
      'ACCESS' | 'NOT' | 'STALE' | 'STATE' | 'INPUT' | 'KEY' | 'BUSY' | 'CURSOR' | 'LIMIT' | 'DOCUMENT' | 'TICKET'
    >
  | 'INTERNAL';

export const PLATFORM_REFUSALS: Words<PlatformRefusal> = {
  ACCESS_DENIED: {
    zh: '您在这里没有“{permission}”权限。如工作需要，请向上级管理员申请。',
    en: 'You do not hold the permission "{permission}" here. If your work needs it, ask your administrator.',
  },
  NOT_FOUND: {
    zh: '没有找到这条记录，或不在您的管理范围内。请返回列表重新选择。',
    en: 'This record does not exist or is outside your reach. Go back to the list and choose again.',
  },
  STALE_EDIT: {
    zh: '这条记录刚被他人修改过。请刷新后核对，再重新保存。',
    en: 'Someone else has just changed this record. Reload, compare, and save again.',
  },
  STATE_NOT_ALLOWED: {
    zh: '这条记录的当前状态不能这样办理。请刷新后再看。',
    en: 'This cannot be done in the present state of the record. Reload and look again.',
  },
  INPUT_INVALID: {
    zh: '“{field}”填写有误。请更正后再提交。',
    en: '"{field}" is not valid. Correct it and send again.',
  },
  INPUT_TOO_LONG: {
    zh: '“{field}”过长，最多 {max} 字。请精简后再提交。',
    en: '"{field}" is too long: at most {max} characters. Shorten it and send again.',
  },
  KEY_REUSED: {
    zh: '同一提交编号用在了不同内容上。请刷新页面后重新办理。',
    en: 'The same key was sent with other content. Reload the page and start again.',
  },
  BUSY_RETRY: {
    zh: '系统正忙，内容没有保存。请稍后再试。',
    en: 'The system is busy and nothing was saved. Try again shortly.',
  },
  BUSY_DATABASE: {
    zh: '数据库暂时连接不上。请稍后再试；刚才提交的内容，恢复后请先核对是否已保存。',
    en: 'The database cannot be reached at the moment. Try again shortly; first look whether what you just sent was saved.',
  },
  CURSOR_INVALID: {
    zh: '翻页位置已失效。请从第一页重新查看。',
    en: 'The page position is no longer valid. Start from the first page.',
  },
  INTERNAL: {
    zh: '系统出错，内容没有保存。请稍后再试；仍不行时，请把编号告知管理员。',
    en: 'Something went wrong and nothing was saved. Try again; if it persists, tell the administrator the request id.',
  },
  LIMIT_COST: {
    zh: '查询量过大（{cost}，上限 {max}）。请减少字段或每页条数。',
    en: 'The query is too costly ({cost}, limit {max}). Ask for fewer fields or smaller pages.',
  },
  LIMIT_DEPTH: {
    zh: '查询嵌套过深（{depth} 层，上限 {max} 层）。请拆开查询。',
    en: 'The query is nested too deeply ({depth} levels, limit {max}). Split it.',
  },
  LIMIT_TOKENS: {
    zh: '查询语句过长（上限 {max} 个词）。请拆开查询。',
    en: 'The document is too long (limit {max} tokens). Split it.',
  },
  LIMIT_ALIASES: {
    zh: '查询别名过多（{count} 个，上限 {max} 个）。请拆开查询。',
    en: 'Too many aliases ({count}, limit {max}). Split the query.',
  },
  LIMIT_DIRECTIVES: {
    zh: '查询指令过多（{count} 个，上限 {max} 个）。请去掉多余的指令。',
    en: 'Too many directives ({count}, limit {max}). Leave some out.',
  },
  LIMIT_REPEATS: {
    zh: '同一字段重复过多（{count} 次，上限 {max} 次）。请去掉重复的字段。',
    en: 'The same field is asked for too often ({count} times, limit {max}). Ask for it once.',
  },
  LIMIT_PAGE: { zh: '每页最多 {max} 条。请减少条数。', en: 'A page holds at most {max} rows. Ask for fewer.' },
  LIMIT_ONE_MUTATION: {
    zh: '一次请求只能办理一件事。请分开提交。',
    en: 'A request may change one thing only. Send them one by one.',
  },
  DOCUMENT_NOT_POSTED: {
    zh: '查询只能以 JSON 用 POST 方式提交。请修改请求方式。',
    en: 'Documents are accepted as JSON by POST only. Change the method.',
  },
  DOCUMENT_NOT_TRUSTED: {
    zh: '本系统只接受已登记的查询。请刷新页面；自编查询请使用个人令牌。',
    en: 'Only registered documents are accepted here. Reload the page; for documents of your own use a personal token.',
  },
  TICKET_INVALID: {
    zh: '下载或上传凭证已失效。请重新点击。',
    en: 'The ticket for this file is no longer valid. Click again.',
  },
};
