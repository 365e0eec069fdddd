import { type Permission, quarterOf, quarterRange, yearOf } from '@zhibu/rules';
import type { Dice } from '../dice.ts';
import { DAYS, TODAY } from './days.ts';
import type { Line, Reader, Table, Truth } from './truth.ts';

export type Args = Record<string, unknown>;
export type Asked = { truth: Truth; reader: Reader; args: Args };
export type Order = readonly [value: (line: Line) => unknown, direction: 1 | -1];

/** What a list of the API must hold: said once more, over all rows, the slow and plain way. */
export type List = {
  permission: Permission;
  table: Table;
  /** Where a node's identifier stands. */
  node: string;
  args: (dice: Dice, truth: Truth, reader: Reader) => Args;
  /** Instead of "its organization is in reach". */
  seen?: (line: Line, asked: Asked) => boolean;
  keeps: (line: Line, asked: Asked) => boolean;
  order: (args: Args) => Order;
  /** The line whose identifier is shown, when it is not the line itself. */
  shows?: (line: Line, asked: Asked) => string;
};

export const text = (line: Line | null, column: string): string => String(line?.[column] ?? '');
export const has = (line: Line, column: string): boolean => line[column] !== null;
/** An argument that was given must be met. */
export const met = (given: unknown, holds: (value: never) => boolean): boolean =>
  given === null || given === undefined || holds(given as never);
const same = (args: Args, line: Line, columns: Record<string, string>): boolean =>
  Object.entries(columns).every(([name, column]) => met(args[name], (value) => line[column] === value));
export const by =
  (column: string, direction: 1 | -1 = 1) =>
  (): Order => [(line) => line[column], direction];

/** An organization to look at: mostly one below a place of the reader's, else any. */
export const somewhere = (dice: Dice, truth: Truth, { grants }: Reader): string => {
  const below = truth
    .all('organization')
    .filter(({ id }) => grants.some((grant) => truth.pathOf(id).startsWith(truth.pathOf(grant.organizationId))));
  return dice.pick(below.length > 0 && dice.chance(0.7) ? below : truth.all('organization')).id;
};
export const under = (dice: Dice, truth: Truth, reader: Reader) => ({ under: somewhere(dice, truth, reader) });
const runs = (line: Line, day: string): boolean =>
  text(line, 'fromOn') <= day && (!has(line, 'toOn') || text(line, 'toOn') >= day);
const yesNo = (dice: Dice) => dice.pick([null, null, true, false]);

/** What was sought, by characters of the name: its other ways (pinyin, codes) have a spec of their own. */
const SOUGHT = ['财政', '教育', '政', '演示', '机关 财政', '没有', null, null, null];
export const named = (search: unknown, names: readonly string[]): boolean =>
  met(search, (sought: string) => sought.split(' ').every((word) => names.some((name) => name.includes(word))));

const thisQuarter = quarterRange(yearOf(TODAY), quarterOf(TODAY));
const wasVisited = (truth: Truth, contact: Line, { startsOn, endsOn }: { startsOn: string; endsOn: string }): boolean =>
  truth
    .all('visit')
    .some(
      (visit) =>
        visit['contactPointId'] === contact.id &&
        visit.organizationId === contact.organizationId &&
        text(visit, 'visitedOn') >= startsOn &&
        text(visit, 'visitedOn') <= endsOn,
    );

const dissolvedBy = (line: Line, day: string | null): boolean =>
  has(line, 'dissolvedOn') && (day === null || text(line, 'dissolvedOn') <= day);

/** A day that is over has a tree of its own. */
const dayOf = ({ asOf }: Args): string | null => (typeof asOf === 'string' && asOf < TODAY ? asOf : null);

const organizations: List = {
  permission: 'organization:read',
  table: 'organization',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    parent: dice.maybe(0.3, () => somewhere(dice, truth, reader)),
    level: dice.pick(['BRANCH', 'COMMITTEE', null, null]),
    type: dice.pick(['ORGAN', null, null, null]),
    tag: dice.pick(['RETIRED', null, null, null]),
    search: dice.pick(SOUGHT),
    dissolved: dice.pick([true, null, null]),
    asOf: dice.maybe(0.4, () => dice.pick(DAYS)),
  }),
  seen: ({ id }, { truth, reader, args }) => {
    const day = dayOf(args);
    return day ? truth.reachedOn(reader, 'organization:read', id, day) : truth.reaches(reader, 'organization:read', id);
  },
  keeps: (line, { truth, reader, args }) => {
    const day = dayOf(args);
    const place = day ? truth.placeOn(line.id, day)! : { path: text(line, 'path'), parentId: line['parentId'] };
    const below = (id: string) => {
      const path = day ? truth.placeOn(id, day)?.path : truth.pathOf(id);
      const reached = day
        ? truth.reachedOn(reader, 'organization:read', id, day)
        : truth.reaches(reader, 'organization:read', id);
      return reached && path !== undefined && place.path.startsWith(path);
    };
    return (
      met(args['under'], below) &&
      met(args['parent'], (id) => place.parentId === id) &&
      same(args, line, { level: 'level', type: 'type' }) &&
      met(args['tag'], (tag: string) => text(line, 'tags').split(',').includes(tag)) &&
      named(args['search'], [text(line, 'name'), text(line, 'shortName')]) &&
      dissolvedBy(line, day) === Boolean(args['dissolved'])
    );
  },
  order: ({ dissolved }) => (dissolved ? by('dissolvedOn', -1)() : by('sortKey')()),
};

const persons: List = {
  permission: 'person:read',
  table: 'person',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    home: dice.maybe(0.3, () => somewhere(dice, truth, reader)),
    search: dice.pick(['王建国', '英', '建国', null, null, null]),
  }),
  keeps: (line, { truth, args, reader }) => {
    // a developer reads names only where other work is done, and finds by them only there (R78)
    const developer = reader.grants.some(({ role }) => role === 'developer');
    const readsNames = reader.grants.some(
      ({ role, organizationId }) =>
        role !== 'developer' &&
        (!developer || truth.pathOf(line.organizationId).startsWith(truth.pathOf(organizationId))),
    );
    return (
      met(args['home'], (id) => line.organizationId === id) &&
      met(args['search'], () => readsNames && named(args['search'], [text(line, 'name')]))
    );
  },
  order: by('sortKey'),
};

const appointments: List = {
  permission: 'person:read',
  table: 'appointment',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    organization: dice.maybe(0.3, () => somewhere(dice, truth, reader)),
    person: dice.maybe(0.2, () => dice.pick(truth.all('person')).id),
    post: dice.pick(['SECRETARY', null, null]),
    on: dice.maybe(0.4, () => dice.pick(DAYS)),
  }),
  keeps: (line, { args }) =>
    same(args, line, { organization: 'organizationId', person: 'personId', post: 'post' }) &&
    met(args['on'], (day: string) => runs(line, day)),
  order: by('id', -1),
};

const grants: List = {
  permission: 'grant:read',
  table: 'access_grant',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    person: dice.maybe(0.2, () => dice.pick(truth.all('person')).id),
    role: dice.pick(['developer', 'inspector', null, null]),
    state: dice.pick(['active', 'ended', 'proposed', 'refused', null]),
  }),
  keeps: (line, { args }) => {
    const over = has(line, 'toOn') && text(line, 'toOn') < TODAY;
    const state = line['state'] === 'active' && over ? 'ended' : line['state'];
    return same(args, line, { person: 'personId', role: 'role' }) && met(args['state'], (asked) => state === asked);
  },
  order: by('id', -1),
};

const accounts: List = {
  permission: 'account:manage',
  table: 'account',
  node: 'id',
  args: (dice) => ({ search: dice.pick(['user-a', 'USER-B', '王建国', '英', null, null]), disabled: yesNo(dice) }),
  keeps: (line, { truth, args }) =>
    met(args['disabled'], (wanted) => has(line, 'disabledAt') === wanted) &&
    met(
      args['search'],
      (sought: string) =>
        text(line, 'username').startsWith(sought.toLowerCase()) ||
        text(truth.one('person', line['personId']), 'name').includes(sought),
    ),
  order: by('username'),
};

const contactPoints: List = {
  permission: 'contactPoint:read',
  table: 'contact_point',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    leader: dice.maybe(0.2, () => dice.pick(truth.all('person')).id),
    organization: dice.maybe(0.3, () => somewhere(dice, truth, reader)),
    state: dice.pick(['ACTIVE', 'PLANNED', 'ENDED', null]),
    visited: yesNo(dice),
  }),
  keeps: (line, { truth, args }) => {
    const void_ = has(line, 'toOn') && text(line, 'toOn') < text(line, 'fromOn');
    const over = void_ || (has(line, 'toOn') && text(line, 'toOn') < TODAY);
    const state = over ? 'ENDED' : text(line, 'fromOn') > TODAY ? 'PLANNED' : 'ACTIVE';
    return (
      same(args, line, { leader: 'leaderId', organization: 'organizationId' }) &&
      met(args['state'], (asked) => state === asked) &&
      met(args['visited'], (wanted) => wasVisited(truth, line, thisQuarter) === wanted)
    );
  },
  order: by('fromOn', -1),
};

export const HOUSE_LISTS: Record<string, List> = {
  organizations,
  persons,
  appointments,
  grants,
  accounts,
  contactPoints,
};
