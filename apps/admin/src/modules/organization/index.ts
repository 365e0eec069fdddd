export type { OrganizationMark, OrganizationTab, OrganizationTabProps } from './organization.tabs.ts';
