import type { AnnexFacts, AnnexIssue, AnnexTask } from './annex.types.ts';

/** For tests: a task, an issue and a branch as an annex tells of them. */
export const aTask = (values: Partial<AnnexTask> = {}): AnnexTask => ({
  id: '31',
  no: 1,
  text: '补开支部党员大会',
  goal: '每季度一次',
  startsOn: '2026-10-10',
  dueOn: '2026-11-30',
  owner: { id: '8', name: '李四' },
  lead: { id: '7', name: '张三' },
  cooperation: null,
  supportNeeded: null,
  doneMark: null,
  progressPercent: 0,
  months: [],
  ...values,
});

export const anIssue = (values: Partial<AnnexIssue> = {}): AnnexIssue => ({
  id: '21',
  no: 1,
  aspect: 'C',
  criterionCode: 'C01',
  text: '支部党员大会未按季召开',
  currentState: null,
  source: 'SUPERIOR',
  foundOn: '2026-10-09',
  foundBy: '机关党总支',
  severity: 'SERIOUS',
  cause: null,
  common: false,
  state: 'OPEN',
  dueOn: '2026-12-01',
  result: null,
  submittedOn: null,
  decidedBy: null,
  decisionReason: null,
  verifiedOn: null,
  relapseCount: 0,
  remark: null,
  supervision: [],
  evidenceCount: 0,
  tasks: [],
  ...values,
});

type Given = Partial<Omit<AnnexFacts, 'rating' | 'branch'>> & {
  rating?: Partial<AnnexFacts['rating']>;
  branch?: Partial<AnnexFacts['branch']>;
};

const RATING: AnnexFacts['rating'] = {
  selfStars: 6,
  stars: 5,
  previousStars: 4,
  aspects: [],
  tier: 'ADVANCED',
  tierReason: null,
  weak: false,
  consequence: 'PRIORITY',
  countedRound: 'SUPERIOR',
  ratedBy: '机关党总支',
  ratedOn: '2026-10-09',
  satisfaction: null,
  vetoes: [],
  opinion: null,
  weaknesses: [],
};

export const someFacts = ({ rating, branch, ...values }: Given = {}): AnnexFacts => ({
  assessmentId: '11',
  branch: {
    id: '5',
    path: '/1/5/',
    code: 'B5',
    name: '第一党支部',
    type: 'ORGAN',
    subtype: null,
    superior: { id: '1', name: '机关党总支' },
    fullMembers: 12,
    probationaryMembers: 1,
    ...branch,
  },
  secretary: { id: '7', name: '张三', phone: '13800000000' },
  clerk: null,
  leaders: [],
  rating: { ...RATING, ...rating },
  application: null,
  namedOn: null,
  writtenOffOn: null,
  year: 2026,
  batch: null,
  issues: [],
  guidance: [],
  ...values,
});
