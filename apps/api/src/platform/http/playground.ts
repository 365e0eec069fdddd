import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { holds } from '../actor.ts';
import { refusal } from '../refusal.ts';
import type { Credentials, ServerOptions } from './server.ts';

const WELCOME = `# 查询台：左侧第一个图标是中英文接口文档；Ctrl+Enter 执行，Ctrl+空格 提示可用字段。
# 各类用户常用的查询见“开发者”页 /developer，一键带到这里。
# The first icon on the left opens the documentation in Chinese and English; Ctrl+Enter runs the query,
# Ctrl+Space tells what may stand here. Examples for each kind of reader: /developer
{
  me {
    username
    person { name }
    roles { role organization { name } }
  }
}
`;

/** It holds everything in itself and asks nobody but us, whatever an answer it shows may contain. */
const POLICY = [
  "default-src 'self' data: blob:",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** Its lists show the first paragraph of a description only, which is the Chinese one: both languages stand there. */
const STYLE = '<style>.graphiql-markdown-preview > :not(:first-child) { display: revert !important; }</style>';

type Page = { html: string; zipped: Buffer; tag: string };

/** Nine megabytes of page are made, and made smaller, once. */
const makePage = async (): Promise<Page> => {
  const made = renderGraphiQL({
    title: '支部 · GraphQL',
    endpoint: '/graphql',
    favicon: '/favicon.svg',
    defaultQuery: WELCOME,
  });
  const html = made.replace('</head>', `${STYLE}</head>`);
  const tag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  return { html, zipped: await promisify(gzip)(html), tag };
};

/** The playground needs no internet: one page with everything in it, for signed-in developers. */
export const playgroundRoutes = (
  app: FastifyInstance,
  { kernel, authenticate }: Pick<ServerOptions, 'kernel' | 'authenticate'>,
  credentialsOf: (request: FastifyRequest) => Credentials,
): void => {
  let made: Promise<Page> | undefined;
  app.get('/playground', { helmet: { contentSecurityPolicy: false } }, async (request, reply) => {
    const actor = await authenticate(kernel, credentialsOf(request));
    if (actor.kind === 'anonymous') return reply.redirect(`/sign-in?to=${encodeURIComponent(request.url)}`);
    if (!holds(actor, 'schema:introspect')) throw refusal('ACCESS_DENIED', { permission: 'schema:introspect' });
    made ??= makePage();
    const { html, zipped, tag } = await made;
    reply.headers({
      'content-security-policy': POLICY,
      'cache-control': 'private, no-cache',
      etag: tag,
      vary: 'accept-encoding',
    });
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    reply.type('text/html; charset=utf-8');
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return reply.send(html);
    return reply.header('content-encoding', 'gzip').send(zipped);
  });
};
