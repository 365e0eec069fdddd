import { type Connection, decodeCursor, encodeCursor, refusal, type Work } from '../../platform/index.ts';
import { pathOf } from '../organization/index.ts';
import type { LiaisonLeadersArguments } from './liaison.inputs.ts';
import { quarterAsked } from './liaison.quarter.ts';
import { LiaisonLeader } from './liaison.views.ts';

/**
 * Leaders are those who are in contact with a branch in reach today, wherever they themselves stand; so the list starts
 * from contact points, not from persons. Its cost is that of the contact points of the subtree.
 */
const LEADERS = `SELECT t.leaderId, COUNT(DISTINCT t.id) AS contacts, MAX(v.visitedOn) AS lastOn,
    COUNT(DISTINCT CASE WHEN v.visitedOn >= :startsOn THEN t.id END) AS visited
  FROM contact_point t INNER JOIN organization o ON o.id = t.organizationId
  LEFT JOIN visit v ON v.contactPointId = t.id AND v.organizationId = t.organizationId AND v.visitedOn <= :endsOn
  WHERE {scope} AND o.path LIKE :under AND t.fromOn <= :today AND (t.toOn IS NULL OR t.toOn >= :today)
  GROUP BY t.leaderId`;

type Row = {
  id: string | number;
  sortKey: string;
  contacts: number | string;
  visited: number | string;
  lastOn: string | null;
};

const having = (visited: boolean | null | undefined): string => {
  if (visited === null || visited === undefined) return '1 = 1';
  return visited ? 'l.visited > 0' : 'l.visited = 0';
};

const leaderOf = (row: Row): LiaisonLeader =>
  Object.assign(new LiaisonLeader(), {
    personId: String(row.id),
    contactCount: Number(row.contacts),
    visitedCount: Number(row.visited),
    lastVisitOn: row.lastOn,
  });

export const listLiaisonLeaders = async (
  work: Work,
  args: LiaisonLeadersArguments,
): Promise<Connection<LiaisonLeader>> => {
  const first = args.first ?? 50;
  if (first < 1 || first > 100) throw refusal('LIMIT_PAGE', { max: 100 });
  const path = args.under ? await pathOf(work, args.under) : '/';
  const { startsOn, endsOn } = await quarterAsked(work, args.period ?? null, args.under ? path : null);
  // `under` out of reach leaves nothing: no path begins so
  const params = { startsOn, endsOn, today: work.today, under: `${path ?? '-'}%` };
  const after = args.after ? decodeCursor(args.after) : { sort: '', id: '0' };
  const from = `FROM (${LEADERS}) l INNER JOIN person p ON p.id = l.leaderId WHERE ${having(args.visited)}`;
  const rows = await work.sql<Row[]>(
    `SELECT p.id, p.sortKey, l.contacts, l.visited, l.lastOn ${from}
     AND (p.sortKey > :sort OR (p.sortKey = :sort AND p.id > :id)) ORDER BY p.sortKey, p.id LIMIT ${first + 1}`,
    { ...params, sort: after.sort, id: after.id },
  );
  const shown = rows.slice(0, first);
  const edges = shown.map((row) => ({
    node: leaderOf(row),
    cursor: encodeCursor({ sort: row.sortKey, id: String(row.id) }),
  }));
  return {
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    count: async () => {
      const [row] = await work.sql<{ n: number | string }[]>(`SELECT COUNT(*) AS n ${from}`, params);
      return Number(row!.n);
    },
  };
};
