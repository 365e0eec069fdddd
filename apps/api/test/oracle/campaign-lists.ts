import { ROLES } from '@zhibu/rules';
import { type Asked, by, has, type List, met, somewhere, under } from './lists.ts';
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
export const isShownDocument = (line: Line, { truth, reader }: Asked): boolean =>
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

export const CAMPAIGN_LISTS: Record<string, List> = {
  campaigns,
  periods,
  campaignRoll,
  campaignTargets,
  campaignDocuments,
  documentReceivers,
};
