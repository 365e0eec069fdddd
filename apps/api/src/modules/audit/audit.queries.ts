import { addDays, parentPath } from '@zhibu/rules';
import { COUNTED, type Connection, decodeCursor, encodeCursor, refusal, type Work } from '../../platform/index.ts';
import { organizationReference } from '../organization/index.ts';
import type { AuditArguments } from './audit.inputs.ts';
import { lastBlock } from './audit.seal.ts';
import { AuditEntry, AuditHead } from './audit.views.ts';

/** Never `changes`, never `reason`: an auditor reads who did what to which fields, not what stood in them. */
const COLUMNS =
  't.id, t.at, t.actorId, t.actorName, t.operation, t.organizationId, t.entity, t.recordId, t.action, t.fields, t.changesHash, t.requestId, t.blockId';

type Row = {
  id: string | number;
  at: Date;
  actorId: string | number | null;
  actorName: string;
  operation: string;
  organizationId: string | number | null;
  entity: string;
  recordId: string | number;
  action: AuditEntry['action'];
  fields: string;
  changesHash: string;
  requestId: string;
  blockId: string | number | null;
};

type Filter = { text: string[]; params: Record<string, unknown> };

const midnight = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

/** The accounts a name means: what is filtered by is a number with an index. */
const accountsNamed = async (work: Work, name: string): Promise<string[]> => {
  const rows = await work.run<{ id: string | number }[]>(
    'SELECT a.id FROM account a INNER JOIN person p ON p.id = a.personId WHERE p.name = ? UNION SELECT id FROM account WHERE username = ?',
    [name, /^[\x21-\x7e]+$/.test(name) ? name.toLowerCase() : ''],
  );
  return rows.map((row) => String(row.id));
};

const byActor = async (work: Work, filter: Filter, actor: string): Promise<void> => {
  if (actor.startsWith('system')) {
    filter.text.push('t.actorId IS NULL AND t.actorName = :actor');
    filter.params['actor'] = actor;
    return;
  }
  filter.text.push('t.actorId IN (:accounts)');
  filter.params['accounts'] = await accountsNamed(work, actor);
};

const underPath = async (work: Work, id: string): Promise<string> => {
  const [row] = await work.sql<{ path: string }[]>('SELECT o.path FROM organization o WHERE {scope} AND o.id = :id', {
    id,
  });
  return row?.path ?? 'nowhere';
};

const filterOf = async (work: Work, args: AuditArguments): Promise<Filter> => {
  const { from, to, actor, operation, entity, record, action, under } = args;
  const filter: Filter = { text: [], params: {} };
  const add = (text: string, name: string, value: unknown) => {
    if (value === null || value === undefined || value === '') return;
    filter.text.push(text);
    filter.params[name] = value;
  };
  add('t.at >= :from', 'from', from && midnight(from));
  add('t.at < :to', 'to', to && midnight(addDays(to, 1)));
  add('t.operation = :operation', 'operation', operation && asciiOr(operation));
  add('t.entity = :entity', 'entity', entity && asciiOr(entity));
  add('t.recordId = :record', 'record', record && /^\d{1,19}$/.test(record) ? record : record && '0');
  add('t.action = :action', 'action', action);
  add('o.path LIKE :under', 'under', under && `${await underPath(work, under)}%`);
  if (actor?.trim()) await byActor(work, filter, actor.trim());
  return filter;
};

/** Columns of names in code are ASCII: other text is in none of them. */
const asciiOr = (text: string): string => (/^[\x21-\x7e]+$/.test(text) ? text : '-');

/** What belongs to no organization is seen by the auditor of a whole house. */
const isHouse = (work: Work): boolean => work.scope.all || work.scope.paths.some((path) => parentPath(path) === null);

const FROM = `FROM audit_entry t LEFT JOIN organization o ON o.id = t.organizationId
  WHERE ((o.id IS NOT NULL AND {scope}) OR (o.id IS NULL AND :house = 1))`;

const entryOf = async (work: Work, row: Row): Promise<AuditEntry> => {
  const { actorName: actor, actorId, changesHash: hash, blockId, organizationId, fields, ...rest } = row;
  return Object.assign(new AuditEntry(), {
    ...rest,
    id: String(row.id),
    recordId: String(row.recordId),
    actor,
    hash,
    accountId: actorId === null ? null : String(actorId),
    block: blockId === null ? null : String(blockId),
    fields: fields === '' ? [] : fields.split(','),
    organization: organizationId === null ? null : await organizationReference(work, String(organizationId)),
  });
};

export const listAudit = async (work: Work, args: AuditArguments): Promise<Connection<AuditEntry>> => {
  const first = args.first ?? 50;
  if (first < 1 || first > 100) throw refusal('LIMIT_PAGE', { max: 100 });
  const { text, params } = await filterOf(work, args);
  const where = text.map((each) => ` AND (${each})`).join('');
  const values = { ...params, house: isHouse(work) ? 1 : 0 };
  const page = args.after
    ? { text: ' AND t.id < :after', after: decodeCursor(args.after).id }
    : { text: '', after: null };
  const rows = await work.sql<Row[]>(
    `SELECT ${COLUMNS} ${FROM}${where}${page.text} ORDER BY t.id DESC LIMIT ${first + 1}`,
    { ...values, after: page.after },
  );
  const nodes = await Promise.all(rows.slice(0, first).map((row) => entryOf(work, row)));
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor({ sort: null, id: node.id }) }));
  const count = async () => {
    const counted = `SELECT COUNT(*) AS n FROM (SELECT t.id ${FROM}${where} LIMIT ${COUNTED + 1}) counted`;
    return Number((await work.sql<{ n: number | string }[]>(counted, values))[0]!.n);
  };
  const pageInfo = { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null };
  return { nodes, edges, pageInfo, count };
};

export const headOf = async (work: Work): Promise<AuditHead> => {
  const last = await lastBlock(work);
  const [block] = await work.run<{ sealedAt: Date }[]>('SELECT sealedAt FROM audit_block WHERE id = ?', [last.id]);
  const [open] = await work.run<{ n: number | string }[]>(
    'SELECT COUNT(*) AS n FROM audit_entry WHERE blockId IS NULL',
  );
  return Object.assign(new AuditHead(), {
    block: String(last.id),
    hash: last.hash,
    sealedAt: block?.sealedAt ?? null,
    unsealed: Number(open!.n),
  });
};
