import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, getNamedType, isListType, isNonNullType, Kind, visit } from 'graphql';
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import { holds } from '../actor.ts';
import { refusal } from '../refusal.ts';
import type { Context } from './context.ts';

/** Limits of one request; each answers with its own refusal before any SQL is issued (DESIGN §4). */
export const LIMITS = {
  tokens: 4_000,
  depth: 14,
  aliases: 30,
  fields: 600,
  directives: 20,
  cost: 20_000,
  page: 100,
} as const;

type Shape = {
  depth: number;
  aliases: number;
  fields: number;
  directives: number;
  rootFields: number;
  introspects: boolean;
  mutation: boolean;
};

const shapes = new WeakMap<DocumentNode, Shape>();

/** One walk over the document. Fragments are counted where they are defined, and their depth added where they are used. */
const measure = (document: DocumentNode): Shape => {
  const shape: Shape = {
    depth: 0,
    aliases: 0,
    fields: 0,
    directives: 0,
    rootFields: 0,
    introspects: false,
    mutation: false,
  };
  let depth = 0;
  visit(document, {
    enter(node) {
      if (node.kind === Kind.OPERATION_DEFINITION && node.operation === 'mutation') {
        shape.mutation = true;
        shape.rootFields = node.selectionSet.selections.length;
      }
      if (node.kind === Kind.DIRECTIVE) shape.directives++;
      if (node.kind === Kind.FIELD) {
        shape.fields++;
        if (node.alias) shape.aliases++;
        if (node.name.value === '__schema' || node.name.value === '__type') shape.introspects = true;
        shape.depth = Math.max(shape.depth, ++depth);
      }
    },
    leave(node) {
      if (node.kind === Kind.FIELD) depth--;
    },
  });
  return shape;
};

const shapeOf = (document: DocumentNode): Shape => {
  const shape = shapes.get(document) ?? measure(document);
  shapes.set(document, shape);
  return shape;
};

const LIST_GUESS = 10;

/** A connection costs its page times what one row costs; any other list is taken to have ten entries. */
const byPage: ComplexityEstimator = ({ args, childComplexity, type, field }) => {
  if (getNamedType(field.type).name.endsWith('Connection')) {
    const first = typeof args['first'] === 'number' ? args['first'] : 50;
    if (first > LIMITS.page || first < 1) throw refusal('LIMIT_PAGE', { max: LIMITS.page });
    return 1 + Math.max(1, first) * Math.max(1, childComplexity);
  }
  const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (isListType(bare) && !type.name.endsWith('Connection')) return 1 + LIST_GUESS * childComplexity;
  return 1 + childComplexity;
};

const ensureShape = (shape: Shape): void => {
  if (shape.aliases > LIMITS.aliases) throw refusal('LIMIT_ALIASES', { count: shape.aliases, max: LIMITS.aliases });
  if (shape.directives > LIMITS.directives) throw refusal('LIMIT_TOKENS', { max: LIMITS.directives });
  if (shape.depth > LIMITS.depth) throw refusal('LIMIT_DEPTH', { depth: shape.depth, max: LIMITS.depth });
  if (shape.mutation && shape.rootFields > 1) throw refusal('LIMIT_ONE_MUTATION');
};

const ensureCost = (cost: number, max: number): void => {
  if (cost > max) throw refusal('LIMIT_COST', { cost, max });
};

const costOf = (schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>): number =>
  getComplexity({ schema, query: document, variables, estimators: [fieldExtensionsEstimator(), byPage] });

/** Refuses a request that is too large, and tells the cost of the others in `extensions.cost`. */
export const limitsPlugin = (schema: GraphQLSchema): ApolloServerPlugin<Context> => {
  const costs = new Map<string, number>();
  const cachedCost = (hash: string, document: DocumentNode, variables: Record<string, unknown>): number => {
    const key = `${hash} ${JSON.stringify(variables['first'] ?? null)}`;
    const simple = Object.keys(variables).every((name) => typeof variables[name] !== 'number' || name === 'first');
    const known = simple ? costs.get(key) : undefined;
    if (known !== undefined) return known;
    const cost = costOf(schema, document, variables);
    if (simple && costs.size < 5_000) costs.set(key, cost);
    return cost;
  };
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request, queryHash, contextValue }) => {
        const shape = shapeOf(document);
        if (shape.introspects) {
          if (!holds(contextValue.actor, 'schema:introspect'))
            throw refusal('ACCESS_DENIED', { permission: 'schema:introspect' });
          // the schema's own query is deep but touches no row
          ensureCost(shape.fields, LIMITS.fields);
          return;
        }
        ensureShape(shape);
        ensureCost(shape.fields, LIMITS.fields);
        const cost = cachedCost(queryHash, document, request.variables ?? {});
        ensureCost(cost, LIMITS.cost);
        contextValue.cost = cost;
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind === 'single' && contextValue.cost !== undefined)
          response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost: contextValue.cost };
      },
    }),
  };
};
