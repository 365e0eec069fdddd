import { ISSUE_SOURCES, ISSUE_STATES, LIVE_ISSUE_STATES, SEVERITIES, TASK_KINDS } from '@zhibu/rules';
import { TODAY } from './days.ts';
import { by, has, type List, met, somewhere, text, under } from './lists.ts';
import type { Line, Truth } from './truth.ts';

const NEVER = '9999-12-31';
const yesNo = [true, false, null, null] as const;

/** The year of a line is that of the campaign it names, wherever that stands. */
const isOfYear = (truth: Truth, line: Line, year: unknown): boolean =>
  truth.one('campaign', line['campaignId'])?.['year'] === year;

/** The day it waits for, while it waits. */
const pendingIssue = (line: Line): string =>
  LIVE_ISSUE_STATES.some((state) => state === line['state']) ? text(line, 'dueOn') : NEVER;
const pendingTask = (line: Line): string =>
  has(line, 'doneOn') || has(line, 'cancelledOn') ? NEVER : text(line, 'dueOn');

const issues: List = {
  permission: 'ledger:read',
  table: 'issue',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    organization: dice.maybe(0.3, () => somewhere(dice, truth, reader)),
    year: dice.pick([2025, 2026, null]),
    period: dice.maybe(0.2, () => dice.pick(truth.all('period')).id),
    aspect: dice.pick(['A', null, null]),
    criterion: dice.pick(['B02', null, null]),
    state: dice.pick([...ISSUE_STATES, null, null, null]),
    source: dice.pick([...ISSUE_SOURCES, null, null, null, null]),
    severity: dice.pick([...SEVERITIES, null, null]),
    live: dice.pick(yesNo),
    overdue: dice.pick(yesNo),
    withdrawn: dice.pick(yesNo),
    common: dice.pick(yesNo),
    relapsed: dice.pick(yesNo),
  }),
  keeps: (line, { truth, args }) =>
    met(args['organization'], (id) => line.organizationId === id) &&
    met(args['year'], (year) => isOfYear(truth, line, year)) &&
    met(args['period'], (id) => line['periodId'] === id) &&
    met(args['aspect'], (aspect) => line['aspect'] === aspect) &&
    met(args['criterion'], (code) => line['criterionCode'] === code) &&
    met(args['state'], (state) => line['state'] === state) &&
    met(args['source'], (source) => line['source'] === source) &&
    met(args['severity'], (severity) => line['severity'] === severity) &&
    met(args['live'], (wanted) => pendingIssue(line) < NEVER === wanted) &&
    met(args['overdue'], (wanted) => pendingIssue(line) < TODAY === wanted) &&
    met(args['withdrawn'], (wanted) => (line['state'] === 'WITHDRAWN') === wanted) &&
    met(args['common'], (wanted) => (line['common'] === 1) === wanted) &&
    met(args['relapsed'], (wanted) => Number(line['relapseCount']) > 0 === wanted),
  order: ({ organization, live, overdue }) => {
    if (organization) return by('no')();
    return live || overdue ? [pendingIssue, 1] : by('dueOn')();
  },
};

const tasks: List = {
  permission: 'ledger:read',
  table: 'task',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    organization: dice.maybe(0.3, () => somewhere(dice, truth, reader)),
    year: dice.pick([2025, 2026, null]),
    person: dice.maybe(0.3, () => dice.pick(truth.all('person')).id),
    kind: dice.pick([...TASK_KINDS, null, null]),
    open: dice.pick(yesNo),
    overdue: dice.pick(yesNo),
  }),
  keeps: (line, { truth, args }) =>
    met(args['organization'], (id) => line.organizationId === id) &&
    met(args['year'], (year) => isOfYear(truth, line, year)) &&
    met(args['person'], (id) => line['ownerPersonId'] === id) &&
    met(args['kind'], (kind) => line['kind'] === kind) &&
    met(args['open'], (wanted) => pendingTask(line) < NEVER === wanted) &&
    met(args['overdue'], (wanted) => pendingTask(line) < TODAY === wanted),
  order: ({ person, organization, open, overdue }) =>
    !person && !organization && (open || overdue) ? [pendingTask, 1] : by('dueOn')(),
};

export const LEDGER_LISTS: Record<string, List> = { issues, tasks };
