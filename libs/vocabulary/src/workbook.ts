import {
  type ColumnKey,
  headingKey,
  type Lexicon,
  type Problem,
  type RefusalCode,
  SHEETS,
  type Sheet,
  tidy,
} from '@zhibu/rules';
import { COLUMN_WORDS, IMPORT_REASON_WORDS, SHEET_WORDS } from './exchange.ts';
import { BRANCH_SUBTYPE_WORDS, BRANCH_TAG_WORDS, BRANCH_TYPE_WORDS, ORGANIZATION_LEVEL_WORDS } from './organization.ts';
import { POST_WORDS } from './people.ts';
import { refusalText } from './refusals/index.ts';
import { RESPONSIBILITY_KIND_WORDS } from './responsibility.ts';
import { fill, type Locale, type Word, type Words } from './word.ts';

/** What people write instead of the official word: every county's tables have their own. */
const LEVEL_ALIASES = {
  中国共产党中央委员会: 'COUNTRY',
  省: 'PROVINCE',
  市: 'CITY',
  市委: 'CITY',
  州委: 'CITY',
  县: 'COUNTY',
  区委: 'COUNTY',
  县委组织部: 'COUNTY',
  机关工委: 'WORK_COMMITTEE',
  直属机关工委: 'WORK_COMMITTEE',
  县直机关工委: 'WORK_COMMITTEE',
  党工委: 'WORK_COMMITTEE',
  机关党委: 'COMMITTEE',
  基层党委: 'COMMITTEE',
  总支: 'GENERAL_BRANCH',
  总支部: 'GENERAL_BRANCH',
  党总支部: 'GENERAL_BRANCH',
  支部: 'BRANCH',
  联合党支部: 'BRANCH',
} as const;

const TYPE_ALIASES = {
  党政机关: 'ORGAN',
  事业: 'INSTITUTION',
  国企: 'SOE',
  企业: 'SOE',
  村: 'RURAL',
  非公: 'PRIVATE_ENTERPRISE',
  非公有制企业: 'PRIVATE_ENTERPRISE',
  社团: 'SOCIAL_ORG',
} as const;

const TAG_ALIASES = { 离退休党支部: 'RETIRED', 老干部: 'RETIRED', 联合党支部: 'JOINT', 流动: 'MOBILE' } as const;

const POST_ALIASES = {
  支部书记: 'SECRETARY',
  党支部书记: 'SECRETARY',
  支部副书记: 'DEPUTY_SECRETARY',
  纪律检查委员: 'DISCIPLINE_COMMISSIONER',
  支委: 'COMMITTEE_MEMBER',
  党务工作者: 'CLERK',
  班子成员: 'LEADER',
} as const;

const DUTY_ALIASES = {
  年度责任: 'YEARLY_DUTY',
  责任: 'LIST_DUTY',
  重点任务清单: 'KEY_TASK',
  联系点: 'CONTACT_DUTY',
} as const;

/** The words a column of choices accepts: both languages, the name of the member itself, and what people write. */
function accepted<K extends string>(
  words: Words<K>,
  aliases: Readonly<Record<string, K>> = {},
): ReadonlyMap<string, K> {
  const own = (Object.entries(words) as [K, Word][]).flatMap(([key, { zh, en }]) =>
    [zh, en, key].map((text) => [text, key] as const),
  );
  const all = [...Object.entries(aliases), ...own] as [string, K][];
  return new Map(all.map(([text, key]) => [text.toLowerCase(), key]));
}

export const LEXICON: Lexicon = {
  level: accepted(ORGANIZATION_LEVEL_WORDS, LEVEL_ALIASES),
  type: accepted(BRANCH_TYPE_WORDS, TYPE_ALIASES),
  subtype: accepted(BRANCH_SUBTYPE_WORDS),
  tag: accepted(BRANCH_TAG_WORDS, TAG_ALIASES),
  post: accepted(POST_WORDS, POST_ALIASES),
  duty: accepted(RESPONSIBILITY_KIND_WORDS, DUTY_ALIASES),
};

/** The choices of a column as a template's drop-down and a reason tell them. */
export const CHOICES: Readonly<Record<keyof Lexicon, Words<string>>> = {
  level: ORGANIZATION_LEVEL_WORDS,
  type: BRANCH_TYPE_WORDS,
  subtype: BRANCH_SUBTYPE_WORDS,
  tag: BRANCH_TAG_WORDS,
  post: POST_WORDS,
  duty: RESPONSIBILITY_KIND_WORDS,
};

/** Headings people use besides those of the template. */
const HEADING_ALIASES: { readonly [S in Sheet]: Readonly<Record<string, ColumnKey<S>>> } = {
  organization: {
    代码: 'code',
    组织编码: 'code',
    编码: 'code',
    名称: 'name',
    全称: 'name',
    党组织名称: 'name',
    党组织全称: 'name',
    组织名称: 'name',
    级别: 'level',
    组织层级: 'level',
    组织类别: 'level',
    上级: 'parentCode',
    上级代码: 'parentCode',
    上级党组织代码: 'parentCode',
    类型: 'type',
    子类: 'subtype',
    支部标签: 'tags',
    单位: 'units',
    覆盖单位: 'units',
    党组代码: 'partyGroupCodes',
    所属单位代码: 'hostCode',
    依托单位代码: 'hostCode',
    成立时间: 'foundedOn',
    届满时间: 'termEndOn',
    任期届满日期: 'termEndOn',
    换届日期: 'termEndOn',
    正式党员: 'fullMembers',
    预备党员: 'probationaryMembers',
    支委会人数: 'committeeSize',
    支委数: 'committeeSize',
    委员数: 'committeeSize',
  },
  person: {
    编号: 'personCode',
    工号: 'personCode',
    电话: 'phone',
    手机: 'phone',
    手机号: 'phone',
    联系方式: 'phone',
    职务: 'post',
    任职: 'post',
    所在支部: 'homeBranchCode',
    组织代码: 'organizationCode',
    任职组织: 'organizationCode',
    任职时间: 'fromOn',
    任职起: 'fromOn',
    免职时间: 'toOn',
    任职止: 'toOn',
  },
  contactPoint: {
    人员编号: 'personCode',
    领导编号: 'personCode',
    支部代码: 'branchCode',
    开始日期: 'fromOn',
    起: 'fromOn',
    结束日期: 'toOn',
    止: 'toOn',
  },
  responsibility: {
    人员编号: 'personCode',
    责任类别: 'kind',
    种类: 'kind',
    年份: 'year',
    内容: 'title',
    责任事项: 'title',
    要求: 'detail',
    详情: 'detail',
    责任要求: 'detail',
    时限: 'dueOn',
    完成时间: 'dueOn',
    截止日期: 'dueOn',
    责任人: 'personCode',
    标题: 'title',
    责任名称: 'title',
    完成日期: 'dueOn',
    来源: 'source',
  },
};

function headingsOf(sheet: Sheet): ReadonlyMap<string, ColumnKey> {
  const official = (Object.entries(COLUMN_WORDS[sheet]) as [ColumnKey, Word][]).flatMap(([key, { zh, en }]) =>
    [zh, en, key].map((text) => [text, key] as const),
  );
  const aliases = Object.entries(HEADING_ALIASES[sheet]) as [string, ColumnKey][];
  return new Map([...aliases, ...official].map(([text, key]) => [headingKey(text), key]));
}

/** What a heading means on each sheet, by `headingKey`. */
export const HEADINGS: Readonly<Record<Sheet, ReadonlyMap<string, ColumnKey>>> = {
  organization: headingsOf('organization'),
  person: headingsOf('person'),
  contactPoint: headingsOf('contactPoint'),
  responsibility: headingsOf('responsibility'),
};

const SHEET_ALIASES: Readonly<Record<string, Sheet>> = {
  组织: 'organization',
  党组织信息: 'organization',
  组织信息: 'organization',
  人员: 'person',
  任职: 'person',
  人员任职: 'person',
  人员任职情况: 'person',
  任职情况: 'person',
  党务干部: 'person',
  联系点一览表: 'contactPoint',
  责任: 'responsibility',
  年度责任清单: 'responsibility',
};

/**
 * Which sheet a name means, whatever the order of the sheets; null for one that is not read (notes, choices).
 * @example sheetNamed('附件1 党组织（2026）') // 'organization'
 */
export function sheetNamed(name: string): Sheet | null {
  const text = (tidy(name) ?? '').replaceAll(' ', '').toLowerCase();
  const bare = text.replace(NUMBERED, '').replace(BRACKETED, '');
  return named(text) ?? named(bare) ?? named(bare.replace(/(信息|情况|登记|明细|一览)?表$/, ''));
}

/** 1. / 附件2- / （三）before a name, a year or a remark in brackets behind it. */
const NUMBERED = /^[(\uff08]?(?:附件|表)?[\d一二三四五六七八九十]*[)\uff09]?[.\uff0e、:\uff1a_-]*/;
const BRACKETED = /[(\uff08][^)\uff09]*[)\uff09]$/;

function named(text: string): Sheet | null {
  const own = SHEETS.find((sheet) =>
    [sheet, SHEET_WORDS[sheet].zh, SHEET_WORDS[sheet].en].some(
      (each) => each.replaceAll(' ', '').toLowerCase() === text,
    ),
  );
  return own ?? SHEET_ALIASES[text] ?? null;
}

/**
 * A problem of a workbook in words, for the column of reasons.
 * @example importReasonText({ reason: 'DUPLICATE', details: { value: 'B-1', first: 5 }, … }, 'zh') // '“B-1”与第 5 行重复，请删去一行'
 */
export function importReasonText(problem: Pick<Problem, 'reason' | 'details'>, locale: Locale): string {
  const { reason, details } = problem;
  const told = Object.entries(details).map(([name, value]) => [
    name,
    WORDS_OF_DETAIL[name]?.[value]?.[locale] ?? value,
  ]);
  const union = details['union'];
  const choices = Object.hasOwn(CHOICES, union ?? '') ? Object.values(CHOICES[union as keyof Lexicon]) : [];
  const allowed = choices.map((choice) => choice[locale]).join(locale === 'zh' ? '、' : ', ');
  const text = reason === 'REFUSED' ? refusalText(details['code'] as RefusalCode, details, locale) : undefined;
  return fill(IMPORT_REASON_WORDS[reason][locale], { ...Object.fromEntries(told), allowed, text });
}

type AnyWords = Readonly<Record<string, Word | undefined>>;

const WORDS_OF_DETAIL: Readonly<Record<string, AnyWords>> = {
  level: ORGANIZATION_LEVEL_WORDS,
  child: ORGANIZATION_LEVEL_WORDS,
  parent: ORGANIZATION_LEVEL_WORDS,
  type: BRANCH_TYPE_WORDS,
  subtype: BRANCH_SUBTYPE_WORDS,
  post: POST_WORDS,
};
