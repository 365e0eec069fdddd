import { ROLES } from '@zhibu/rules';
import { isShownDocument } from './campaign-lists.ts';
import { type Asked, by, type List, met, text } from './lists.ts';
import type { Line, Reader, Table, Truth } from './truth.ts';

/** Where the record of a piece of evidence stands. */
const TABLES: Readonly<Record<string, Table>> = {
  ASSESSMENT: 'assessment',
  ISSUE: 'issue',
  RECTIFICATION: 'rectification',
  BRANCH_PLAN: 'branch_plan',
  PLAN_DOCUMENT: 'campaign_document',
};

/** On a line, down or up, with a place where the reader may read campaigns; a draft is for its writers. */
const readsDocument = (document: Line, asked: Asked): boolean =>
  isShownDocument(document, asked) &&
  asked.reader.grants.some(
    ({ organizationId, role }) =>
      ROLES[role].includes('campaign:read') &&
      (asked.truth.isAbove(document.organizationId, organizationId) ||
        asked.truth.isAbove(organizationId, document.organizationId)),
  );

/** The record a piece of evidence says it stands beside, when the reader may read it, and both are of one organization. */
export const recordOf = (line: Line, truth: Truth, reader: Reader): Line | null => {
  const table = TABLES[text(line, 'subjectKind')];
  const record = table ? truth.one(table, line['subjectId']) : null;
  if (!table || record?.organizationId !== line.organizationId) return null;
  if (table === 'campaign_document') return readsDocument(record, { truth, reader, args: {} }) ? record : null;
  const permission = table === 'assessment' ? 'assessment:read' : 'ledger:read';
  const reached = truth.reaches(reader, permission, record.organizationId);
  return reached && truth.reaches(reader, 'file:read', line.organizationId) ? record : null;
};

/** Of an assessment each side's are shown apart: that is asked by itself. */
const SUBJECTS = ['ISSUE', 'RECTIFICATION', 'BRANCH_PLAN', 'PLAN_DOCUMENT'];

/** Both organizations are in reach, and yet the piece is not the record's: nothing but their being two tells it. */
const isStray = (line: Line, truth: Truth, reader: Reader): boolean => {
  const record = truth.one(TABLES[text(line, 'subjectKind')]!, line['subjectId']);
  const other = record !== null && record.organizationId !== line.organizationId;
  return (
    other &&
    recordOf({ ...line, organizationId: record.organizationId }, truth, reader) !== null &&
    truth.reaches(reader, 'file:read', line.organizationId)
  );
};

const evidence: List = {
  permission: 'file:read',
  table: 'evidence',
  node: 'id',
  args: (dice, truth, reader) => {
    const beside = truth.all('evidence').filter((line) => SUBJECTS.includes(text(line, 'subjectKind')));
    const seen = beside.filter((line) => recordOf(line, truth, reader));
    const strays = beside.filter((line) => isStray(line, truth, reader));
    const asked = [seen, strays].filter((lines) => lines.length > 0);
    const line = dice.pick(asked.length > 0 && dice.chance(0.8) ? dice.pick(asked) : beside);
    return {
      kind: line['subjectKind'],
      subject: line['subjectId'],
      slot: dice.pick(['PROOF', null, null]),
    };
  },
  seen: (line, { truth, reader }) => recordOf(line, truth, reader) !== null,
  keeps: (line, { args }) =>
    line['subjectKind'] === args['kind'] &&
    line['subjectId'] === args['subject'] &&
    met(args['slot'], (slot) => line['slot'] === slot),
  order: by('uploadedAt'),
};

/** What one asked for oneself, where one may still ask for it. */
const annexExports: List = {
  permission: 'exchange:export',
  table: 'annex_export',
  node: 'id',
  args: () => ({}),
  seen: (line, { truth, reader }) =>
    line['requestedBy'] === reader.personId && truth.reaches(reader, 'exchange:export', line.organizationId),
  keeps: () => true,
  order: by('createdAt', -1),
};

export const PAPER_LISTS: Record<string, List> = { evidence, annexExports };
