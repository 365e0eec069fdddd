import type { Words } from '../word.ts';
import type { RefusalsOf } from './refusals-of.ts';

export const ORGANIZATION_REFUSALS: Words<RefusalsOf<'ORGANIZATION'>> = {
  ORGANIZATION_LEVEL_NOT_ALLOWED: {
    zh: '{child}不能设在{parent}之下。请另选上级组织。',
    en: '{child} may not stand under {parent}. Choose another superior.',
  },
  ORGANIZATION_CYCLE: {
    zh: '不能把组织调到它自己或它的下级之下。请另选上级组织。',
    en: 'An organization may not be moved under itself or one of its own. Choose another superior.',
  },
  ORGANIZATION_SAME_PARENT: {
    zh: '它已在这个上级之下，无需调整。',
    en: 'It already stands under this superior; nothing to move.',
  },
  ORGANIZATION_IS_ROOT: {
    zh: '最上级组织不能调整或撤销。',
    en: 'The topmost organization can be neither moved nor dissolved.',
  },
  ORGANIZATION_NOT_IN_REACH: {
    zh: '所选组织不在您的管理范围内。请在范围内选择，或报上级办理。',
    en: 'The organization is outside your reach. Choose one within it, or ask your superior.',
  },
  ORGANIZATION_NAME_MISSING: { zh: '请填写组织全称。', en: 'Enter the full name of the organization.' },
  ORGANIZATION_CODE_INVALID: {
    zh: '组织代码“{code}”格式不对。请用字母、数字和短横线，最多 40 位。',
    en: 'The code "{code}" is not valid. Use letters, digits and hyphens, at most 40.',
  },
  ORGANIZATION_CODE_TAKEN: {
    zh: '组织代码“{code}”已被使用。请换一个。',
    en: 'The code "{code}" is taken. Choose another.',
  },
  ORGANIZATION_DISSOLVED: {
    zh: '该组织已撤销，只能查看。',
    en: 'This organization is dissolved and can only be read.',
  },
  ORGANIZATION_HAS_CHILDREN: {
    zh: '该组织还有 {count} 个下级。请先调整或撤销下级。',
    en: 'It still has {count} subordinate organizations. Move or dissolve them first.',
  },
  ORGANIZATION_HAS_OPEN_APPLICATION: {
    zh: '该支部有在途申报。请先办结或撤回。',
    en: 'The branch has an application under way. Finish or withdraw it first.',
  },
  ORGANIZATION_DATE_IN_FUTURE: {
    zh: '日期不能晚于今天。请更正。',
    en: 'The date may not be later than today. Correct it.',
  },
  ORGANIZATION_DATE_BEFORE_FOUNDED: {
    zh: '日期不能早于成立（纳入管理）日期 {foundedOn}。请更正。',
    en: 'The date may not be before {foundedOn}, its first day in the hierarchy. Correct it.',
  },
  ORGANIZATION_DATE_BEFORE_LAST_CHANGE: {
    zh: '日期不能早于最近一次隶属变动（含其下级）{changedOn}。请更正。',
    en: 'The date may not be before the last change of affiliation, its own or a child’s, on {changedOn}. Correct it.',
  },
  ORGANIZATION_TYPE_MISSING: { zh: '请选择支部类型。', en: 'Choose the type of the branch.' },
  ORGANIZATION_TYPE_NOT_FOR_LEVEL: {
    zh: '{level}不分类型。类型只用于党支部，请清空。',
    en: '{level} has no type; only branches do. Leave it empty.',
  },
  ORGANIZATION_SUBTYPE_NOT_FOR_TYPE: {
    zh: '“{subtype}”不是“{type}”的子类。请重新选择。',
    en: '"{subtype}" is not a sub-type of "{type}". Choose again.',
  },
  ORGANIZATION_UNITS_TOO_MANY: {
    zh: '一个支部覆盖单位一般不超过 {max} 个。请核减。',
    en: 'A branch covers at most {max} units. Remove some.',
  },
  ORGANIZATION_COUNT_INVALID: {
    zh: '“{field}”应为 0 或正整数。请更正。',
    en: '"{field}" must be zero or a positive number. Correct it.',
  },
  ORGANIZATION_UNIT_NAME_MISSING: { zh: '请填写每个单位的名称。', en: 'Enter the name of every unit.' },
  ORGANIZATION_TERM_BEFORE_FOUNDED: {
    zh: '任期届满日不能早于成立日期 {foundedOn}。请更正。',
    en: 'The term may not end before the founding on {foundedOn}. Correct it.',
  },
  ORGANIZATION_MERGE_LEVEL: {
    zh: '{child}不能并入{parent}。请选择同一层级的组织。',
    en: '{child} cannot be merged into {parent}. Choose an organization of the same level.',
  },
};
