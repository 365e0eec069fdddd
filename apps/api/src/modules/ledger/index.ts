import type { ModuleDefinition } from '../../platform/index.ts';
import { Issue, IssueEvent } from './issue.entity.ts';
import { IssueEventFields, IssueFields } from './issue.fields.ts';
import { IssueResolver } from './issue.resolver.ts';
import './ledger.events.ts';
import { IssueHistory, TaskHistory } from './ledger.history.ts';
import { BranchPlan } from './plan.entity.ts';
import './plan.events.ts';
import './plan.evidence.ts';
import { BranchPlanFields, BranchPlanResolver } from './plan.resolver.ts';
import { Rectification } from './rectification.entity.ts';
import './rectification.events.ts';
import './issue.evidence.ts';
import './rectification.evidence.ts';
import { RectificationHistory } from './rectification.history.ts';
import { RectificationFields, RectificationResolver } from './rectification.resolver.ts';
import { LedgerStrategy } from './strategy.entity.ts';
import { StrategyResolver } from './strategy.resolver.ts';
import { BranchLedger, Task, TaskProgress } from './task.entity.ts';
import { TaskFields, TaskProgressFields } from './task.fields.ts';
import { TaskResolver } from './task.resolver.ts';

export { decideIssue, submitIssue, superviseIssue } from './decision.service.ts';
export { Issue, IssueEvent } from './issue.entity.ts';
export { classifyIssue, describeIssue, type IssueValues, recordIssue } from './issue.service.ts';
export { secretaryOf } from './ledger.people.ts';
export { BranchPlan } from './plan.entity.ts';
export { decidePlan, draftPlan, submitPlan, submittable as planSubmittable } from './plan.service.ts';
export { reconcile } from './reconcile.service.ts';
export { Rectification } from './rectification.entity.ts';
export {
  activatable,
  activateRectification,
  decideRectification,
  planRectification,
  submitRectification,
  submittable as rectificationSubmittable,
} from './rectification.service.ts';
export { BranchLedger, Task, TaskProgress } from './task.entity.ts';
export { addGuidance, addTask, editTask, noteProgress, type TaskValues, tasksOfIssues } from './task.service.ts';

export const ledger: ModuleDefinition = {
  name: 'ledger',
  entities: [Issue, IssueEvent, Task, TaskProgress, BranchLedger, Rectification, BranchPlan, LedgerStrategy],
  resolvers: [
    IssueResolver,
    IssueFields,
    IssueHistory,
    IssueEventFields,
    TaskResolver,
    TaskFields,
    TaskHistory,
    TaskProgressFields,
    RectificationResolver,
    RectificationFields,
    RectificationHistory,
    BranchPlanResolver,
    BranchPlanFields,
    StrategyResolver,
  ],
};
