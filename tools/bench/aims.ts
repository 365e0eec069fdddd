// What is measured, against what, and how much slower it may be (the aims of the project).
import type { Target } from './load.ts';

export interface Places {
  root: string;
  leaf: string;
  small: string;
  crowded: string;
}

export interface Aim {
  name: Name;
  against: Name;
  most: number;
}

const NAMES = [
  'floor',
  'statistics root',
  'statistics leaf',
  'level of 20',
  'level of 20 000',
  'filtered list, subtree of 20',
  'filtered list, root',
] as const;
export type Name = (typeof NAMES)[number];

export const AIMS: readonly Aim[] = [
  { name: 'statistics root', against: 'floor', most: 1.5 },
  { name: 'statistics leaf', against: 'floor', most: 1.5 },
  { name: 'statistics root', against: 'statistics leaf', most: 1.1 },
  { name: 'level of 20 000', against: 'level of 20', most: 1.5 },
  { name: 'filtered list, root', against: 'filtered list, subtree of 20', most: 2 },
];

const STATISTICS = `query ($organization: ID!) {
  statistics(organization: $organization) { branches members acceptanceRate stars { stars count } }
}`;
const LEVEL =
  'query ($parent: ID!) { organizations(parent: $parent, first: 20) { nodes { id name level } pageInfo { hasNextPage } } }';
const FILTERED = `query ($under: ID!) {
  organizations(under: $under, level: BRANCH, type: ORGAN, first: 20) { nodes { id name type } pageInfo { hasNextPage } }
}`;

export const targetsOf = ({
  floor,
  api,
  token,
  places,
}: {
  floor: string;
  api: string;
  token: string;
  places: Places;
}): Record<Name, Target> => {
  const ask = (query: string, variables: Record<string, string>): Target => ({
    url: api,
    headers: { authorization: `Bearer ${token}` },
    body: () => JSON.stringify({ query, variables }),
  });
  return {
    floor: { url: floor, headers: {}, body: () => JSON.stringify({ id: places.leaf }) },
    'statistics root': ask(STATISTICS, { organization: places.root }),
    'statistics leaf': ask(STATISTICS, { organization: places.leaf }),
    'level of 20': ask(LEVEL, { parent: places.small }),
    'level of 20 000': ask(LEVEL, { parent: places.crowded }),
    'filtered list, subtree of 20': ask(FILTERED, { under: places.small }),
    'filtered list, root': ask(FILTERED, { under: places.root }),
  };
};
