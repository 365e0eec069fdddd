import type { Role } from '@zhibu/rules';

/**
 * Where a person begins, by role (UI.md "First page by role"); the first that exists and may be opened. Who holds
 * several roles begins with the first of this list: leadership before office work, office work before one's own branch.
 */
export const FIRST_PAGES: readonly (readonly [Role, readonly string[]])[] = [
  ['countyLeader', ['/statistics']],
  ['workCommitteeLeader', ['/statistics']],
  ['countyOffice', ['/approval', '/statistics']],
  ['workCommittee', ['/approval', '/statistics']],
  ['committeeSecretary', ['/approval', '/liaison', '/statistics']],
  ['liaisonLeader', ['/liaison']],
  ['branchSecretary', ['/activity', '/assessment', '/responsibility']],
  ['branchClerk', ['/activity', '/assessment', '/responsibility']],
  ['inspector', ['/inspection', '/assessment']],
  ['partyGroup', ['/approval']],
  ['developer', ['/developer']],
  ['systemAdmin', ['/people/account']],
  ['securityAdmin', ['/people/grant']],
  ['auditor', ['/audit']],
];

/** Open to every signed-in person. */
export const LAST_RESORT = '/me';

export const firstPageFor = (roles: readonly Role[], mayOpen: (path: string) => boolean): string => {
  const wanted = FIRST_PAGES.filter(([role]) => roles.includes(role)).flatMap(([, paths]) => paths);
  return wanted.find(mayOpen) ?? LAST_RESORT;
};
