import { AUDIT_ACTIONS } from '@zhibu/rules';
import { AUDIT_ACTION_WORDS, ENTITY_WORDS, fieldWord, OPERATION_WORDS, operationWord, word } from '@zhibu/vocabulary';
import type { AuditPartFragment } from '../../gql/audit.ts';
import { formatTime } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { Column } from '../../platform/list/column.ts';
import { dayFilter, idFilter, oneOf, textFilter } from '../../platform/list/filters.ts';

export const auditFilters = {
  actor: textFilter(),
  operation: oneOf(Object.keys(OPERATION_WORDS)),
  entity: oneOf(Object.keys(ENTITY_WORDS)),
  action: oneOf(AUDIT_ACTIONS),
  record: idFilter(),
  from: dayFilter(),
  to: dayFilter(),
};

const entityWord = (entity: string, locale: Locale): string => ENTITY_WORDS[entity]?.[locale] ?? entity;
export const fieldWords = ({ entity, fields }: AuditPartFragment, locale: Locale): string =>
  fields.map((field) => fieldWord(entity, field, locale)).join(locale === 'zh' ? '、' : ', ') || '—';

/** The system's own work is named after the part of it that did it. */
const actorWord = (actor: string, locale: Locale): string =>
  actor.startsWith('system:') ? `${locale === 'zh' ? '系统' : 'system'} · ${actor.slice(7)}` : actor;

export const auditColumns: readonly Column<AuditPartFragment>[] = [
  { key: 'at', title: { zh: '时间', en: 'When' }, text: (row) => formatTime(row.at), width: '152px' },
  {
    key: 'actor',
    title: { zh: '操作者', en: 'Who' },
    text: (row, locale) => actorWord(row.actor, locale),
    width: '136px',
  },
  {
    key: 'operation',
    title: { zh: '操作', en: 'Operation' },
    text: (row, locale) => operationWord(row.operation, locale),
    width: '136px',
  },
  {
    key: 'entity',
    title: { zh: '记录', en: 'Record' },
    text: (row, locale) => `${entityWord(row.entity, locale)} ${row.recordId}`,
    width: '136px',
  },
  {
    key: 'action',
    title: { zh: '变动', en: 'Change' },
    text: (row, locale) => word(AUDIT_ACTION_WORDS, row.action, locale),
    width: '72px',
  },
  { key: 'fields', title: { zh: '字段', en: 'Fields' }, text: (row, locale) => fieldWords(row, locale) },
  {
    key: 'organization',
    title: { zh: '所属组织', en: 'Organization' },
    text: (row) => row.organization?.name,
    width: '232px',
  },
  { key: 'hash', title: { zh: '内容哈希', en: 'Hash' }, text: (row) => row.hash.slice(0, 12), optional: true },
  { key: 'block', title: { zh: '封存块', en: 'Block' }, text: (row) => row.block, optional: true },
  { key: 'requestId', title: { zh: '请求编号', en: 'Request' }, text: (row) => row.requestId, optional: true },
];
