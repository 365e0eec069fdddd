import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Kernel } from '../kernel.ts';
import { refusal } from '../refusal.ts';
import type { Work } from '../work/work.ts';
import type { Credentials, ServerOptions } from './server.ts';

/**
 * Bytes move over HTTP only with a one-use ticket that a `Read` or `Write` issued a minute ago (DESIGN §2.7): what may
 * be moved was decided there, with permission and scope; here nothing is decided any more.
 */
const SECONDS = 60;

export type Ticket = { kind: string; actorId: string; payload: Record<string, unknown> };
export type TicketHandler = (
  ticket: Ticket,
  exchange: { kernel: Kernel; request: FastifyRequest; reply: FastifyReply },
) => Promise<unknown>;

const handlers = new Map<string, TicketHandler>();

/** Registers what a ticket of this kind moves. The request's body, for uploads, is a `Buffer`. */
export const onTicket = (kind: string, handler: TicketHandler): void => void handlers.set(kind, handler);

const hash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Issues a ticket; its path is what the client calls, once, within a minute. */
export const issueTicket = async (work: Work, kind: string, payload: Record<string, unknown>): Promise<string> => {
  const token = randomBytes(24).toString('base64url');
  await work.run('INSERT INTO ticket (tokenHash, kind, actorId, payload, expiresAt) VALUES (?, ?, ?, ?, ?)', [
    hash(token),
    kind,
    work.actor.id,
    JSON.stringify(payload),
    new Date(work.now.getTime() + SECONDS * 1000),
  ]);
  return `/files/${token}`;
};

type TicketRow = { kind: string; actorId: string | number; payload: string | Record<string, unknown> };

/** Takes the ticket: whoever changes its row first has it, everybody else finds it used. */
const redeem = async (kernel: Kernel, token: string): Promise<Ticket> => {
  const now = kernel.now();
  const used = (await kernel.dataSource.query(
    'UPDATE ticket SET usedAt = ? WHERE tokenHash = ? AND usedAt IS NULL AND expiresAt > ?',
    [now, hash(token), now],
  )) as { affectedRows: number };
  if (used.affectedRows !== 1) throw refusal('TICKET_INVALID');
  const [row] = (await kernel.dataSource.query('SELECT kind, actorId, payload FROM ticket WHERE tokenHash = ?', [
    hash(token),
  ])) as TicketRow[];
  const payload =
    typeof row!.payload === 'string' ? (JSON.parse(row!.payload) as Record<string, unknown>) : row!.payload;
  return { kind: row!.kind, actorId: String(row!.actorId), payload };
};

/** Larger than any file a module takes; each handler keeps its own, smaller limit and words the refusal. */
const MOST_BYTES = 64 * 1024 * 1024;

type Options = Pick<ServerOptions, 'kernel' | 'authenticate'>;

/** The address of a ticket may be all there is (a download, a script); but who is signed in as another does not use it. */
const ensureOwn = async (
  { kernel, authenticate }: Options,
  ticket: Ticket,
  credentials: Credentials,
): Promise<void> => {
  if (credentials.session === null && credentials.token === null) return;
  const actor = await authenticate(kernel, credentials);
  if (actor.kind === 'person' && actor.id !== ticket.actorId) throw refusal('TICKET_INVALID');
};

export const ticketRoutes = (
  app: FastifyInstance,
  options: Options,
  credentialsOf: (request: FastifyRequest) => Credentials,
): void => {
  const { kernel } = options;
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: MOST_BYTES },
    (_request, body, done) => done(null, body),
  );
  // redeemed before the first byte of the body: a slow line takes longer than the ticket lives, and who has none sends nothing
  const redeemed = new WeakMap<FastifyRequest, Ticket>();
  app.route<{ Params: { token: string } }>({
    method: ['GET', 'POST'],
    url: '/files/:token',
    bodyLimit: MOST_BYTES,
    onRequest: async (request) => {
      const ticket = await redeem(kernel, request.params.token);
      await ensureOwn(options, ticket, credentialsOf(request));
      redeemed.set(request, ticket);
    },
    handler: async (request, reply) => {
      const ticket = redeemed.get(request)!;
      const handler = handlers.get(ticket.kind);
      if (!handler) throw refusal('TICKET_INVALID');
      reply.header('cache-control', 'no-store');
      return handler(ticket, { kernel, request, reply });
    },
  });
};
