import { ANNEXES, EVIDENCE_TYPES, type EvidenceSubjectKind, EXPORT_FORMATS, EXPORT_STATES, ROUNDS } from '@zhibu/rules';
import { Assessment } from '../../src/modules/assessment/index.ts';
import { CampaignDocument } from '../../src/modules/campaign/index.ts';
import { AnnexExport } from '../../src/modules/exchange/index.ts';
import { Evidence } from '../../src/modules/file/index.ts';
import { BranchPlan, Issue, Rectification } from '../../src/modules/ledger/index.ts';
import type { Person } from '../../src/modules/people/index.ts';
import type { EntityClass, Owned } from '../../src/platform/index.ts';
import type { Mill } from './records.ts';
import type { Years } from './years.ts';

const SUBJECTS: readonly [EvidenceSubjectKind, EntityClass<Owned>, number][] = [
  ['ASSESSMENT', Assessment, 160],
  ['ISSUE', Issue, 120],
  ['RECTIFICATION', Rectification, 80],
  ['BRANCH_PLAN', BranchPlan, 80],
  ['PLAN_DOCUMENT', CampaignDocument, 60],
];

/** Files beside the records there are. */
export const someEvidence = async ({ work, dice, make }: Mill, people: readonly Person[]): Promise<void> => {
  for (const [subjectKind, entity, count] of SUBJECTS) {
    const records = await work.rows(entity).all(500);
    await make(Evidence, count, () => {
      const { id, organizationId } = dice.pick(records);
      const slot = subjectKind === 'ASSESSMENT' ? `${dice.pick(ROUNDS)}.A01` : dice.pick(['PROOF', 'OTHER']);
      const uploadedAt = new Date(Date.UTC(2026, dice.below(11), 1 + dice.below(28)));
      const uploadedBy = dice.maybe(0.7, () => dice.pick(people).id);
      return {
        organizationId,
        subjectKind,
        subjectId: id,
        slot,
        type: dice.pick(EVIDENCE_TYPES),
        uploadedBy,
        uploadedAt,
      };
    });
  }
};

/** What people have exported, some of it where they may export no more. */
export const someExports = async (
  { dice, make }: Mill,
  people: readonly Person[],
  { periods }: Years,
): Promise<void> => {
  await make(AnnexExport, 160, () => ({
    annex: dice.pick(ANNEXES),
    format: dice.pick(EXPORT_FORMATS),
    state: dice.pick(EXPORT_STATES),
    periodId: dice.pick(periods).id,
    requestedBy: dice.pick(people).id,
    accountId: '1',
    createdAt: new Date(Date.UTC(2026, dice.below(11), 1 + dice.below(28))),
  }));
};
