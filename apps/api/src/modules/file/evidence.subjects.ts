import type { EvidenceSubjectKind, Verdict } from '@zhibu/rules';
import { refusal, type Work } from '../../platform/index.ts';
import type { Evidence } from './evidence.entity.ts';

/** A condition on `evidence t`: what of a record's evidence this reader may see. */
export type ShownCondition = { text: string; params: readonly unknown[] };

/**
 * What the module that owns a kind of record knows of its evidence. The file module keeps bytes; whether they may come,
 * go and be read is decided by the record they belong to.
 */
export type EvidenceOwner = {
  /** The organization the record belongs to; null when this actor may not read the record. */
  find(work: Work, subjectId: string): Promise<{ organizationId: string } | null>;
  /** Holds the record against a change until the transaction ends: what is decided here still stands when it commits. */
  hold?(work: Work, subjectId: string): Promise<unknown>;
  /** Whether this actor may add to this slot now. A matter of whose place it is answers FILE_NOT_YOURS. */
  mayAdd(work: Work, subjectId: string, slot: string): Promise<Verdict>;
  /** Whether a piece may go; left out: whatever may be added may be taken away. */
  mayRemove?(work: Work, evidence: Evidence): Promise<Verdict>;
  /** The record is published downward: whoever finds it reads its files, also those who stand below its owner. */
  published?: true;
  /** Left out: whoever reads the record reads all of its evidence. */
  shown?(work: Work, subjectId: string): Promise<ShownCondition>;
};

const owners = new Map<EvidenceSubjectKind, EvidenceOwner>();

/** Registers whose evidence this is; called once, by the module of the record. */
export const onEvidence = (kind: EvidenceSubjectKind, owner: EvidenceOwner): void => void owners.set(kind, owner);

export const ownerOf = (kind: EvidenceSubjectKind): EvidenceOwner => {
  const owner = owners.get(kind);
  if (!owner) throw refusal('NOT_FOUND');
  return owner;
};
