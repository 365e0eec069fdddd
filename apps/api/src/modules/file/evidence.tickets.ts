import { CONTENT_TYPES, type Permission } from '@zhibu/rules';
import { asPerson, type Kernel, onTicket, readAsPerson, refusal } from '../../platform/index.ts';
import { actorOfAccount } from '../people/index.ts';
import { dropBytes, findEvidence, type Received, receiveEvidence } from './evidence.service.ts';
import { files } from './file.store.ts';
import { sendFile } from './file.ticket.ts';

/** What the one who got the ticket may see and do, at the moment the bytes move. */
const personOf = async (kernel: Kernel, accountId: string, operation: string, permission: Permission) => {
  const run = (text: string, params: readonly unknown[] = []) => kernel.dataSource.query(text, [...params]) as never;
  return { actor: await actorOfAccount(run, accountId, kernel.now()), operation, permission };
};

onTicket('file.evidence.upload', async ({ actorId, payload }, { kernel, request, reply }) => {
  const received = payload as unknown as Received;
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const person = await personOf(kernel, actorId, 'uploadEvidence', 'file:upload');
  try {
    const row = await asPerson(kernel, person, (work) => receiveEvidence(work, received, bytes));
    return reply.code(201).send({ id: row.id });
  } catch (error) {
    await dropBytes(received);
    throw error;
  }
});

onTicket('file.evidence', async ({ actorId, payload }, { kernel, reply }) => {
  const work = readAsPerson(kernel, await personOf(kernel, actorId, 'evidenceTicket', 'file:read'));
  const row = await findEvidence(work, String(payload['evidenceId']));
  const bytes = await files().get(row.storageKey);
  if (!bytes) throw refusal('NOT_FOUND');
  return sendFile(reply, row.name, CONTENT_TYPES[row.type], bytes);
});
