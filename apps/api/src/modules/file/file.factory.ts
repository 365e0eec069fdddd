import type { World } from '../../../test/world.ts';
import type { EvidencePlace } from './evidence.service.ts';

export const PDF = (text = '会议记录'): Buffer => Buffer.from(`%PDF-1.7\n${text}`);

export type EvidenceView = { id: string; version: number; slot: string; name: string; type: string; size: number };

/** For tests: what somebody does with evidence, through the API and its tickets. */
export class Filer {
  constructor(
    private readonly world: World,
    readonly session: string,
  ) {}

  open({ subjectKind: kind, subjectId: subject, slot }: EvidencePlace, name: string, size: number) {
    return this.world.ask<{ openEvidenceUpload: { path: string } }>({
      query: 'mutation ($input: EvidenceInput!) { openEvidenceUpload(input: $input) { path } }',
      variables: { input: { kind, subject, slot, name, size } },
      session: this.session,
    });
  }

  async post(path: string, bytes: Buffer): Promise<string> {
    const headers = { 'content-type': 'application/octet-stream' };
    const answer = await this.world.app.inject({ method: 'POST', url: path, headers, payload: bytes });
    const body = answer.json() as { id?: string; errors?: { extensions: { code: string } }[] };
    return body.errors?.[0]?.extensions.code ?? 'kept';
  }

  /** `kept`, or the code of the refusal, of the ticket or of the bytes. */
  async upload(place: EvidencePlace, bytes = PDF(), name = '会议记录.pdf'): Promise<string> {
    const { data, errors } = await this.open(place, name, bytes.length);
    return errors ? errors[0]!.extensions.code : this.post(data!.openEvidenceUpload.path, bytes);
  }

  async list({ subjectKind: kind, subjectId: subject }: Omit<EvidencePlace, 'slot'>): Promise<EvidenceView[]> {
    const { evidence } = await this.world.data<{ evidence: { nodes: EvidenceView[] } }>({
      query: `query ($kind: EvidenceSubject!, $subject: ID!) { evidence(kind: $kind, subject: $subject) {
        nodes { id version slot name type size uploadedBy { name } } } }`,
      variables: { kind, subject },
      session: this.session,
    });
    return evidence.nodes;
  }

  async download(id: string): Promise<{ name: string; bytes: string } | string> {
    const query = 'query ($id: ID!) { evidenceTicket(id: $id) { path } }';
    const variables = { id };
    const ticket = await this.world.ask<{ evidenceTicket: { path: string } }>({
      query,
      variables,
      session: this.session,
    });
    if (ticket.errors) return ticket.errors[0]!.extensions.code;
    const answer = await this.world.app.inject({ method: 'GET', url: ticket.data!.evidenceTicket.path });
    const name = /filename\*=UTF-8''([^;]+)/.exec(String(answer.headers['content-disposition']))?.[1] ?? '';
    return { name: decodeURIComponent(name), bytes: String(answer.rawPayload) };
  }

  async remove({ id, version }: { id: string; version: number }): Promise<string> {
    const answer = await this.world.ask({
      query: 'mutation ($id: ID!, $version: Int!) { removeEvidence(id: $id, version: $version) }',
      variables: { id, version },
      session: this.session,
    });
    return answer.errors?.[0]?.extensions.code ?? 'removed';
  }
}
