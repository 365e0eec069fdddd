import { parentPath, quarterOf, quarterRange, ROLES, yearOf } from '@zhibu/rules';
import { TODAY } from './days.ts';
import { type Asked, by, has, type List, met, text, under } from './lists.ts';
import type { Line, Truth } from './truth.ts';

/**
 * Published here or above, for each place where standards may be read; a draft for those who may edit it there. Looking
 * below, what was published there.
 */
const standards: List = {
  permission: 'standard:read',
  table: 'standard_version',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...(dice.chance(0.4) && under(dice, truth, reader)),
    state: dice.pick(['ACTIVE', 'DRAFT', null, null]),
  }),
  seen: (line, { truth, reader, args }) => {
    if (args['under']) return line['state'] !== 'DRAFT' && truth.reaches(reader, 'standard:read', line.organizationId);
    const mine = line['state'] !== 'DRAFT' || truth.reaches(reader, 'standard:edit', line.organizationId);
    return (
      mine &&
      reader.grants.some(
        ({ organizationId, role }) =>
          ROLES[role].includes('standard:read') && truth.isAbove(line.organizationId, organizationId),
      )
    );
  },
  keeps: (line, { args }) => met(args['state'], (state) => line['state'] === state),
  order: by('id', -1),
};

const imports: List = {
  permission: 'exchange:import',
  table: 'import',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    state: dice.pick(['READY', 'APPLIED', null, null]),
  }),
  keeps: (line, { args }) => met(args['state'], (state) => line['state'] === state),
  order: by('createdAt', -1),
};

/** What belongs to no organization is shown to the auditor of a whole house. */
const auditEntries: List = {
  permission: 'audit:read',
  table: 'audit_entry',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    entity: dice.pick(['unit', 'import', 'campaign', 'application']),
    action: dice.pick(['insert', 'update', null]),
  }),
  seen: (line, { truth, reader }) => {
    if (truth.one('organization', line.organizationId)) return truth.reaches(reader, 'audit:read', line.organizationId);
    return reader.grants.some(
      ({ organizationId, role }) => role === 'auditor' && parentPath(truth.pathOf(organizationId)) === null,
    );
  },
  keeps: (line, { args }) =>
    line['entity'] === args['entity'] && met(args['action'], (action) => line['action'] === action),
  order: by('id', -1),
};

const touches = (line: Line, day: string): boolean =>
  text(line, 'fromOn') <= day && (!has(line, 'toOn') || text(line, 'toOn') >= day);

type Span = { startsOn: string; endsOn: string };
const spanOf = (truth: Truth, period: unknown): Span => {
  const asked = truth.one('period', period);
  if (!asked) return quarterRange(yearOf(TODAY), quarterOf(TODAY));
  return { startsOn: text(asked, 'startsOn'), endsOn: text(asked, 'endsOn') };
};

/** A quarter that is over is asked of the tree of its last day. */
const lastDay = ({ truth, args }: Asked): string | null => {
  const { endsOn } = spanOf(truth, args['period']);
  return args['period'] && endsOn < TODAY ? endsOn : null;
};

const wasVisited = (line: Line, { truth, args }: Asked): boolean => {
  const asked = truth.one('period', args['period']);
  const { startsOn, endsOn } = spanOf(truth, null);
  return truth.all('visit').some((visit) => {
    if (visit.organizationId !== line.id) return false;
    if (!asked) return text(visit, 'visitedOn') >= startsOn && text(visit, 'visitedOn') <= endsOn;
    const counted = truth.one('period', visit['periodId']);
    return counted?.['year'] === asked['year'] && counted?.['ordinal'] === asked['ordinal'];
  });
};

const PERMISSION = 'contactPoint:read';

const liaisonBranches: List = {
  permission: PERMISSION,
  table: 'organization',
  node: 'branch.id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    covered: dice.pick([true, false, null]),
    visited: dice.pick([true, false, null]),
    period: dice.maybe(0.4, () => dice.pick(truth.all('period')).id),
  }),
  seen: ({ id }, asked) => {
    const { truth, reader, args } = asked;
    const day = lastDay(asked);
    const reached = (each: string) =>
      day ? truth.reachedOn(reader, PERMISSION, each, day) : truth.reaches(reader, PERMISSION, each);
    const pathOf = (each: string) => (day ? (truth.placeOn(each, day)?.path ?? '-') : truth.pathOf(each));
    return reached(id) && met(args['under'], (each: string) => reached(each) && pathOf(id).startsWith(pathOf(each)));
  },
  keeps: (line, asked) => {
    const { truth, args } = asked;
    const day = lastDay(asked) ?? TODAY;
    const contacts = truth.all('contact_point').filter(({ organizationId }) => organizationId === line.id);
    return (
      line['level'] === 'BRANCH' &&
      !(has(line, 'dissolvedOn') && text(line, 'dissolvedOn') <= day) &&
      met(args['covered'], (wanted) => contacts.some((contact) => touches(contact, day)) === wanted) &&
      met(args['visited'], (wanted) => wasVisited(line, asked) === wanted)
    );
  },
  order: by('sortKey'),
};

/** Leaders of contact points in reach today, wherever they themselves stand. */
const contactsOf = (leader: Line, { truth, reader, args }: Asked): Line[] =>
  truth
    .all('contact_point')
    .filter(
      (contact) =>
        contact['leaderId'] === leader.id &&
        touches(contact, TODAY) &&
        truth.reaches(reader, PERMISSION, contact.organizationId) &&
        truth.isUnder(reader, PERMISSION, contact.organizationId, args['under']),
    );

const liaisonLeaders: List = {
  permission: PERMISSION,
  table: 'person',
  node: 'person.id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    visited: dice.pick([true, false, null]),
    period: dice.maybe(0.3, () => dice.pick(truth.all('period')).id),
  }),
  seen: (leader, asked) => contactsOf(leader, asked).length > 0,
  keeps: (leader, asked) => {
    const { startsOn, endsOn } = spanOf(asked.truth, asked.args['period']);
    const contacts = contactsOf(leader, asked);
    const visited = asked.truth.all('visit').some((visit) => {
      const day = text(visit, 'visitedOn');
      const of = contacts.some(
        ({ id, organizationId }) => visit['contactPointId'] === id && visit.organizationId === organizationId,
      );
      return of && day >= startsOn && day <= endsOn;
    });
    return met(asked.args['visited'], (wanted) => visited === wanted);
  },
  order: by('sortKey'),
};

export const YEAR_LISTS: Record<string, List> = {
  standards,
  imports,
  auditEntries,
  liaisonBranches,
  liaisonLeaders,
};
