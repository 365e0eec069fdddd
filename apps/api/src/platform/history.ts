import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from './graphql/connection.ts';
import { doc } from './graphql/doc.ts';
import { refusal } from './refusal.ts';
import type { AuditAction, Changes } from './work/audit.ts';
import { type Connection, decodeCursor, encodeCursor, type PageArgs } from './work/page.ts';
import type { Work } from './work/work.ts';

const HistoryActionEnum: Record<AuditAction, AuditAction> = { insert: 'insert', update: 'update', remove: 'remove' };
registerEnumType(HistoryActionEnum, {
  name: 'HistoryAction',
  description: doc('新增、修改、删除', 'A record was made, changed or removed'),
  valuesConfig: {
    insert: { description: '新增 / made' },
    update: { description: '修改 / changed' },
    remove: { description: '删除 / removed' },
  },
});

@ObjectType({ description: doc('一个字段的变化', 'One changed field') })
class HistoryChange {
  @Field(() => String, { description: doc('字段名', 'Name of the field') })
  field: string;

  @Field(() => String, {
    nullable: true,
    description: doc(
      '原值；引用写作名称，多值用逗号分开',
      'Value before; references by name, several joined by commas',
    ),
  })
  before: string | null;

  @Field(() => String, { nullable: true, description: doc('新值', 'Value after') })
  after: string | null;
}

@ObjectType({ description: doc('一条变更记录（来自审计）', 'One change of a record, from the audit line') })
export class HistoryEntry {
  @Field(() => ID)
  id: string;

  @Field(() => Date, { description: doc('时间（UTC）', 'When (UTC)') })
  at: Date;

  @Field(() => String, { description: doc('操作者', 'Who') })
  actor: string;

  @Field(() => String, { description: doc('操作', 'Operation') })
  operation: string;

  @Field(() => HistoryActionEnum)
  action: AuditAction;

  @Field(() => String, { description: doc('记录所在的表', 'The table the record is in') })
  entity: string;

  @Field(() => ID, { description: doc('记录编号', 'Identifier of the record') })
  recordId: string;

  @Field(() => String, { nullable: true, description: doc('理由', 'Reason') })
  reason: string | null;

  @Field(() => [HistoryChange])
  changes: HistoryChange[];
}

export const HistoryConnection = connectionOf(HistoryEntry, 'History');

/** A record itself, or an organization's records of one kind (its units, whichever there were). */
export type HistorySource = { entity: string; recordId: string } | { entity: string; organizationId: string };

type Names = (work: Work, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

const references = new Map<string, Names>();

/** Says how the ids in a column are named, so that a history reads in plain words. */
export const referenceField = (entity: string, field: string, names: Names): void =>
  void references.set(`${entity}.${field}`, names);

type Row = Omit<HistoryEntry, 'changes' | 'actor'> & { actorName: string; changes: string | Changes };

const COLUMNS = 'id, at, actorName, operation, action, entity, recordId, reason, changes';

const sourceSql = (source: HistorySource): { where: string; params: unknown[] } =>
  'recordId' in source
    ? { where: 'entity = ? AND recordId = ?', params: [source.entity, source.recordId] }
    : { where: 'organizationId = ? AND entity = ?', params: [source.organizationId, source.entity] };

const readRows = (
  work: Work,
  sources: readonly HistorySource[],
  before: string | null,
  most: number,
): Promise<Row[]> => {
  const parts = sources.map((source) => {
    const { where, params } = sourceSql(source);
    const after = before ? ' AND id < ?' : '';
    const text = `(SELECT ${COLUMNS} FROM audit_entry WHERE ${where}${after} ORDER BY id DESC LIMIT ${most})`;
    return { text, params: before ? [...params, before] : params };
  });
  return work.run<Row[]>(
    `SELECT * FROM (${parts.map((part) => part.text).join(' UNION ALL ')}) h ORDER BY id DESC LIMIT ${most}`,
    parts.flatMap((part) => part.params),
  );
};

const countRows = async (work: Work, sources: readonly HistorySource[]): Promise<number> => {
  const counts = await Promise.all(
    sources.map((source) => {
      const { where, params } = sourceSql(source);
      return work.run<{ n: number | string }[]>(`SELECT COUNT(*) AS n FROM audit_entry WHERE ${where}`, params);
    }),
  );
  return counts.reduce((sum, [row]) => sum + Number(row!.n), 0);
};

const changesOf = (row: Row): Changes =>
  typeof row.changes === 'string' ? (JSON.parse(row.changes) as Changes) : row.changes;

/** Every id of a referring column on the page, named in one question a column. */
const namesOn = async (work: Work, rows: readonly Row[]): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> => {
  const wanted = new Map<string, Set<string>>();
  for (const row of rows)
    for (const [field, values] of Object.entries(changesOf(row))) {
      const key = `${row.entity}.${field}`;
      if (!references.has(key)) continue;
      const ids = values.filter((value) => value !== null).map(String);
      wanted.set(key, new Set([...(wanted.get(key) ?? []), ...ids]));
    }
  const named = [...wanted].map(async ([key, ids]) => [key, await references.get(key)!(work, [...ids])] as const);
  return new Map(await Promise.all(named));
};

const told = (value: unknown, names: ReadonlyMap<string, string> | undefined): string | null => {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.join(',');
  if (typeof value === 'object') return JSON.stringify(value);
  return names?.get(String(value)) ?? String(value);
};

/**
 * What happened to some records, the latest first. Who may read it is the caller's to ask: a history is open to the
 * holders of `audit:history` at the record's organization (domain §5.6).
 */
export const historyOf = async (
  work: Work,
  sources: readonly HistorySource[],
  { first, after }: PageArgs,
): Promise<Connection<HistoryEntry>> => {
  const most = first ?? 50;
  if (most < 1 || most > 100) throw refusal('LIMIT_PAGE', { max: 100 });
  const rows = await readRows(work, sources, after ? decodeCursor(after).id : null, most + 1);
  const shown = rows.slice(0, most);
  const names = await namesOn(work, shown);
  const nodes = shown.map((row) => {
    const changes = Object.entries(changesOf(row)).map(([field, [before, afterwards]]) => {
      const known = names.get(`${row.entity}.${field}`);
      return Object.assign(new HistoryChange(), { field, before: told(before, known), after: told(afterwards, known) });
    });
    const { id, actorName: actor, recordId, ...rest } = row;
    return Object.assign(new HistoryEntry(), { ...rest, id: String(id), recordId: String(recordId), actor, changes });
  });
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor({ sort: null, id: node.id }) }));
  return {
    nodes,
    edges,
    pageInfo: { hasNextPage: rows.length > most, endCursor: edges.at(-1)?.cursor ?? null },
    count: () => countRows(work, sources),
  };
};
