import { parentPath, quarterOf, quarterRange, ROLES, yearOf } from '@zhibu/rules';
import { TODAY } from './days.ts';
import { type Asked, by, has, type List, met, somewhere, text, under } from './lists.ts';
import type { Line, Truth } from './truth.ts';

/** Campaigns have to do with whoever stands above, at or below their owner: published downwards, in reach upwards. */
const relates = ({ truth, reader }: Asked, organization: string, owner: string): boolean =>
  truth.reaches(reader, 'campaign:read', organization) &&
  (truth.isAbove(owner, organization) || truth.isAbove(organization, owner));

const campaigns: List = {
  permission: 'campaign:read',
  table: 'campaign',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...(dice.chance(0.5) ? { organization: somewhere(dice, truth, reader) } : under(dice, truth, reader)),
    year: dice.pick([2025, 2026, null]),
    stage: dice.pick(['BUILD', null, null]),
  }),
  seen: (line, asked) => {
    const { truth, reader, args } = asked;
    const asks = args['organization'];
    return asks
      ? relates(asked, String(asks), line.organizationId)
      : truth.reaches(reader, 'campaign:read', line.organizationId);
  },
  keeps: (line, { args }) =>
    met(args['year'], (year) => line['year'] === year) && met(args['stage'], (stage) => line['stage'] === stage),
  order: by('year', -1),
};

const periods: List = {
  permission: 'campaign:read',
  table: 'period',
  node: 'id',
  args: (dice, truth, reader) => ({
    organization: somewhere(dice, truth, reader),
    year: dice.pick([2025, null]),
    state: dice.pick(['OPEN', null]),
  }),
  seen: (line, asked) => relates(asked, String(asked.args['organization']), line.organizationId),
  // several campaigns have one quarter: the first of them stands for it
  keeps: (line, asked) =>
    !asked.truth
      .all('period')
      .some(
        (other) =>
          Number(other.id) < Number(line.id) &&
          other['year'] === line['year'] &&
          other['ordinal'] === line['ordinal'] &&
          relates(asked, String(asked.args['organization']), other.organizationId),
      ) &&
    met(asked.args['year'], (year) => line['year'] === year) &&
    met(asked.args['state'], (state) => line['state'] === state),
  order: by('startsOn', -1),
};

const campaignRoll: List = {
  permission: 'campaign:read',
  table: 'campaign_roll',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    campaign: dice.pick(truth.all('campaign')).id,
    due: dice.pick([true, false, null]),
    exclusion: dice.pick(['EXEMPT', null, null]),
  }),
  keeps: (line, { args }) =>
    line['campaignId'] === args['campaign'] &&
    met(args['due'], (wanted) => (line['due'] === 1) === wanted) &&
    met(args['exclusion'], (why) => line['exclusion'] === why),
  order: by('sortKey'),
};

const campaignTargets: List = {
  permission: 'campaign:read',
  table: 'campaign_target',
  node: 'id',
  args: (dice, truth, reader) => ({ ...under(dice, truth, reader), campaign: dice.pick(truth.all('campaign')).id }),
  keeps: (line, { args }) => line['campaignId'] === args['campaign'],
  order: by('id'),
};

/** A draft is shown to those who may edit it; what is published to the whole line. */
const isShownDocument = (line: Line, { truth, reader }: Asked): boolean =>
  line['state'] !== 'DRAFT' || truth.reaches(reader, 'campaign:edit', line.organizationId);

const isReceiver = (truth: Truth, publisher: string, organization: Line): boolean =>
  organization.id !== publisher &&
  truth.isAbove(publisher, organization.id) &&
  organization['level'] !== 'PARTY_GROUP' &&
  !has(organization, 'dissolvedOn');

const isAcknowledged = (truth: Truth, document: unknown, organization: string): boolean =>
  truth
    .all('campaign_acknowledgement')
    .some((each) => each['documentId'] === document && each.organizationId === organization);

const campaignDocuments: List = {
  permission: 'campaign:read',
  table: 'campaign_document',
  node: 'id',
  args: (dice, truth, reader) => ({
    organization: somewhere(dice, truth, reader),
    campaign: dice.maybe(0.3, () => dice.pick(truth.all('campaign')).id),
    state: dice.pick(['PUBLISHED', null]),
    toAcknowledge: dice.pick([true, null]),
  }),
  seen: (line, asked) =>
    relates(asked, String(asked.args['organization']), line.organizationId) && isShownDocument(line, asked),
  keeps: (line, { truth, args }) =>
    met(args['campaign'], (id) => line['campaignId'] === id) &&
    met(args['state'], (state) => line['state'] === state) &&
    met(args['toAcknowledge'], () => {
      const asks = truth.one('organization', args['organization'])!;
      const receives = asks['level'] !== 'PARTY_GROUP' && asks.id !== line.organizationId;
      const owes = receives && truth.isAbove(line.organizationId, asks.id) && line['state'] === 'PUBLISHED';
      return owes && !isAcknowledged(truth, line.id, asks.id);
    }),
  order: by('id', -1),
};

const documentReceivers: List = {
  permission: 'campaign:read',
  table: 'organization',
  node: 'organization.id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    document: dice.pick(truth.all('campaign_document')).id,
    acknowledged: dice.pick([true, false, null]),
  }),
  seen: ({ id }, { truth, reader, args }) =>
    truth.reaches(reader, 'campaign:read', id) && truth.isUnder(reader, 'campaign:read', id, args['under']),
  keeps: ({ id }, asked) => {
    const { truth, reader, args } = asked;
    const document = truth.one('campaign_document', args['document'])!;
    const onLine = reader.grants.some(
      ({ organizationId, role }) =>
        ROLES[role].includes('campaign:read') &&
        (truth.isAbove(document.organizationId, organizationId) ||
          truth.isAbove(organizationId, document.organizationId)),
    );
    return (
      onLine &&
      isShownDocument(document, asked) &&
      isReceiver(truth, document.organizationId, truth.one('organization', id)!) &&
      met(args['acknowledged'], (wanted) => isAcknowledged(truth, document.id, id) === wanted)
    );
  },
  order: by('sortKey'),
};

/** Published here or above, for each place where standards may be read; a draft for those who may edit it there. */
const standards: List = {
  permission: 'standard:read',
  table: 'standard_version',
  node: 'id',
  args: (dice) => ({ state: dice.pick(['ACTIVE', 'DRAFT', null, null]) }),
  seen: (line, { truth, reader }) =>
    (line['state'] !== 'DRAFT' || truth.reaches(reader, 'standard:edit', line.organizationId)) &&
    reader.grants.some(
      ({ organizationId, role }) =>
        ROLES[role].includes('standard:read') && truth.isAbove(line.organizationId, organizationId),
    ),
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
  campaigns,
  periods,
  campaignRoll,
  campaignTargets,
  campaignDocuments,
  documentReceivers,
  standards,
  imports,
  auditEntries,
  liaisonBranches,
  liaisonLeaders,
};
