import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** The SPA: its files by name, and its page for every other address. */
export const pageRoutes = async (app: FastifyInstance, adminDir: string): Promise<void> => {
  if (!existsSync(join(adminDir, 'index.html'))) return;
  const assets = join(adminDir, 'assets');
  await app.register(fastifyStatic, {
    root: adminDir,
    // the build leaves a compressed twin beside each file
    preCompressed: true,
    cacheControl: false,
    // what carries its hash in its name never changes; the page that names it, and the icon, do
    setHeaders: (reply, path) => void reply.header('cache-control', path.startsWith(assets) ? FOR_EVER : 'no-cache'),
    index: false,
    wildcard: false,
  });
  const page = (_request: FastifyRequest, reply: FastifyReply) => reply.sendFile('index.html');
  app.get('/', page);
  app.setNotFoundHandler((request, reply) =>
    request.method === 'GET' && !/\.\w+$/.test(request.url.split('?')[0]!)
      ? page(request, reply)
      : reply.code(404).send({ error: 'not found' }),
  );
};
