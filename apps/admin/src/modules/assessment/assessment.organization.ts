import type { OrganizationMark, OrganizationTab } from '../organization/index.ts';

/** On the page of a branch: its mark in the head, and its stars over time. */
export const mark: OrganizationMark = {
  permission: 'assessment:read',
  levels: ['BRANCH'],
  component: () => import('./BranchMark.vue'),
};

export const tabs: readonly OrganizationTab[] = [
  {
    key: 'assessment',
    title: { zh: '评定', en: 'Assessment' },
    order: 40,
    permission: 'assessment:read',
    levels: ['BRANCH'],
    component: () => import('./RatingTab.vue'),
  },
];
