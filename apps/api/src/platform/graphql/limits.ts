import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  type ValidationRule,
} from 'graphql';
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import { holds } from '../actor.ts';
import { refusal } from '../refusal.ts';
import type { Context } from './context.ts';
import { type Shape, shapeOf } from './shape.ts';

/** Limits of one request; each answers with its own refusal before any SQL is issued (DESIGN §4). */
export const LIMITS = {
  tokens: 4_000,
  depth: 14,
  introspectionDepth: 20,
  aliases: 30,
  fields: 600,
  directives: 20,
  directivesHere: 4,
  repeats: 10,
  cost: 20_000,
  page: 100,
} as const;

const LIST_GUESS = 10;

/** A connection costs its page times what one row costs; any other list is taken to have ten entries. */
const byPage: ComplexityEstimator = ({ args, childComplexity, type, field }) => {
  if (type.name.startsWith('__')) return 1;
  if (getNamedType(field.type).name.endsWith('Connection')) {
    const first = typeof args['first'] === 'number' ? args['first'] : 50;
    if (first > LIMITS.page || first < 1) throw refusal('LIMIT_PAGE', { max: LIMITS.page });
    return 1 + Math.max(1, first) * Math.max(1, childComplexity);
  }
  const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (isListType(bare) && !type.name.endsWith('Connection')) return 1 + LIST_GUESS * childComplexity;
  return 1 + childComplexity;
};

const ensureShape = ({ aliases, directives, directivesHere, mutations, fields, repeats }: Shape): void => {
  if (aliases > LIMITS.aliases) throw refusal('LIMIT_ALIASES', { count: aliases, max: LIMITS.aliases });
  if (directives > LIMITS.directives) throw refusal('LIMIT_DIRECTIVES', { count: directives, max: LIMITS.directives });
  if (directivesHere > LIMITS.directivesHere)
    throw refusal('LIMIT_DIRECTIVES', { count: directivesHere, max: LIMITS.directivesHere });
  if (mutations > 1) throw refusal('LIMIT_ONE_MUTATION');
  if (fields > LIMITS.fields) throw refusal('LIMIT_COST', { cost: fields, max: LIMITS.fields });
  if (repeats > LIMITS.repeats) throw refusal('LIMIT_REPEATS', { count: repeats, max: LIMITS.repeats });
};

/** The schema's own query is deep but touches no row; graphql-js bounds how often it may go round. */
const ensureDepth = ({ depth, introspects }: Shape): void => {
  const max = introspects ? LIMITS.introspectionDepth : LIMITS.depth;
  if (depth > max) throw refusal('LIMIT_DEPTH', { depth, max });
};

type Sent = { document: DocumentNode; operationName: string | null; variables: Record<string, unknown> };

const costOf = (schema: GraphQLSchema, { document, operationName, variables }: Sent): number => {
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      ...(operationName !== null && { operationName }),
      estimators: [fieldExtensionsEstimator(), byPage],
    });
  } catch (error) {
    // it coerces the variables before the execution does: what does not fit is the sender's mistake, not ours
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT' } });
  }
};

/** What of the variables can change the cost: page lengths, and what `@include` and `@skip` look at. */
const costKey = (hash: string, { operationName, variables }: Sent): string => {
  const matters = Object.entries(variables).filter(([, value]) => ['number', 'boolean'].includes(typeof value));
  return `${hash} ${operationName ?? ''} ${JSON.stringify(matters)}`;
};

const MOST_COSTS = 5_000;

/** Costs, each reckoned once. */
const reckoner = (schema: GraphQLSchema) => {
  const costs = new Map<string, number>();
  return (hash: string, sent: Sent): number => {
    const key = costKey(hash, sent);
    const cost = costs.get(key) ?? costOf(schema, sent);
    if (costs.size < MOST_COSTS) costs.set(key, cost);
    return cost;
  };
};

/**
 * What can be seen in the document alone is looked at beside its validation: a document that is too large *and* wrong
 * is told the former, and not an error for each of its hundred faults.
 */
export const limitsRule: ValidationRule = (context) => ({
  Document: (document) => {
    try {
      const shape = shapeOf(document);
      ensureShape(shape);
      ensureDepth(shape);
    } catch (error) {
      context.reportError(new GraphQLError('LIMIT', { nodes: document, originalError: error as Error }));
    }
  },
});

/**
 * Refuses a request that is too large before anything is asked of the database, who sent it included; then asks who
 * sent it. The cost of the others is told in `extensions.cost`.
 */
export const limitsPlugin = (schema: GraphQLSchema): ApolloServerPlugin<Context> => {
  const reckon = reckoner(schema);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request, operationName, queryHash, contextValue }) => {
        const cost = reckon(queryHash, { document, operationName, variables: request.variables ?? {} });
        if (cost > LIMITS.cost) throw refusal('LIMIT_COST', { cost, max: LIMITS.cost });
        contextValue.cost = cost;
        contextValue.actor = await contextValue.identify();
        if (shapeOf(document).introspects && !holds(contextValue.actor, 'schema:introspect'))
          throw refusal('ACCESS_DENIED', { permission: 'schema:introspect' });
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind === 'single' && contextValue.cost !== undefined)
          response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost: contextValue.cost };
      },
    }),
  };
};
