export { timelineOf } from './history.ts';
export type { OrganizationMark, OrganizationTab, OrganizationTabProps } from './organization.tabs.ts';
