// Who may import whom: rules ← vocabulary ← api, admin, and inside the applications one module after another.
import type { Finding, Import, Source } from './source.ts';

/** The business in the order it is built: a module knows only those before it, so it can be read without the rest. */
export const MODULES = [
  'organization',
  'people',
  'file',
  'approval',
  'standard',
  'campaign',
  'activity',
  'assessment',
  'ledger',
  'liaison',
  'responsibility',
  'inspection',
  'application',
  'notice',
  'title',
  'contest',
  'statistics',
  'report',
  'exchange',
  'audit',
  // not of the business: pages for whoever asks the API themselves
  'developer',
];

/**
 * The rules have two floors under the business: what a fact and a refusal are, and who may do what. The pages have two
 * modules above it, which only lead to the others.
 */
const ORDER = ['kernel', 'access', ...MODULES, 'home', 'developer'];

/** Specs, and what only specs use (factories of rows, scenes of many), may look at what other modules have for specs. */
const isForTests = (path: string) => /\.(spec|factory|scene)\.ts$/.test(path) || /^apps\/\w+\/test\//.test(path);

const moduleOf = (path = '') => /^(apps\/(api|admin)\/src\/modules|libs\/rules\/src)\/([^/]+)\//.exec(path)?.[3];
const isPlatform = (path: string) => /^apps\/(api|admin)\/src\/platform\//.test(path);
const inside = (folder: string, path: string | undefined) => path?.startsWith(`${folder}/`) ?? false;

/** What is wrong with one import of one file, or nothing. */
type Law = (source: Source, imported: Import) => string | undefined;

/** Verdicts must be the same wherever they are asked for, also in a browser: rules know nothing but facts. */
const rulesArePure: Law = ({ path }, { specifier, target }) => {
  if (!inside('libs/rules', path) || inside('libs/rules', target)) return undefined;
  if (path.endsWith('.spec.ts') && ['vitest', 'fast-check'].includes(specifier)) return undefined;
  return `libs/rules imports nothing outside itself, not "${specifier}"`;
};

/** Words are read by the API, by the pages and by exports: they depend on what they word, and on nothing that runs. */
const vocabularyKnowsRules: Law = ({ path }, { specifier, target }) => {
  if (!inside('libs/vocabulary', path) || inside('libs/vocabulary', target)) return undefined;
  if (specifier === '@zhibu/rules' || (path.endsWith('.spec.ts') && specifier === 'vitest')) return undefined;
  return `libs/vocabulary imports only @zhibu/rules, not "${specifier}"`;
};

/** The pages know schema.graphql; what they took from the API's sources would reach the browser. */
const adminKnowsSchemaOnly: Law = ({ path }, { specifier, target }) => {
  if (!inside('apps/admin', path)) return undefined;
  return inside('apps/api', target) || /(^|\/)apps\/api(\/|$)/.test(specifier)
    ? 'apps/admin never imports apps/api: it knows schema.graphql'
    : undefined;
};

/** A library has one door: what it does not export is its own business. */
const librariesByName: Law = ({ path }, { specifier, target }) => {
  const library = /^libs\/(\w+)\//.exec(target ?? '')?.[1] ?? /^@zhibu\/(\w+)\/./.exec(specifier)?.[1];
  if (!library || inside(`libs/${library}`, path)) return undefined;
  return `import the library as @zhibu/${library}`;
};

/**
 * Upwards a module speaks by events; its pages take up what files of a known name offer. Without an order two modules
 * soon know each other, and neither can be read alone.
 */
const modulesInOrder: Law = ({ path }, { target }) => {
  const from = moduleOf(path);
  const to = moduleOf(target);
  if (!from || !to || from === to || isForTests(path)) return undefined;
  const [a, b] = [ORDER.indexOf(from), ORDER.indexOf(to)];
  if (a < 0 || b < 0)
    return `module "${a < 0 ? from : to}" is not in the order of modules (tools/boundaries/imports.ts)`;
  const instead = inside('apps/admin', path) ? 'take up what it offers in a file found by its name' : 'emit an event';
  return b > a ? `module ${from} stands before ${to} and cannot import it: ${instead}` : undefined;
};

/** What a module does not hand out through its index can be changed without asking anybody. */
const modulesThroughIndex: Law = ({ path }, { target }) => {
  const from = moduleOf(path);
  const to = moduleOf(target);
  if (!from || !to || from === to || !target) return undefined;
  if (/^[^/]+\/[^/]+\/src(\/modules)?\/[^/]+\/index(\.ts)?$/.test(target)) return undefined;
  if (isForTests(path) && isForTests(target)) return undefined;
  return `import module ${to} through its index.ts`;
};

/** The platform carries any business; one word of this one in it and every module pays for it. */
const platformKnowsNoModule: Law = ({ path }, { target }) => {
  const to = moduleOf(target);
  return to && isPlatform(path) && !isForTests(path) ? `the platform imports no module, not ${to}` : undefined;
};

/** An operation made without Read or Write would have no permission, no scope, no transaction and no audit line. */
const operationsAreGuarded: Law = ({ path }, { specifier, names }) => {
  if (specifier !== 'type-graphql' || !inside('apps/api/src', path) || inside('apps/api/src/platform', path))
    return undefined;
  const raw = names.find((name) => ['Query', 'Mutation', 'Subscription', '*'].includes(name));
  return raw ? `${raw} of type-graphql is for the platform only: declare operations with Read and Write` : undefined;
};

const LAWS = [
  rulesArePure,
  vocabularyKnowsRules,
  adminKnowsSchemaOnly,
  librariesByName,
  modulesInOrder,
  modulesThroughIndex,
  platformKnowsNoModule,
  operationsAreGuarded,
];

export const checkImports = (source: Source): Finding[] =>
  source.imports.flatMap((imported) =>
    LAWS.flatMap((law) => {
      const reason = law(source, imported);
      return reason ? [{ path: source.path, line: imported.line, reason }] : [];
    }),
  );
