import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { RecordName, Records } from './records.ts';

/** What an argument's name says it is. */
const NAMED: Readonly<Record<string, RecordName>> = {
  organization: 'organization',
  organizationId: 'organization',
  under: 'organization',
  parent: 'organization',
  parentId: 'organization',
  intoId: 'organization',
  home: 'organization',
  person: 'person',
  personId: 'person',
  leader: 'person',
  leaderId: 'person',
  from: 'person',
  to: 'person',
  account: 'account',
  assessment: 'assessment',
  assessmentId: 'assessment',
  subject: 'assessment',
  campaign: 'campaign',
  campaignId: 'campaign',
  document: 'document',
  period: 'period',
  standard: 'standard',
  contactPoint: 'contactPoint',
  contactPointId: 'contactPoint',
};

/** Optional arguments that place a list in the hierarchy; the other optional ones are left out. */
const PLACING = new Set(['under', 'organization', 'id']);

/** A version nobody has seen: a change that would be let through is refused as stale instead, and changes nothing. */
const NO_VERSION = 1_000_000;

const scalar = (name: string, type: string): unknown => {
  if (name === 'version') return NO_VERSION;
  if (name === 'year') return 2026;
  if (type === 'Int' || type === 'Float') return 1;
  if (type === 'Boolean') return false;
  if (type === 'Date') return '2026-11-01';
  return name === 'code' || name === 'username' ? `m${Math.random().toString(36).slice(2, 10)}` : '演示';
};

const argumentOf = (name: string, type: GraphQLInputType, records: Records, id: RecordName | null): unknown => {
  if (isNonNullType(type)) return argumentOf(name, type.ofType, records, id);
  if (isListType(type)) return [];
  if (name === 'id' && id) return records[id];
  const known = NAMED[name];
  if (known && getNamedType(type).name === 'ID') return records[known];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isScalarType(type)) return type.name === 'ID' ? records.organization : scalar(name, type.name);
  if (!isInputObjectType(type)) throw new Error(name);
  const fields = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) || field.name === 'personId',
  );
  return Object.fromEntries(fields.map((field) => [field.name, argumentOf(field.name, field.type, records, id)]));
};

const asked = ({ name, type, defaultValue }: GraphQLArgument): boolean =>
  (isNonNullType(type) && defaultValue === undefined) || PLACING.has(name);

const selection = (field: GraphQLField<unknown, unknown>): string => {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '';
  return type.name.endsWith('Connection') ? '{ nodes { __typename } }' : '{ __typename }';
};

/** The operation asked about the records of one place, with the least it needs. */
export const documentFor = (
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  records: Records,
  id: RecordName | null,
) => {
  const args = field.args.filter(asked);
  const head = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const pass = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const query = `${kind}${head && `(${head})`} { answer: ${field.name}${pass && `(${pass})`} ${selection(field)} }`;
  const variables = Object.fromEntries(args.map((arg) => [arg.name, argumentOf(arg.name, arg.type, records, id)]));
  return { query, variables };
};
