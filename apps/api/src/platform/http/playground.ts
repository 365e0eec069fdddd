import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { holds } from '../actor.ts';
import { refusal } from '../refusal.ts';
import type { Credentials, ServerOptions } from './server.ts';

/** The playground needs no internet: one page with everything in it, for signed-in developers. */
export const playgroundRoutes = (
  app: FastifyInstance,
  { kernel, authenticate }: Pick<ServerOptions, 'kernel' | 'authenticate'>,
  credentialsOf: (request: FastifyRequest) => Credentials,
): void => {
  app.get('/playground', { helmet: { contentSecurityPolicy: false } }, async (request, reply) => {
    const actor = await authenticate(kernel, credentialsOf(request));
    if (actor.kind === 'anonymous') return reply.redirect('/sign-in?to=/playground');
    if (!holds(actor, 'schema:introspect')) throw refusal('ACCESS_DENIED', { permission: 'schema:introspect' });
    return reply.type('text/html').send(renderGraphiQL({ title: '支部 · GraphQL', endpoint: '/graphql' }));
  });
};
