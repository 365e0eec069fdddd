import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { Locale } from '@zhibu/vocabulary';
import { refusalText } from '@zhibu/vocabulary';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type Actor, ANONYMOUS } from '../actor.ts';
import type { Config } from '../config.ts';
import type { Context, Exchange } from '../graphql/context.ts';
import { documentOf, ensureOpen, readTrustedDocuments, type Sent } from '../graphql/documents.ts';
import { errorsPlugin, formatError, refusalOf } from '../graphql/errors.ts';
import { LIMITS, limitsPlugin, limitsRule } from '../graphql/limits.ts';
import type { Kernel } from '../kernel.ts';
import type { ModuleDefinition } from '../module.ts';
import { newRequestId, refusal } from '../refusal.ts';
import { pageRoutes } from './pages.ts';
import { playgroundRoutes } from './playground.ts';
import { cookieOptions, SESSION_COOKIE } from './session-cookie.ts';
import { ticketRoutes } from './tickets.ts';

export type Credentials = { session: string | null; token: string | null; address: string };
/** Who stands behind a cookie or a personal token; `people` knows. */
export type Authenticate = (kernel: Kernel, credentials: Credentials) => Promise<Actor>;

export type ServerOptions = {
  kernel: Kernel;
  schema: GraphQLSchema;
  modules: readonly ModuleDefinition[];
  authenticate: Authenticate;
  config: Pick<Config, 'adminDir' | 'openDocuments' | 'trustProxy'>;
  logger?: boolean;
};

declare module 'fastify' {
  interface FastifyRequest {
    sent: Sent;
  }
}

export const localeOf = (request: FastifyRequest): Locale =>
  /^en\b/i.test(String(request.headers['accept-language'] ?? '')) ? 'en' : 'zh';

const credentialsOf = (request: FastifyRequest): Credentials => {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '');
  return { session: request.cookies[SESSION_COOKIE] ?? null, token: bearer?.[1] ?? null, address: request.ip };
};

const exchangeOf = (request: FastifyRequest, reply: FastifyReply, secure: boolean): Exchange => ({
  address: request.ip,
  userAgent: String(request.headers['user-agent'] ?? '').slice(0, 200),
  setSession: (token) => void reply.setCookie(SESSION_COOKIE, token, cookieOptions(secure)),
  clearSession: () => void reply.clearCookie(SESSION_COOKIE, cookieOptions(secure)),
});

const createApollo = ({ schema }: ServerOptions, app: FastifyInstance): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    // a document is sent with its text or is one of ours: nothing is remembered for whoever knows its hash
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitsRule],
    formatError,
    plugins: [
      limitsPlugin(schema),
      errorsPlugin((line) => app.log.error(line)),
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });

/** GraphQL answers to POST of JSON only: no GET (which another site can cause), no forms, no batches. */
const graphqlRoute = async (app: FastifyInstance, options: ServerOptions): Promise<void> => {
  const apollo = createApollo(options, app);
  await apollo.start();
  const { config } = options;
  const trusted = readTrustedDocuments(join(config.adminDir, 'trusted-documents.json'));
  app.route({
    method: 'POST',
    url: '/graphql',
    bodyLimit: 1024 * 1024,
    preHandler: async (request) => {
      const body = (request.body ?? {}) as Record<string, unknown>;
      const withToken = credentialsOf(request).token !== null;
      request.sent = documentOf(body, withToken, trusted, config.openDocuments);
      request.body = { ...body, query: request.sent.text };
    },
    handler: fastifyApolloHandler(apollo, { context: async (...exchange) => contextOf(options, ...exchange) }),
  });
};

/** Without this the pages' own address rule would answer with a page, and the caller would look for JSON in it. */
const onlyPosted = (app: FastifyInstance): void => {
  app.get('/graphql', async (_request, reply) => {
    reply.header('allow', 'POST');
    throw refusal('DOCUMENT_NOT_POSTED');
  });
};

const contextOf = (options: ServerOptions, request: FastifyRequest, reply: FastifyReply): Context => {
  const { kernel, config, authenticate } = options;
  return {
    kernel,
    actor: ANONYMOUS,
    identify: async () => {
      const actor = await authenticate(kernel, credentialsOf(request));
      ensureOpen(request.sent, actor, config.openDocuments);
      return actor;
    },
    requestId: request.id,
    locale: localeOf(request),
    exchange: exchangeOf(request, reply, config.trustProxy),
    works: new Map(),
  };
};

const health = (app: FastifyInstance, { kernel }: ServerOptions): void => {
  app.get('/health', async (_request, reply) => {
    try {
      await kernel.dataSource.query('SELECT 1');
      return { status: 'ok' };
    } catch {
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });
};

const STATUS: Partial<Record<string, number>> = {
  NOT_FOUND: 404,
  TICKET_INVALID: 404,
  ACCESS_DENIED: 403,
  SIGN_IN_REQUIRED: 401,
  DOCUMENT_NOT_POSTED: 405,
  BUSY_DATABASE: 503,
};

/** Refusals outside GraphQL carry the same code, words and request id. */
const errorAnswers = (app: FastifyInstance): void => {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal) {
      const { code, details } = refusal;
      const message = refusalText(code, details, localeOf(request));
      return reply
        .code(STATUS[code] ?? 400)
        .send({ errors: [{ message, extensions: { code, details, requestId: request.id } }] });
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    const code = status >= 500 ? 'INTERNAL' : status === 413 ? 'INPUT_TOO_LONG' : 'INPUT_INVALID';
    const message = refusalText(code, { field: 'body', max: '1 MB' }, localeOf(request));
    return reply.code(status).send({ errors: [{ message, extensions: { code, details: {}, requestId: request.id } }] });
  });
};

const security = {
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
      // the county's own network has no certificate of ours: http stays http
      upgradeInsecureRequests: null,
    },
  },
  strictTransportSecurity: false,
  crossOriginEmbedderPolicy: false,
} as const;

export const createServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const app = Fastify({
    logger: options.logger ? { level: 'warn' } : false,
    genReqId: newRequestId,
    trustProxy: options.config.trustProxy,
    forceCloseConnections: 'idle',
  });
  app.decorateRequest('sent', null as never);
  app.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id));
  await app.register(helmet, security);
  await app.register(cookie);
  errorAnswers(app);
  health(app, options);
  ticketRoutes(app, options, credentialsOf);
  playgroundRoutes(app, options, credentialsOf);
  for (const module of options.modules) module.routes?.(app, options.kernel);
  await graphqlRoute(app, options);
  onlyPosted(app);
  await pageRoutes(app, options.config.adminDir);
  return app;
};
