import { allow, levelsUnder, type Permission, parentPath, refuse, type Verdict } from '@zhibu/rules';
import { verdictView, type Work } from '../../platform/index.ts';
import type { Organization } from './organization.entity.ts';
import { OrganizationSteps } from './organization.views.ts';

const first = (...verdicts: Verdict[]): Verdict => verdicts.find((verdict) => !verdict.ok) ?? allow;

/** What may be done with an organization, before a date or a superior is chosen: a button says why not. */
export const stepsOf = (work: Work, organization: Organization): OrganizationSteps => {
  const { path, level, dissolvedOn, childCount } = organization;
  const held = (permission: Permission): Verdict =>
    work.may(permission, path) ? allow : refuse('ACCESS_DENIED', { permission });
  const standing = dissolvedOn ? refuse('ORGANIZATION_DISSOLVED') : allow;
  const notRoot = parentPath(path) === null ? refuse('ORGANIZATION_IS_ROOT') : allow;
  const empty = childCount > 0 ? refuse('ORGANIZATION_HAS_CHILDREN', { count: childCount }) : allow;
  const below: Verdict =
    levelsUnder(level).length > 0
      ? allow
      : refuse('ORGANIZATION_LEVEL_NOT_ALLOWED', { child: 'BRANCH', parent: level });
  const step = (...verdicts: Verdict[]) => verdictView(first(...verdicts));
  return Object.assign(new OrganizationSteps(), {
    setUpBelow: step(held('organization:setUp'), standing, below),
    edit: step(held('organization:edit'), standing),
    move: step(held('organization:move'), standing, notRoot),
    dissolve: step(held('organization:dissolve'), standing, notRoot, empty),
    merge: step(held('organization:dissolve'), held('organization:move'), standing, notRoot),
  });
};
