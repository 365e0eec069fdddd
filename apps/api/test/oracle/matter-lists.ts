import { ROLES, standingOf } from '@zhibu/rules';
import { TODAY } from './days.ts';
import { type Asked, by, has, type List, met, named, somewhere, text, under } from './lists.ts';
import type { Line, Truth } from './truth.ts';

const visits: List = {
  permission: 'visit:read',
  table: 'visit',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    contactPoint: dice.maybe(0.15, () => dice.pick(truth.all('contact_point')).id),
    organization: dice.maybe(0.3, () => somewhere(dice, truth, reader)),
    leader: dice.maybe(0.15, () => dice.pick(truth.all('person')).id),
    period: dice.maybe(0.3, () => dice.pick(truth.all('period')).id),
    promiseOpen: dice.pick([true, false, null]),
  }),
  // a liaison leader reads the own ones, all others those of the branches they work for
  seen: (line, { truth, reader }) => {
    const otherwise = { ...reader, grants: reader.grants.filter(({ role }) => role !== 'liaisonLeader') };
    const own = line['leaderId'] === reader.personId && truth.reaches(reader, 'visit:read', line.organizationId);
    return own || truth.reaches(otherwise, 'visit:read', line.organizationId);
  },
  keeps: (line, { truth, args }) =>
    met(args['contactPoint'], (id) => line['contactPointId'] === id) &&
    met(args['organization'], (id) => line.organizationId === id) &&
    met(args['leader'], (id) => line['leaderId'] === id) &&
    met(args['period'], (id: string) => inSameQuarter(truth, line['periodId'], id)) &&
    met(args['promiseOpen'], (open) => (has(line, 'promise') && !has(line, 'promiseDoneOn')) === open),
  order: by('visitedOn', -1),
};

/** Campaigns beside each other have quarters of their own, with one year and number. */
const inSameQuarter = (truth: Truth, periodId: unknown, asked: string): boolean => {
  const [one, other] = [truth.one('period', periodId), truth.one('period', asked)];
  return one !== null && other !== null && one['year'] === other['year'] && one['ordinal'] === other['ordinal'];
};

const responsibilities: List = {
  permission: 'responsibility:read',
  table: 'responsibility',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    person: dice.maybe(0.2, () => dice.pick(truth.all('person')).id),
    organization: dice.maybe(0.3, () => somewhere(dice, truth, reader)),
    kind: dice.pick(['KEY_TASK', 'LIST_DUTY', null, null]),
    state: dice.pick(['OPEN', 'DONE', null, null]),
    year: dice.pick([2025, 2026, null]),
    overdue: dice.pick([true, false, null, null]),
    waiting: dice.pick([true, false, null, null]),
    cancelled: dice.pick([false, null, null]),
  }),
  keeps: (line, { args }) => {
    const waits = ['OPEN', 'REPORTED'].includes(text(line, 'state'));
    const late = waits && text(line, 'dueOn') < TODAY;
    return (
      met(args['person'], (id) => line['personId'] === id) &&
      met(args['organization'], (id) => line.organizationId === id) &&
      met(args['kind'], (kind) => line['kind'] === kind) &&
      met(args['state'], (state) => line['state'] === state) &&
      // a year is asked of what is due in it
      met(args['year'], (year) => line['year'] === year && text(line, 'dueOn').startsWith(String(year))) &&
      met(args['overdue'], (wanted) => late === wanted) &&
      met(args['waiting'], (wanted) => waits === wanted) &&
      met(args['cancelled'], (wanted) => (line['state'] === 'CANCELLED') === wanted)
    );
  },
  order: ({ person, organization, overdue, waiting }) => {
    if (person || organization || !(overdue || waiting)) return by('dueOn')();
    return [(line) => (['OPEN', 'REPORTED'].includes(text(line, 'state')) ? line['dueOn'] : '9999-12-31'), 1];
  },
};

const myResponsibilities: List = {
  ...responsibilities,
  permission: 'session:self',
  args: (dice, truth, reader) => {
    const { under: _, person: __, organization: ___, ...args } = responsibilities.args(dice, truth, reader);
    return args;
  },
  seen: (line, { reader }) => line['personId'] === reader.personId,
  order: by('dueOn'),
};

const number = (line: Line, column: string): number | null => (has(line, column) ? Number(line[column]) : null);
const CHANGES: Record<string, (stars: number, before: number | null) => boolean> = {
  UP: (stars, before) => before !== null && stars > before,
  DOWN: (stars, before) => before !== null && stars < before,
  SAME: (stars, before) => stars === before,
  FIRST: (_, before) => before === null,
};

const assessments: List = {
  permission: 'assessment:read',
  table: 'assessment',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    period: dice.maybe(0.4, () => dice.pick(truth.all('period')).id),
    state: dice.pick(['RATED', null, null]),
    stars: dice.pick([3, null, null, null]),
    tier: dice.pick(['ADVANCED', null, null]),
    weak: dice.pick([true, false, null, null]),
    change: dice.pick(['UP', 'DOWN', 'SAME', 'FIRST', null, null, null]),
    failed: dice.pick(['A01', null, null]),
    divergent: dice.pick([true, false, null, null]),
    selfChecked: dice.pick([true, false, null, null]),
    checked: dice.pick([true, false, null, null]),
    due: dice.pick([true, true, false]),
    type: dice.pick(['ORGAN', null, null]),
    search: dice.pick(['财政', null, null, null]),
    sort: dice.pick(['NAME', 'STARS_ASC', 'STARS_DESC', null]),
  }),
  keeps: (line, { truth, args }) => {
    const [stars, self] = [number(line, 'stars'), number(line, 'selfStars')];
    const period = truth.one('period', args['period']);
    const owner = truth.one('organization', line.organizationId);
    return (
      met(args['period'], () => line['quarter'] === Number(period!['year']) * 10 + Number(period!['ordinal'])) &&
      met(args['state'], (state) => line['state'] === state) &&
      met(args['stars'], (wanted) => stars === wanted) &&
      met(args['tier'], (tier) => line['tier'] === tier) &&
      met(args['weak'], (wanted) => stars !== null && (line['weak'] === 1) === wanted) &&
      met(args['change'], (change) => stars !== null && CHANGES[change]!(stars, number(line, 'previousStars'))) &&
      met(args['failed'], (code) => text(line, 'failed').split(',').includes(code)) &&
      met(args['divergent'], (wanted) => stars !== null && self !== null && self > stars === wanted) &&
      met(args['selfChecked'], (wanted) => (self !== null) === wanted) &&
      met(args['checked'], (wanted) => (stars !== null) === wanted) &&
      met(args['due'], (wanted) => (line['offRoll'] === 0) === wanted) &&
      met(args['type'], (type) => owner?.['type'] === type) &&
      named(args['search'], [text(owner, 'name')])
    );
  },
  order: ({ sort }) => {
    if (sort === 'STARS_ASC' || sort === 'STARS_DESC') return by('starOrder', sort === 'STARS_ASC' ? 1 : -1)();
    return by('sortKey')();
  },
};

const applications: List = {
  permission: 'application:read',
  table: 'application',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    state: dice.pick(['SUBMITTED', 'ACCEPTED', null, null]),
    standing: dice.pick(['APPLIED', 'ACCEPTED', null, null]),
    campaign: dice.maybe(0.2, () => dice.pick(truth.all('campaign')).id),
    year: dice.pick([2025, 2026, null]),
    search: dice.pick(['财政', null, null]),
    uncounted: dice.pick([true, null]),
  }),
  keeps: (line, { truth, args }) =>
    (Boolean(args['uncounted']) || has(line, 'countedState')) &&
    met(args['state'], (state) => line['state'] === state) &&
    met(args['standing'], (standing) => standingOf(line['state'] as never) === standing) &&
    met(args['campaign'], (id) => line['campaignId'] === id) &&
    met(args['year'], (year) => line['year'] === year) &&
    named(args['search'], [text(truth.one('organization', line.organizationId), 'name')]),
  order: by('movedAt', -1),
};

/** A step counts only with the approval it says it is of: number, applicant and hash must agree. */
export const approvalOf = (truth: Truth, step: Line): Line | null => {
  const approval = truth.one('approval', step['approvalId']);
  const agree = approval?.organizationId === step['applicantId'] && approval?.['contentHash'] === step['contentHash'];
  return agree ? approval : null;
};

const approvalSteps: List = {
  permission: 'approval:read',
  table: 'approval_step',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    state: dice.pick(['OPEN', 'APPROVED', 'WAITING', null, null]),
    late: dice.pick([true, null, null]),
    search: dice.pick(['申报1', null, null]),
  }),
  keeps: (step, { truth, args }) => {
    const approval = approvalOf(truth, step);
    const state = args['late'] ? 'OPEN' : args['state'];
    return (
      approval !== null &&
      (state ? step['state'] === state : has(step, 'openedAt')) &&
      met(args['late'] || null, () => text(step, 'dueOn') < TODAY) &&
      named(args['search'], [text(approval, 'title')])
    );
  },
  order: by('changedAt'),
};

const matters = (args: Asked['args'], approval: Line): boolean =>
  met(args['state'], (state) => approval['state'] === state) && named(args['search'], [text(approval, 'title')]);

const approvalArgs: List['args'] = (dice, truth, reader) => ({
  ...under(dice, truth, reader),
  state: dice.pick(['RUNNING', 'APPROVED', null, null]),
  search: dice.pick(['申报2', null, null]),
});

/** INFORMED and STARTED hold approvals by their applicant. */
const box = (name: string, keeps: List['keeps']): List => ({
  permission: 'approval:read',
  table: 'approval',
  node: 'id',
  args: (dice, truth, reader) => ({ box: name, ...approvalArgs(dice, truth, reader) }),
  keeps: (line, asked) => matters(asked.args, line) && keeps(line, asked),
  order: by('startedAt', -1),
});

/** The desk's boxes, of what waits and what was done, hold what one's steps are of; `under` means the applicant or the holder. */
const deskBox = (name: string, keeps: List['keeps'], direction: 1 | -1): List => ({
  permission: 'approval:read',
  table: 'approval_step',
  node: 'id',
  args: (dice, truth, reader) => ({ box: name, ...approvalArgs(dice, truth, reader) }),
  seen: (step, { truth, reader, args }) => {
    const permission = name === 'TODO' ? 'approval:decide' : 'approval:read';
    const places = [step.organizationId, String(step['applicantId'])];
    const below = (id: string) =>
      truth.reaches(reader, 'approval:read', id) &&
      places.some((place) => truth.pathOf(place).startsWith(truth.pathOf(id)));
    return truth.reaches(reader, permission, step.organizationId) && met(args['under'], below);
  },
  keeps: (step, asked) => {
    const approval = approvalOf(asked.truth, step);
    return approval !== null && matters(asked.args, approval) && keeps(step, asked);
  },
  order: by('changedAt', direction),
  shows: (step) => String(step['approvalId']),
});

const waitsFor = (step: Line, { truth, reader }: Asked): boolean =>
  step['state'] === 'OPEN' &&
  reader.grants.some(
    ({ organizationId, role }) =>
      organizationId === step.organizationId &&
      ROLES[role].includes('approval:decide') &&
      text(step, 'signers').split(',').includes(role),
  ) &&
  !truth
    .all('approval_step')
    .some((other) => other['approvalId'] === step['approvalId'] && other['actorPersonId'] === reader.personId);

export const MATTER_LISTS: Record<string, List> = {
  visits,
  responsibilities,
  myResponsibilities,
  assessments,
  applications,
  approvalSteps,
  'approvals INFORMED': box('INFORMED', () => true),
  'approvals STARTED': box(
    'STARTED',
    (line, { reader }) =>
      line['startedBy'] === reader.personId ||
      reader.grants.some(({ organizationId }) => organizationId === line.organizationId),
  ),
  'approvals DONE': deskBox('DONE', (step, { reader }) => step['actorPersonId'] === reader.personId, -1),
  'approvals TODO': deskBox('TODO', waitsFor, 1),
};
