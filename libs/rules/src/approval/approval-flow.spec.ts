import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Chain,
  type ChainVerdict,
  DECISIONS,
  type DeciderFacts,
  decide,
  openSteps,
  startChain,
  withdraw,
} from './index.ts';

const plan = [
  { id: 'a', order: 0, kind: 'REVIEW', holderOrganizationId: '4', signers: ['committeeSecretary'] },
  { id: 'b', order: 1, kind: 'CO_SIGN', holderOrganizationId: '51', signers: ['partyGroup'] },
  { id: 'c', order: 1, kind: 'CO_SIGN', holderOrganizationId: '52', signers: ['partyGroup'] },
  { id: 'd', order: 2, kind: 'ACCEPT', holderOrganizationId: '2', signers: ['workCommittee'] },
  { id: 'e', order: 3, kind: 'APPROVE', holderOrganizationId: '2', signers: ['workCommitteeLeader'] },
  { id: 'f', order: 4, kind: 'FILE', holderOrganizationId: '1', signers: ['countyOffice'] },
] as const;
const chain: Chain = {
  state: 'RUNNING',
  branch: { id: '9', hostOrganizationId: '4' },
  submittedBy: '90',
  steps: startChain(plan),
};
const by = (personId: string, ...roles: DeciderFacts['roles'][number][]): DeciderFacts => ({
  personId,
  roles,
  homeBranchId: null,
  officeOrganizationIds: [],
});
const approve = { decision: 'APPROVE', reason: null, opinion: null } as const;
const signer = (stepId: string) => by(`p-${stepId}`, ...(plan.find((step) => step.id === stepId)?.signers ?? []));
const after = (verdict: ChainVerdict): Chain => {
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.chain;
};
const upTo = (...steps: string[]) =>
  steps.reduce((now, step) => after(decide(now, step, approve, signer(step))), chain);
const open = (now: Chain) => openSteps(now).map((step) => step.id);
const code = (verdict: ChainVerdict) => (verdict.ok ? 'ok' : verdict.code);

describe('decide', () => {
  it('climbs level by level; co-signers sign side by side, in any order', () => {
    expect(open(chain)).toEqual(['a']);
    expect(open(upTo('a'))).toEqual(['b', 'c']);
    expect(open(upTo('a', 'c'))).toEqual(['b']);
    expect(open(upTo('a', 'c', 'b'))).toEqual(['d']);
    expect(upTo('a', 'b', 'c', 'd', 'e').state).toBe('RUNNING');
    expect(upTo('a', 'b', 'c', 'd', 'e', 'f').state).toBe('APPROVED');
  });

  it.each([
    ['a step that waits', 'd', signer('d'), 'APPROVAL_STEP_NOT_OPEN'],
    ['a step that does not exist', 'x', signer('a'), 'NOT_FOUND'],
    ['somebody else’s step', 'a', by('1', 'workCommittee'), 'APPROVAL_NOT_YOUR_STEP'],
    ['without a role there', 'a', by('1'), 'APPROVAL_NOT_YOUR_STEP'],
    ['the submitter', 'a', by('90', 'committeeSecretary'), 'APPROVAL_IS_APPLICANT'],
    ['a member of the branch', 'a', { ...signer('a'), homeBranchId: '9' }, 'APPROVAL_IS_APPLICANT'],
    ['an office-holder of the branch', 'a', { ...signer('a'), officeOrganizationIds: ['9'] }, 'APPROVAL_IS_APPLICANT'],
    ['an office-holder of its host', 'a', { ...signer('a'), officeOrganizationIds: ['4'] }, 'CHECKER_OF_HOST'],
    ['the holder', 'a', signer('a'), 'ok'],
  ] as const)('%s', (_, stepId, actor, expected) => expect(code(decide(chain, stepId, approve, actor))).toBe(expected));

  it('two steps, two people: acceptance and approval', () => {
    const both = by('p-d', 'workCommittee', 'workCommitteeLeader');
    expect(code(decide(upTo('a', 'b', 'c', 'd'), 'e', approve, both))).toBe('APPROVAL_SAME_PERSON');
    expect(code(decide(upTo('a', 'b', 'c', 'd'), 'e', approve, signer('e')))).toBe('ok');
  });

  it.each([
    ['RETURN', null, '缺会议记录', 'APPROVAL_REASON_MISSING'],
    ['RETURN', 'INCOMPLETE', null, 'ok'],
    ['RETURN', 'OTHER', ' ', 'APPROVAL_REASON_MISSING'],
    ['RETURN', 'OTHER', '请与党总支核对', 'ok'],
    ['REFUSE', null, null, 'APPROVAL_REASON_MISSING'],
    ['REFUSE', 'BELOW_STANDARD', null, 'ok'],
    ['APPROVE', null, null, 'ok'],
  ] as const)('%s for reason %s, opinion %s: %s', (decision, reason, opinion, expected) => {
    expect(code(decide(chain, 'a', { decision, reason, opinion }, signer('a')))).toBe(expected);
  });

  it.each([
    ['RETURN', 'RETURNED', ['APPROVED', 'RETURNED', 'SKIPPED', 'SKIPPED', 'SKIPPED', 'SKIPPED']],
    ['REFUSE', 'REFUSED', ['APPROVED', 'REFUSED', 'SKIPPED', 'SKIPPED', 'SKIPPED', 'SKIPPED']],
  ] as const)('%s ends the chain and keeps what was said', (decision, state, steps) => {
    const ended = after(decide(upTo('a'), 'b', { decision, reason: 'INCOMPLETE', opinion: null }, signer('b')));
    expect(ended.state).toBe(state);
    expect(ended.steps.map((step) => step.state)).toEqual(steps);
    expect(code(decide(ended, 'c', approve, signer('c')))).toBe('APPROVAL_NOT_RUNNING');
  });

  it('never changes a step once decided, and never leaves a running chain without a holder', () => {
    const move = fc.record({
      pick: fc.nat(5),
      decision: fc.constantFrom(...DECISIONS, 'APPROVE', 'APPROVE', 'APPROVE'),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let now = chain;
        for (const { pick, decision } of moves) {
          const stepId = plan[pick]?.id ?? 'a';
          const verdict = decide(now, stepId, { decision, reason: 'INCOMPLETE', opinion: null }, signer(stepId));
          if (!verdict.ok) continue;
          for (const step of now.steps.filter((each) => each.decidedBy !== null)) {
            expect(verdict.chain.steps).toContainEqual(step);
          }
          now = verdict.chain;
          expect(openSteps(now).length > 0).toBe(now.state === 'RUNNING');
        }
      }),
    );
  });
});

describe('withdraw', () => {
  const applicant = { submitsFor: ['9'] };
  it.each([
    ['at once', chain, applicant, 'ok'],
    ['by another branch', chain, { submitsFor: ['8'] }, 'APPROVAL_NOT_APPLICANT'],
    ['after acceptance', upTo('a', 'b', 'c', 'd'), applicant, 'ok'],
    ['after approval', upTo('a', 'b', 'c', 'd', 'e'), applicant, 'APPROVAL_NOT_RUNNING'],
    ['when done', upTo('a', 'b', 'c', 'd', 'e', 'f'), applicant, 'APPROVAL_NOT_RUNNING'],
  ] as const)('%s', (_, now, actor, expected) => expect(code(withdraw(now, actor))).toBe(expected));
});
