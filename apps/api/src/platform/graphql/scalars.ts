import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { doc } from './doc.ts';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const day = (value: unknown): string => {
  if (
    typeof value !== 'string' ||
    !DAY.test(value) ||
    new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) !== value
  )
    throw new GraphQLError(`not a day (YYYY-MM-DD): ${String(value)}`, { extensions: { code: 'BAD_USER_INPUT' } });
  return value;
};

/** Days are Asia/Shanghai calendar days; instants are `DateTimeISO` in UTC. */
export const DayScalar = new GraphQLScalarType({
  name: 'Date',
  description: doc('日期 YYYY-MM-DD（北京时间）', 'A calendar day YYYY-MM-DD (Asia/Shanghai)'),
  serialize: day,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
});
