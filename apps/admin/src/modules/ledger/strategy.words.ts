import { defineWords } from '../../platform/i18n/words.ts';

export const words = defineWords('strategy', {
  zh: {
    title: '分类要求',
    tells: '先进支部巩固提升，中间支部补齐短板，后进支部加大整顿。支部类别变了，要求随之切换。',
    applies: '整改天数只用于以后发现的问题，已列入的时限不变；必填内容立即适用。',
    tier: '支部类别',
    dueDays: '整改天数',
    dueDaysHint: '自发现之日起；建设期先结束的，到建设期结束为止',
    reminderDays: '提前提醒',
    reminderDaysHint: '到期前多少天起提醒：列入支部待办，并记入问题经过',
    required: '申请销号前须填写',
    days: '{n} 天',
    edit: '修改',
    editing: '修改{tier}支部的要求',
    save: '保存',
    saved: '要求已保存',
  },
  en: {
    title: 'Asked of each tier',
    tells:
      'Advanced branches hold what they have, those in the middle make up what is missing, lagging ones do most. When the tier of a branch changes, what is asked changes with it.',
    applies:
      'Days count for issues found from now on; those on the list keep their day. What must be filled in counts at once.',
    tier: 'Tier',
    dueDays: 'Days given',
    dueDaysHint: 'From the day an issue is found; to the end of the build-up where that comes first',
    reminderDays: 'Reminder',
    reminderDaysHint:
      'From so many days before it is due: among the to-dos of the branch, and in the time line of the issue',
    required: 'Needed before the write-off',
    days: '{n} days',
    edit: 'Edit',
    editing: 'Edit what is asked: {tier}',
    save: 'Save',
    saved: 'Saved',
  },
});
