import type { ApolloServerPlugin } from '@apollo/server';
import { type Details, REFUSALS, type RefusalCode } from '@zhibu/rules';
import { refusalText } from '@zhibu/vocabulary';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { isUnreachable } from '../database.ts';
import { Refusal, refusal } from '../refusal.ts';
import type { Context } from './context.ts';
import { LIMITS } from './limits.ts';

export type ErrorLog = (line: { requestId: string; error: unknown }) => void;

/** Errors of the request itself, which say nothing about our inside. */
const CLIENT_ERRORS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? error.originalError : error;

type Failed = { property: string; children?: Failed[] };
const fieldsOf = (errors: readonly Failed[]): string[] =>
  errors.flatMap((e) => (e.children?.length ? fieldsOf(e.children).map((f) => `${e.property}.${f}`) : [e.property]));

/** What may leave: the refusal a failure is, if it is one. */
export const refusalOf = (error: unknown): Refusal | null => {
  const cause = causeOf(error);
  if (cause instanceof Refusal) return cause;
  if (cause instanceof ArgumentValidationError)
    return refusal('INPUT_INVALID', { field: fieldsOf(cause.extensions.validationErrors as Failed[]).join(', ') });
  // whether a change was saved cannot be known when the connection broke at its end: the words do not promise it
  return isUnreachable(cause) ? refusal('BUSY_DATABASE') : null;
};

/** Ours to look into: everything but refusals that rules have made. */
const isOurs = (error: unknown): boolean => !refusalOf(error) || isUnreachable(causeOf(error));

/** The client gets code and details; never SQL, file or stack (DESIGN §2.6). The words follow in `errorsPlugin`. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  const refused = refusalOf(error);
  if (refused) return { ...place, message: refused.code, extensions: { code: refused.code, details: refused.details } };
  const code = String(formatted.extensions?.['code'] ?? '');
  // graphql-js: "Document contains more that 4000 tokens. Parsing aborted."
  if (/more tha[nt] \d+ tokens/.test(formatted.message))
    return { message: code, extensions: { code: 'LIMIT_TOKENS', details: { max: LIMITS.tokens } } };
  if (CLIENT_ERRORS.has(code)) return { ...place, message: formatted.message, extensions: { code } };
  return { ...place, message: 'INTERNAL', extensions: { code: 'INTERNAL', details: {} } };
};

const isRefusal = (code: unknown): code is RefusalCode => (REFUSALS as readonly unknown[]).includes(code);

const worded = (error: GraphQLFormattedError, { requestId, locale }: Context): GraphQLFormattedError => {
  const { code, details } = (error.extensions ?? {}) as { code?: unknown; details?: Details };
  const message = isRefusal(code) ? refusalText(code, details ?? {}, locale) : error.message;
  return { ...error, message, extensions: { ...error.extensions, requestId } };
};

/** A request that is refused is told why, once; one that is wrong in many places is told the first of them. */
const MOST_FAULTS = 5;

const told = (errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] => {
  const codeOf = ({ extensions }: GraphQLFormattedError) => String(extensions?.['code'] ?? '');
  if (!errors.some((error) => codeOf(error) === 'GRAPHQL_VALIDATION_FAILED')) return errors;
  const limit = errors.find((error) => codeOf(error).startsWith('LIMIT_'));
  return limit ? [limit] : errors.slice(0, MOST_FAULTS);
};

const STATUS: Partial<Record<string, number>> = { INTERNAL: 500, BUSY_DATABASE: 503 };
const status = (code: unknown): number | undefined => STATUS[String(code)];

/** Words each error in the client's language, gives it the request id, and logs what is our own fault. */
export const errorsPlugin = (log: ErrorLog): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors)
        if (isOurs(error) && !CLIENT_ERRORS.has(String(error.extensions['code'])))
          log({ requestId: contextValue.requestId, error: causeOf(error) });
    },
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
      const { singleResult } = response.body;
      singleResult.errors = told(singleResult.errors!).map((error) => worded(error, contextValue));
      // a refusal is an answer: 200 with the code, so that no proxy replaces it; a fault of ours is none
      response.http.status = singleResult.errors.map((e) => status(e.extensions?.['code'])).find(Boolean) ?? 200;
    },
  }),
});
