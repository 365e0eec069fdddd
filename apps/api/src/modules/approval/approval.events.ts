import { type Decision, signersAt } from '@zhibu/rules';
import { on, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { type Approval, ApprovalStep } from './approval.entity.ts';
import { countClosed, countOpened } from './approval.figures.ts';

declare module '../../platform/events.ts' {
  interface Events {
    /** A holder has to act: the moment to tell it. */
    'approval.stepOpened': { approval: Approval; step: ApprovalStep };
    'approval.decided': { approval: Approval; step: ApprovalStep; decision: Decision };
    /** Approved by all, returned, refused or withdrawn: `approval.state` says which. */
    'approval.ended': { approval: Approval };
  }
}

const MOST_STEPS = 5_000;

/** What a dissolved organization had still to sign passes to its superior; what it has signed stays its own. */
const passOn = async (work: Work, from: Organization): Promise<void> => {
  const superior = await work.find(Organization, from.parentId);
  const steps = work.rows(ApprovalStep).where("t.organizationId = ? AND t.state IN ('OPEN', 'WAITING')", [from.id]);
  await work.updateWhere(
    steps,
    (step) => {
      if (!superior) throw new Error(`steps of ${from.id} have nowhere to go`);
      if (step.state === 'OPEN') countClosed(work, step);
      step.organizationId = superior.id;
      step.signers = [...signersAt(step.kind, superior.level)];
      if (step.state === 'OPEN') countOpened(work, step);
    },
    MOST_STEPS,
  );
};

on('approval', 'organization.dissolved', (work, { organization }) => passOn(work, organization));
