import { expect, it } from 'vitest';
import { timelineOf } from './history.ts';

const t = (key: string, values: Record<string, string | number> = {}) =>
  ({
    changedTo: '{field}：{before} → {after}',
    setTo: '{field}：{after}',
    empty: '（空）',
    yes: '是',
    byReason: '理由：{reason}',
    aUnit: '单位',
    bySystem: '系统',
  })[key]?.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])) ?? key;

const entry = {
  id: '1',
  at: '2026-11-23T02:00:00.000Z',
  actor: '吕俊杰',
  operation: 'moveOrganization',
  action: 'update' as const,
  entity: 'organization',
  reason: '县委〔2026〕3 号',
  changes: [
    { field: 'parentId', before: '甲党委', after: '乙党委' },
    { field: 'movedOn', before: null, after: '2026-06-01' },
  ],
};

it('tells a change in plain words', () => {
  expect(timelineOf([entry], 'zh', t)).toEqual([
    {
      id: '1',
      at: entry.at,
      who: '吕俊杰',
      what: '调整隶属',
      note: '上级组织：甲党委 → 乙党委\n隶属调整日期：（空） → 2026-06-01\n理由：县委〔2026〕3 号',
      tone: 'warn',
    },
  ]);
});

it('tells unions in their words, in either language', () => {
  const changes = [
    { field: 'type', before: 'ORGAN', after: 'SOE' },
    { field: 'tags', before: '', after: 'JOINT,RETIRED' },
  ];
  const edited = { ...entry, operation: 'editOrganization', reason: null, changes };
  expect(timelineOf([edited], 'zh', t)[0]!.note).toBe('支部类型：机关 → 国有企业\n标签：（空） → 联合、离退休');
  expect(timelineOf([edited], 'en', t)[0]!.note).toContain('Government organ → State-owned enterprise');
});

it('tells of something new only what matters, and of the system by its name', () => {
  const changes = [
    { field: 'name', before: null, after: '财政局' },
    { field: 'lead', before: null, after: 'true' },
  ];
  const made = { ...entry, actor: 'system:demo', action: 'insert' as const, entity: 'unit', reason: null, changes };
  expect(timelineOf([{ ...made, operation: 'unknownThing' }], 'zh', t)).toMatchObject([
    { who: '系统', what: 'unknownThing · 单位', note: '单位名称：财政局' },
  ]);
});
