import type { ModuleDefinition } from '../../platform/index.ts';
import { Approval, ApprovalStep } from './approval.entity.ts';
import { ApprovalResolver, ApprovalStepResolver } from './approval.resolver.ts';

export { Approval, ApprovalStep, ReturnReasonEnum, StepKindEnum } from './approval.entity.ts';
export { roundsOf } from './approval.loaders.ts';
export {
  decideStep,
  type StartApproval,
  type StepDecision,
  startApproval,
  withdrawApproval,
} from './approval.service.ts';
export { FormFact, FormGroup } from './approval.views.ts';

export const approval: ModuleDefinition = {
  name: 'approval',
  entities: [Approval, ApprovalStep],
  resolvers: [ApprovalResolver, ApprovalStepResolver],
};
