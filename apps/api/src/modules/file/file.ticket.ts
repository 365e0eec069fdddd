import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { Field, ObjectType } from 'type-graphql';
import { doc } from '../../platform/index.ts';

@ObjectType({
  description: doc(
    '一次性文件票据：60 秒内有效，用一次即作废。下载用 GET；上传用 POST，正文为 application/octet-stream',
    'A one-use ticket for bytes, good for 60 seconds: GET to download, POST application/octet-stream to upload',
  ),
})
export class FileTicket {
  @Field(() => String, { description: doc('地址（同一站点）', 'Path on this server') })
  path: string;
}

export const fileTicket = (path: string): FileTicket => Object.assign(new FileTicket(), { path });

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Sends bytes to be saved under a name; names in Chinese too. */
export const sendFile = (reply: FastifyReply, name: string, type: string, bytes: Buffer | Readable): FastifyReply => {
  const safe = name.replace(/[\\/:*?"<>|\r\n]/g, '_');
  const plain = safe.replace(/[^\x20-\x7e]/g, '_');
  const encoded = encodeURIComponent(safe).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return reply
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`)
    .header('x-content-type-options', 'nosniff')
    .type(type)
    .send(bytes);
};
