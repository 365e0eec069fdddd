import { createHash, randomUUID } from 'node:crypto';
import {
  EVIDENCE_LIMITS,
  type EvidenceSubjectKind,
  evidenceName,
  mayAnnounce,
  mayKeep,
  typeOfName,
  type Verdict,
} from '@zhibu/rules';
import { ensure, issueTicket, onDuplicate, onJob, type Rows, refusal, type Work } from '../../platform/index.ts';
import { Evidence } from './evidence.entity.ts';
import { ownerOf } from './evidence.subjects.ts';
import { files } from './file.store.ts';

export type EvidencePlace = { subjectKind: EvidenceSubjectKind; subjectId: string; slot: string };

/** The evidence of a record that this reader may see. Record and evidence must agree on whom they belong to. */
export const evidenceRows = async (
  work: Work,
  { subjectKind, subjectId, slot }: Omit<EvidencePlace, 'slot'> & { slot?: string | null },
): Promise<Rows<Evidence>> => {
  const owner = ownerOf(subjectKind);
  const record = await owner.find(work, subjectId);
  const reader = owner.published ? work.asSystem('file') : work.as('file:read');
  const rows = reader.rows(Evidence).sort('t.uploadedAt', 'ASC', 'ix_subject', { narrow: true });
  if (!record) return rows.where('1 = 0');
  rows.where('t.subjectKind = ? AND t.subjectId = ?', [subjectKind, subjectId]);
  rows.where('t.organizationId = ?', [record.organizationId]).whereIf(slot, 't.slot = ?');
  const shown = await owner.shown?.(work, subjectId);
  return shown ? rows.where(`(${shown.text})`, shown.params) : rows;
};

/** Everything beside a record, the earliest first. */
export const evidenceOf = async (
  work: Work,
  place: Omit<EvidencePlace, 'slot'> & { slot?: string | null },
): Promise<Evidence[]> => (await evidenceRows(work, place)).all(2_000);

type Count = { subjectId: string | number; organizationId: string | number; pieces: number | string };

/** How much evidence stands beside a record, whoever asks: for rules that want some. */
export const countEvidence = (
  work: Work,
  subjectKind: EvidenceSubjectKind,
  record: { id: string; organizationId: string },
): Promise<number> => {
  const loader = work.loader<typeof record, number>(`evidence.count.${subjectKind}`, async (records) => {
    const counts = await work.run<Count[]>(
      `SELECT subjectId, organizationId, COUNT(*) AS pieces FROM evidence
       WHERE subjectKind = ? AND subjectId IN (${records.map(() => '?').join(', ')}) GROUP BY subjectId, organizationId`,
      [subjectKind, ...records.map(({ id }) => id)],
    );
    const byOwner = new Map(counts.map((row) => [`${row.subjectId}.${row.organizationId}`, Number(row.pieces)]));
    return records.map(({ id, organizationId }) => byOwner.get(`${id}.${organizationId}`) ?? 0);
  });
  return loader.load(record);
};

/** One piece, where this reader may see the record it belongs to and this piece of it. */
export const findEvidence = async (work: Work, id: string): Promise<Evidence> => {
  // where it stands decides who may read it: nothing of it is told before that is asked
  const row = await work.asSystem('file').get(Evidence, id);
  const shown = await (await evidenceRows(work, row)).where('t.id = ?', [id]).first();
  if (!shown) throw refusal('NOT_FOUND');
  return shown;
};

/** Refuses unless the record is in reach, takes evidence from this actor now, and has room for one more. */
const ensurePlace = async (work: Work, { subjectKind, subjectId, slot }: EvidencePlace, fits: Verdict) => {
  const owner = ownerOf(subjectKind);
  const record = await owner.find(work, subjectId);
  if (!record) throw refusal('NOT_FOUND');
  ensure(fits);
  await owner.hold?.(work, subjectId);
  ensure(await owner.mayAdd(work, subjectId, slot));
  const { perSlot } = EVIDENCE_LIMITS;
  const there = await work
    .asSystem('file')
    .rows(Evidence)
    .where('t.subjectKind = ? AND t.subjectId = ? AND t.slot = ?', [subjectKind, subjectId, slot])
    .count();
  if (there >= perSlot) throw refusal('FILE_TOO_MANY', { max: perSlot });
  return record.organizationId;
};

/** A ticket for bytes that are to stand beside a record; nothing is kept before they have come. */
export const openUpload = async (
  work: Work,
  { name, size, ...place }: EvidencePlace & { name: string; size: number },
): Promise<string> => {
  await ensurePlace(work, place, mayAnnounce({ name, size }));
  return issueTicket(work, 'file.evidence.upload', { ...place, name: evidenceName(name), key: randomUUID() });
};

export type Received = EvidencePlace & { name: string; key: string };

const storageKeyOf = (key: string): string => `evidence/${key.slice(0, 2)}/${key}`;

/** Keeps the bytes, and then the row that says so; what is refused leaves neither. */
export const receiveEvidence = async (work: Work, received: Received, bytes: Buffer): Promise<Evidence> => {
  const { name, key, subjectKind, subjectId, slot } = received;
  const organizationId = await ensurePlace(work, { subjectKind, subjectId, slot }, mayKeep(name, bytes));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const storageKey = storageKeyOf(key);
  await files().put(storageKey, bytes);
  const values = { organizationId, subjectKind, subjectId, slot, name, type: typeOfName(name)!, sha256, storageKey };
  const kept = { size: bytes.length, uploadedBy: work.actor.personId, uploadedAt: work.now };
  return onDuplicate(work.insert(Evidence, { ...values, ...kept }), () => refusal('FILE_ALREADY_THERE', { name }));
};

/** For what did not come to stay: the transaction was rolled back, and its bytes go. */
export const dropBytes = ({ key }: Pick<Received, 'key'>): Promise<void> => files().remove(storageKeyOf(key));

/** Whether this actor may take a piece away now. */
export const removable = async (work: Work, row: Evidence): Promise<Verdict> => {
  const owner = ownerOf(row.subjectKind);
  const open = await owner.mayAdd(work, row.subjectId, row.slot);
  return open.ok && owner.mayRemove ? owner.mayRemove(work, row) : open;
};

/** Takes a piece away while its record is open; its bytes go after the commit. */
export const removeEvidence = async (work: Work, id: string, version: number): Promise<boolean> => {
  const row = await findEvidence(work, id);
  await ownerOf(row.subjectKind).hold?.(work, row.subjectId);
  ensure(await removable(work, row));
  if (row.version !== version) throw refusal('STALE_EDIT');
  await work.remove(row);
  work.later('file.forget', { storageKey: row.storageKey });
  return true;
};

onJob('file.forget', ({ payload }) => files().remove(String(payload['storageKey'])));
