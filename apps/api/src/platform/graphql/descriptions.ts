import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { doc } from './doc.ts';

/**
 * One name for one thing (DESIGN §4): what a name means wherever it stands is said here once. A field or argument says
 * more of itself where it means something more particular.
 */
const MEANINGS: Record<string, string> = {
  id: doc('编号', 'Identifier'),
  version: doc('读到的版本；过期返回 STALE_EDIT', 'The version that was read; a stale one is refused (STALE_EDIT)'),
  input: doc('填写的内容', 'What is filled in'),
  reason: doc('理由', 'The reason'),
  on: doc('自这一日起', 'From this day on'),
  asOf: doc('截至这一日', 'As of this day'),
  name: doc('名称', 'Name'),
  title: doc('标题', 'Title'),
  detail: doc('具体内容', 'The details'),
  note: doc('备注', 'A note'),
  remark: doc('备注', 'A remark'),
  year: doc('年度', 'The year'),
  ordinal: doc('顺序号', 'Its place in the order'),
  organization: doc('组织', 'The organization'),
  organizationId: doc('组织编号', 'Identifier of the organization'),
  parentId: doc('上级组织编号', 'Identifier of the superior'),
  hostId: doc('依托单位组织的编号', 'Identifier of the host organization'),
  under: doc('此组织及其下级', 'This organization and all below it'),
  level: doc('层级', 'Level in the hierarchy'),
  code: doc('代码', 'Code'),
  person: doc('人员', 'The person'),
  personId: doc('人员编号', 'Identifier of the person'),
  leaderId: doc('联系领导的人员编号', 'Identifier of the liaison leader'),
  campaign: doc('年度安排', 'The campaign of the year'),
  campaignId: doc('年度安排编号', 'Identifier of the campaign'),
  period: doc('季度；不填为当前', 'The quarter; the present one unless given'),
  periodId: doc('季度编号', 'Identifier of the quarter'),
  assessment: doc('评定', 'The assessment'),
  approval: doc('审批', 'The approval'),
  application: doc('申报', 'The application'),
  contactPoint: doc('联系点', 'The contact point'),
  contactPointId: doc('联系点编号', 'Identifier of the contact point'),
  state: doc('状态', 'State'),
  kind: doc('种类', 'Kind'),
  type: doc('支部类型', 'Type of branch'),
  subtype: doc('支部子类', 'Sub-type of branch'),
  tag: doc('标签', 'Tag'),
  tags: doc('标签', 'Tags'),
  source: doc('来源', 'Where it comes from'),
  dueOn: doc('完成时限', 'Due on'),
  startsOn: doc('开始日期', 'First day'),
  endsOn: doc('结束日期', 'Last day'),
  fromOn: doc('起始日期', 'From'),
  toOn: doc('截止日期（含当日）', 'To, that day included'),
  zh: doc('中文', 'In Chinese'),
  en: doc('英文', 'In English'),
  nodes: doc('本页各行', 'The rows of this page'),
  edges: doc('本页各行及其游标', 'The rows of this page, each with its cursor'),
  node: doc('此行', 'The row'),
  pageInfo: doc('翻页信息', 'Where the next page begins'),
};

type Described = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument;

const typesOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** What the fields of answers say of themselves, where all of one name say the same: it holds for what is sent, too. */
const meaningsOf = (schema: GraphQLSchema): Record<string, string> => {
  const said = new Map<string, Set<string>>();
  for (const type of typesOf(schema).filter(isObjectType))
    for (const { name, description } of Object.values(type.getFields()))
      if (description) said.set(name, (said.get(name) ?? new Set()).add(description));
  const agreed = [...said].filter(([, texts]) => texts.size === 1);
  return Object.fromEntries(agreed.map(([name, texts]) => [name, [...texts][0]!]));
};

/** Fills in what is said once for all. What nobody said is left empty: a spec then names it. */
export const completeDescriptions = (schema: GraphQLSchema): GraphQLSchema => {
  const meanings = { ...meaningsOf(schema), ...MEANINGS };
  const complete = (part: Described): void => {
    part.description ??= meanings[part.name] ?? getNamedType(part.type).description;
  };
  for (const type of typesOf(schema)) {
    if (isObjectType(type) && type.name.endsWith('Edge'))
      type.description ??= doc('一行及其游标', 'A row with its cursor');
    if (isInputObjectType(type)) type.description ??= doc('提交的内容', 'What is sent');
    if (type.name === 'DateTimeISO') type.description = doc('时刻，ISO 8601，UTC', 'An instant, ISO 8601, UTC');
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      complete(field);
      for (const arg of 'args' in field ? field.args : []) complete(arg);
    }
  }
  return schema;
};
