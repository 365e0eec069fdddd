// What must hold after anything: nothing half saved, figures that equal a recount, an unbroken chain of the audit.
import { readFileSync } from 'node:fs';
import { measureOf } from '@zhibu/rules';
import { buildSchema } from 'graphql';
import type { Client } from './client.ts';
import type { House } from './house.ts';

/** Pairs that one transaction writes: neither may stand without the other. */
const HALVES: readonly [what: string, from: string][] = [
  [
    'persons without an audit line',
    "FROM person t WHERE NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.entity = 'person' AND a.recordId = t.id)",
  ],
  [
    'organizations without an audit line',
    "FROM organization t WHERE NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.entity = 'organization' AND a.recordId = t.id)",
  ],
  [
    'duties without an audit line',
    "FROM responsibility t WHERE NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.entity = 'responsibility' AND a.recordId = t.id)",
  ],
  [
    'audit lines of persons that are not there',
    "FROM audit_entry a WHERE a.entity = 'person' AND NOT EXISTS (SELECT 1 FROM person t WHERE t.id = a.recordId)",
  ],
  [
    'organizations without a place',
    'FROM organization t WHERE t.path IS NULL OR NOT EXISTS (SELECT 1 FROM organization_path p WHERE p.organizationId = t.id)',
  ],
  [
    'organizations nobody finds',
    'FROM organization t WHERE NOT EXISTS (SELECT 1 FROM organization_search s WHERE s.id = t.id)',
  ],
  ['persons nobody finds', 'FROM person t WHERE NOT EXISTS (SELECT 1 FROM person_search s WHERE s.id = t.id)'],
  [
    'superiors with another number of children',
    'FROM organization t WHERE t.childCount <> (SELECT COUNT(*) FROM organization c WHERE c.parentId = t.id AND c.dissolvedOn IS NULL)',
  ],
  ['jobs given up', 'FROM job WHERE doneAt IS NULL AND attempts >= 8'],
];

export const nothingHalf = async (house: House): Promise<void> => {
  for (const [what, from] of HALVES) {
    const found = await house.count(from);
    if (found > 0) throw new Error(`${found} ${what}`);
  }
};

type Counted = { id: string | number; organizations: number; branches: number; members: number };

/** Of every organization, from the rows: what the roll-up and what is not folded into it must come to. */
const RECOUNT = `SELECT a.id, COUNT(*) AS organizations, SUM(o.level = 'BRANCH') AS branches, SUM(o.fullMembers) AS members
  FROM organization a INNER JOIN organization o ON o.path LIKE CONCAT(a.path, '%') AND o.dissolvedOn IS NULL
  WHERE a.level <> 'PARTY_GROUP' AND o.level <> 'PARTY_GROUP' GROUP BY a.id`;
const ROLLED = `SELECT id, SUM(CASE WHEN measure = 'organization.total' THEN total ELSE 0 END) AS organizations,
    SUM(CASE WHEN measure = 'organization.BRANCH' THEN total ELSE 0 END) AS branches, SUM(CASE WHEN measure = 'member.full' THEN total ELSE 0 END) AS members
  FROM (SELECT organizationId AS id, measure, total FROM figure_total WHERE editionId = 0 AND day = '9999-12-31'
    UNION ALL SELECT s.id, c.measure, c.delta FROM figure_change c INNER JOIN organization o ON o.id = c.organizationId
      INNER JOIN organization s ON o.path LIKE CONCAT(s.path, '%') WHERE c.editionId = 0) f GROUP BY id`;

const asText = ({ organizations, branches, members }: Counted) => `${+organizations} ${+branches} ${+members}`;

const stocksEqualRows = async (house: House): Promise<number> => {
  const rolled = new Map((await house.sql<Counted>(ROLLED)).map((row) => [String(row.id), asText(row)]));
  const counted = await house.sql<Counted>(RECOUNT);
  for (const row of counted) {
    const figures = rolled.get(String(row.id)) ?? '0 0 0';
    if (figures !== asText(row)) throw new Error(`organization ${row.id}: figures ${figures}, rows ${asText(row)}`);
  }
  return counted.length;
};

type Figure = { measure: string; value: number; unit: string; list: string; filter: string };
type Year = { id: string; year: number; currentPeriod: { id: string } };
type Asked = { statistics: { figures: Figure[] }; campaign: Year };

const FIGURES = `query ($id: ID!) { statistics(organization: $id) { figures { measure value unit list filter } }
  campaign(organization: $id) { id year currentPeriod { id } } }`;

/** The figures are of the year and the quarter that run; their lists are asked about the same. */
const spanOf = (measure: string, { id, year, currentPeriod }: Year): object => {
  const { span } = measureOf(measure)!;
  if (span === 'quarter') return { period: currentPeriod.id };
  return span === 'year' ? { campaign: id, year } : {};
};

/** Each figure of an organization is as many as the list it opens has rows. */
const figuresEqualLists = async (house: House, client: Client, id: string): Promise<number> => {
  const fields = buildSchema(readFileSync(house.schema, 'utf8')).getQueryType()!.getFields();
  const { statistics, campaign } = await client.ask<Asked>(FIGURES, { id });
  const countable = statistics.figures.filter(({ unit }) => unit !== 'member');
  for (const { measure, value, list, filter } of countable) {
    const variables = { ...(JSON.parse(filter) as object), ...spanOf(measure, campaign) };
    const given = fields[list]!.args.filter(({ name }) => name in variables);
    const head = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const pass = given.map(({ name }) => `${name}: $${name}`).join(', ');
    const query = `query (${head}) { list: ${list}(${pass}, first: 1) { totalCount } }`;
    const answer = await client.ask<{ list: { totalCount: number } }>(query, variables);
    if (answer.list.totalCount !== value)
      throw new Error(`${measure} of ${id}: figure ${value}, rows ${answer.list.totalCount}`);
  }
  return countable.length;
};

export const figuresHold = async (house: House, client: Client, organizations: readonly string[]): Promise<string> => {
  const places = await stocksEqualRows(house);
  let figures = 0;
  for (const id of organizations) figures += await figuresEqualLists(house, client, id);
  return `${places} organizations, ${figures} figures`;
};

type Verified = { verifyAudit: { upTo: string; done: boolean; broken: { block: string; fault: string } | null } };

/** As the auditor sees it: every sealed block is what was sealed, and follows the one before. */
export const chainHolds = async (auditor: Client): Promise<number> => {
  for (let after = '0'; ; ) {
    const query = 'query ($after: ID) { verifyAudit(blocks: 100, after: $after) { upTo done broken { block fault } } }';
    const { verifyAudit } = await auditor.ask<Verified>(query, { after });
    if (verifyAudit.broken) throw new Error(`block ${verifyAudit.broken.block}: ${verifyAudit.broken.fault}`);
    if (verifyAudit.done) return Number(verifyAudit.upTo);
    after = verifyAudit.upTo;
  }
};
