import { allow, firstRefusal, refuse, type Verdict } from '../kernel/index.ts';
import type { OrganizationLevel } from '../organization/index.ts';

/** SM11: a document is written, then published for whoever stands below; what is published stays as it is. */
export const DOCUMENT_STATES = ['DRAFT', 'PUBLISHED'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/**
 * Whether a document may go out: with a title and a text.
 * @example mayPublishDocument({ state: 'DRAFT', title: '实施方案', text: ' ' }) // CAMPAIGN_DOCUMENT_EMPTY
 */
export function mayPublishDocument(document: { state: DocumentState; title: string; text: string }): Verdict {
  if (document.state === 'PUBLISHED') return refuse('CAMPAIGN_DOCUMENT_PUBLISHED');
  const empty = document.title.trim() === '' || document.text.trim() === '';
  return empty ? refuse('CAMPAIGN_DOCUMENT_EMPTY') : allow;
}

export type ReceiverFacts = {
  state: DocumentState;
  publisher: { path: string };
  organization: { path: string; level: OrganizationLevel; dissolvedOn: string | null };
};

/**
 * Whether an organization is one of those a document is for: all below the publisher. A Party group stands off the line
 * and receives nothing.
 * @example isReceiver({ path: '/1/' }, { path: '/1/4/', level: 'COMMITTEE', dissolvedOn: null }) // true
 */
export function isReceiver(publisher: { path: string }, organization: ReceiverFacts['organization']): boolean {
  const below = organization.path.startsWith(publisher.path) && organization.path !== publisher.path;
  return below && organization.level !== 'PARTY_GROUP' && organization.dissolvedOn === null;
}

/**
 * Whether an organization may acknowledge a document (R17).
 * @example mayAcknowledge({ state: 'DRAFT', … }) // CAMPAIGN_DOCUMENT_NOT_PUBLISHED
 */
export function mayAcknowledge({ state, publisher, organization }: ReceiverFacts): Verdict {
  return firstRefusal(
    state === 'PUBLISHED' ? allow : refuse('CAMPAIGN_DOCUMENT_NOT_PUBLISHED'),
    isReceiver(publisher, organization) ? allow : refuse('CAMPAIGN_NOT_A_RECEIVER'),
  );
}
