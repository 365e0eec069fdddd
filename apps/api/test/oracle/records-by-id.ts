import { maskPhone, type Permission, ROLES } from '@zhibu/rules';
import type { Dice } from '../dice.ts';
import { DAYS, TODAY } from './days.ts';
import { type Args, has, somewhere, text } from './lists.ts';
import { approvalOf } from './matter-lists.ts';
import type { Line, Reader, Table, Truth } from './truth.ts';

type Asked = { truth: Truth; reader: Reader };

/** One record with its parts, as plain loops tell it. Lists of identifiers are compared without their order. */
export type Single = {
  permission: Permission;
  table: Table;
  select: string;
  args?: (line: Line, dice: Dice, asked: Asked) => Args;
  seen?: (line: Line, asked: Asked, args: Args) => boolean;
  /** The line that answers, when it is not the one that was asked about. */
  answers?: (line: Line, asked: Asked) => Line | null;
  tells: (line: Line, asked: Asked, args: Args) => Record<string, unknown>;
};

const ids = (lines: readonly Line[]): { id: string }[] =>
  lines.map(({ id }) => ({ id })).sort((a, b) => Number(a.id) - Number(b.id));
const runsToday = (line: Line): boolean =>
  text(line, 'fromOn') <= TODAY && (!has(line, 'toOn') || text(line, 'toOn') >= TODAY);
const at =
  (organizationId: string) =>
  (line: Line): boolean =>
    line.organizationId === organizationId;

const organization: Single = {
  permission: 'organization:read',
  table: 'organization',
  select:
    'id units { id } team { id } ratings(first: 40) { id } starEvents(first: 80) { id } applications { id } host { id }',
  tells: (line, { truth, reader }) => {
    const open = (permission: Permission) => truth.reaches(reader, permission, line.id);
    const mine = (table: Table) => truth.all(table).filter(at(line.id));
    const rated = line['level'] === 'BRANCH' && open('assessment:read');
    return {
      id: line.id,
      units: ids(mine('unit')),
      team: ids(open('person:read') ? mine('appointment').filter(runsToday) : []),
      ratings: ids(rated ? mine('assessment').filter((each) => has(each, 'stars')) : []),
      starEvents: ids(line['level'] === 'BRANCH' && open('assessment:read') ? mine('star_event') : []),
      applications: ids(open('application:read') ? mine('application') : []),
      host: has(line, 'hostId') ? { id: line['hostId'] } : null,
    };
  },
};

const person: Single = {
  permission: 'person:read',
  table: 'person',
  select: 'id phone appointments { id }',
  tells: (line, { truth, reader }) => {
    const phone = has(line, 'phone') ? text(line, 'phone') : null;
    const whole = line.id === reader.personId || truth.reaches(reader, 'person:readContact', line.organizationId);
    const held = truth.all('appointment').filter((each) => each['personId'] === line.id);
    return {
      id: line.id,
      phone: phone === null || whole ? phone : maskPhone(phone),
      appointments: ids(held.filter((each) => truth.reaches(reader, 'person:read', each.organizationId))),
    };
  },
};

const contactPoint: Single = {
  permission: 'contactPoint:read',
  table: 'contact_point',
  select: 'id lastVisitOn overduePromises overdueResponsibilities leaderTitle branch { id }',
  tells: (line, { truth, reader }) => {
    const visits = truth
      .all('visit')
      .filter((each) => each['contactPointId'] === line.id && at(line.organizationId)(each));
    const late = (each: Line) =>
      has(each, 'promise') && !has(each, 'promiseDoneOn') && text(each, 'promiseDueOn') < TODAY;
    const duties = truth.all('responsibility').filter(at(line.organizationId));
    const overdue = (each: Line) => ['OPEN', 'REPORTED'].includes(text(each, 'state')) && text(each, 'dueOn') < TODAY;
    const leader = truth.one('person', line['leaderId'])!;
    return {
      id: line.id,
      lastVisitOn:
        visits
          .map((each) => text(each, 'visitedOn'))
          .sort()
          .at(-1) ?? null,
      overduePromises: visits.filter(late).length,
      overdueResponsibilities: truth.reaches(reader, 'responsibility:read', line.organizationId)
        ? duties.filter(overdue).length
        : 0,
      leaderTitle: truth.reaches(reader, 'person:read', leader.organizationId) ? leader['jobTitle'] : null,
      branch: { id: line.organizationId },
    };
  },
};

const sameRecord =
  (approval: Line) =>
  (each: Line): boolean =>
    each['subjectId'] === approval['subjectId'] && each.organizationId === approval.organizationId;

const application: Single = {
  permission: 'application:read',
  table: 'application',
  select: 'id campaign { id } approval { id } submissions { id }',
  tells: (line, { truth, reader }) => {
    const approval = truth.one('approval', line['approvalId']);
    const own = approval?.organizationId === line.organizationId;
    const open = own && truth.reaches(reader, 'approval:read', line.organizationId) ? approval : null;
    return {
      id: line.id,
      campaign: truth.publishedFor('campaign', line['campaignId'], line.organizationId),
      approval: open && { id: open.id },
      submissions: ids(open ? truth.all('approval').filter(sameRecord(open)) : []),
    };
  },
};

const held = (step: Line, { truth, reader }: Asked): boolean =>
  has(step, 'openedAt') &&
  approvalOf(truth, step) !== null &&
  truth.reaches(reader, 'approval:read', step.organizationId);
const stepsOf = (truth: Truth, approval: Line): Line[] =>
  truth.all('approval_step').filter((step) => approvalOf(truth, step)?.id === approval.id);

const approval: Single = {
  permission: 'approval:read',
  table: 'approval',
  select: 'id steps { id } rounds { id }',
  seen: (line, asked) =>
    asked.truth.reaches(asked.reader, 'approval:read', line.organizationId) ||
    stepsOf(asked.truth, line).some((step) => held(step, asked)),
  tells: (line, { truth }) => ({
    id: line.id,
    steps: ids(stepsOf(truth, line)),
    rounds: ids(truth.all('approval').filter(sameRecord(line))),
  }),
};

const approvalStep: Single = {
  permission: 'approval:read',
  table: 'approval_step',
  select: 'id approval { id }',
  seen: held,
  tells: (line) => ({ id: line.id, approval: { id: line['approvalId'] } }),
};

/** A draft is shown to the side that writes it. */
const isShown = (round: Line, { reader }: Asked): boolean =>
  has(round, 'submittedAt') ||
  reader.grants.some(({ organizationId, role }) =>
    round['round'] === 'SELF'
      ? organizationId === round.organizationId && ROLES[role].includes('assessment:selfCheck')
      : organizationId === round['byOrganizationId'] && ROLES[role].includes('assessment:check'),
  );

/** The version it was made with; before the first round, the nearest one in force above the branch. */
const standardOf = (line: Line, truth: Truth): { id: string } | null => {
  const made = line['standardVersionId'];
  if (made !== null) return truth.publishedFor('standard_version', made, line.organizationId);
  const depth = (each: Line) => truth.pathOf(each.organizationId).length;
  const inForce = truth
    .all('standard_version')
    .filter((each) => each['state'] === 'ACTIVE' && truth.isAbove(each.organizationId, line.organizationId))
    .sort((a, b) => depth(b) - depth(a) || Number(b.id) - Number(a.id));
  return inForce[0] ? { id: inForce[0].id } : null;
};

const assessment: Single = {
  permission: 'assessment:read',
  table: 'assessment',
  select: 'id period { id } standard { id } rounds { id }',
  args: (line) => ({ organization: line.organizationId, period: line['periodId'] }),
  // a branch that moved has two sheets of a quarter: the one that counts answers
  answers: (line, { truth }) => {
    const period = truth.one('period', line['periodId']);
    const quarter = Number(period?.['year']) * 10 + Number(period?.['ordinal']);
    const sheets = truth
      .all('assessment')
      .filter((each) => at(line.organizationId)(each) && each['quarter'] === quarter);
    const order = (a: Line, b: Line) => Number(a['offRoll']) - Number(b['offRoll']) || Number(a.id) - Number(b.id);
    return sheets.sort(order)[0] ?? null;
  },
  tells: (line, asked) => ({
    id: line.id,
    period: asked.truth.publishedFor('period', line['periodId'], line.organizationId),
    standard: standardOf(line, asked.truth),
    rounds: ids(
      asked.truth
        .all('assessment_round')
        .filter(
          (round) => round['assessmentId'] === line.id && at(line.organizationId)(round) && isShown(round, asked),
        ),
    ),
  }),
};

const parts =
  (table: Table, column: string, name: string): Single['tells'] =>
  (line, { truth }) => ({
    id: line.id,
    [name]: ids(truth.all(table).filter((part) => part[column] === line.id && at(line.organizationId)(part))),
  });

const standard: Single = {
  permission: 'standard:read',
  table: 'standard_version',
  select: 'id criteria { id }',
  // drafts are shown to those who may edit them; what is published, to those at or below it, and to those above it
  seen: (line, { truth, reader }) =>
    truth.reaches(reader, 'standard:edit', line.organizationId) ||
    (line['state'] !== 'DRAFT' &&
      (truth.reaches(reader, 'standard:read', line.organizationId) ||
        reader.grants.some(
          ({ organizationId, role }) =>
            ROLES[role].includes('standard:read') && truth.isAbove(line.organizationId, organizationId),
        ))),
  tells: parts('criterion', 'standardVersionId', 'criteria'),
};

const campaign: Single = {
  permission: 'campaign:read',
  table: 'campaign',
  select: 'id periods { id }',
  args: (line, dice, { truth, reader }) => ({ id: line.id, organization: somewhere(dice, truth, reader) }),
  seen: (line, { truth, reader }, args) => {
    const place = String(args['organization']);
    const onLine = truth.isAbove(line.organizationId, place) || truth.isAbove(place, line.organizationId);
    return onLine && truth.reaches(reader, 'campaign:read', place);
  },
  tells: parts('period', 'campaignId', 'periods'),
};

const imported: Single = {
  permission: 'exchange:import',
  table: 'import',
  select: 'id problems { nodes { id } }',
  tells: (line, asked) => {
    const { problems, ...rest } = parts('import_problem', 'importId', 'problems')(line, asked, {});
    return { ...rest, problems: { nodes: problems } };
  },
};

const plain = (permission: Permission, table: Table): Single => ({
  permission,
  table,
  select: 'id',
  tells: ({ id }) => ({ id }),
});

/** Where it stood on a day, for who reached it then. */
const earlier: Single = {
  permission: 'organization:read',
  table: 'organization',
  select: 'id parent { id }',
  args: ({ id }, dice) => ({ id, asOf: dice.pick(DAYS.filter((day) => day < TODAY)) }),
  seen: ({ id }, { truth, reader }, args) => truth.reachedOn(reader, 'organization:read', id, String(args['asOf'])),
  tells: ({ id }, { truth }, args) => {
    const { parentId } = truth.placeOn(id, String(args['asOf']))!;
    return { id, parent: parentId && { id: parentId } };
  },
};

export const SINGLES: Record<string, Single> = {
  organization,
  'organization as of a day': earlier,
  person,
  contactPoint,
  application,
  approval,
  approvalStep,
  assessment,
  standard,
  campaign,
  import: imported,
  responsibility: plain('responsibility:read', 'responsibility'),
  account: plain('account:manage', 'account'),
};

/** What asking for it must answer; null where it is not there for this reader. */
export const tellsOf = (single: Single, line: Line, asked: Asked, args: Args): unknown => {
  const answering = single.answers ? single.answers(line, asked) : line;
  if (!answering) return null;
  const seen = single.seen
    ? single.seen(answering, asked, args)
    : asked.truth.reaches(asked.reader, single.permission, answering.organizationId ?? answering.id);
  return seen ? single.tells(answering, asked, args) : null;
};

export const argsFor = (single: Single, line: Line, dice: Dice, asked: Asked): Args =>
  single.args?.(line, dice, asked) ?? { id: line.id };
