import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN_PARAMETERS, type ChainAncestor, chainFor, mayClimb } from './index.ts';

const county: ChainAncestor = { id: '1', path: '/1/', level: 'COUNTY' };
const workCommittee: ChainAncestor = { id: '2', path: '/1/2/', level: 'WORK_COMMITTEE' };
const committee: ChainAncestor = { id: '4', path: '/1/2/4/', level: 'COMMITTEE' };
const generalBranch: ChainAncestor = { id: '6', path: '/1/2/4/6/', level: 'GENERAL_BRANCH' };
const full = [county, workCommittee, committee, generalBranch];
const tell = (...of: Parameters<typeof chainFor>) =>
  chainFor(...of).map((step) => `${step.order} ${step.kind} ${step.holderOrganizationId} ${step.signers}`);

const END = (from: number) => [
  `${from} ACCEPT 2 workCommittee`,
  `${from + 1} APPROVE 2 workCommitteeLeader`,
  `${from + 2} FILE 1 countyOffice`,
];

describe('chainFor', () => {
  it.each([
    ['the whole line', full, [], {}, ['0 REVIEW 6 committeeSecretary', '1 REVIEW 4 committeeSecretary', ...END(2)]],
    [
      'without a general branch',
      [county, workCommittee, committee],
      [],
      {},
      ['0 REVIEW 4 committeeSecretary', ...END(1)],
    ],
    ['directly under the Work Committee', [county, workCommittee], [], {}, END(0)],
    [
      'one Party group',
      [county, workCommittee, committee],
      ['51'],
      {},
      ['0 REVIEW 4 committeeSecretary', '1 CO_SIGN 51 partyGroup', ...END(2)],
    ],
    [
      'two Party groups side by side, one named twice',
      [county, workCommittee],
      ['51', '52', '51'],
      {},
      ['0 CO_SIGN 51 partyGroup', '0 CO_SIGN 52 partyGroup', ...END(1)],
    ],
    ['co-signing switched off', [county, workCommittee], ['51'], { coSign: false }, END(0)],
    ['filing switched off', [county, workCommittee], [], { file: false }, END(0).slice(0, 2)],
    ['a Work Committee on its own', [workCommittee], [], {}, END(0).slice(0, 2)],
    [
      'no Work Committee: the county in its place',
      [county, { ...committee, path: '/1/4/' }],
      [],
      {},
      ['0 REVIEW 4 committeeSecretary', '1 ACCEPT 1 countyOffice', '2 APPROVE 1 countyOffice'],
    ],
    [
      'hosted by the Work Committee: the county judges',
      [county, workCommittee],
      [],
      { hostPath: '/1/2/' },
      ['0 ACCEPT 1 countyOffice', '1 APPROVE 1 countyOffice'],
    ],
    ['hosted by its committee: it does not review', full, [], { hostPath: '/1/2/4/' }, END(0)],
    ['hosted by the topmost: the line below it', [county, workCommittee], [], { hostPath: '/1/' }, END(0).slice(0, 2)],
    [
      'hosted elsewhere: nothing changes',
      [county, workCommittee, committee],
      [],
      { hostPath: '/1/2/5/' },
      ['0 REVIEW 4 committeeSecretary', ...END(1)],
    ],
  ] as const)('%s', (_, ancestors, groups, change, expected) => {
    const partyGroups = groups.map((id) => ({ id }));
    expect(tell('ACCEPTANCE', ancestors, partyGroups, { ...CHAIN_PARAMETERS, ...change })).toEqual(expected);
  });

  it('climbs from below, and nobody hosted within it judges, whatever the line', () => {
    const line = fc.subarray(full);
    fc.assert(
      fc.property(line, fc.option(fc.constantFrom(...full.map((each) => each.path))), (ancestors, hostPath) => {
        const steps = chainFor('ACCEPTANCE', ancestors, [], { ...CHAIN_PARAMETERS, hostPath });
        const depths = steps.map((step) => full.findIndex((each) => each.id === step.holderOrganizationId));
        expect(depths).toEqual([...depths].sort((one, other) => other - one));
        expect(
          steps.some((step) => full.find((each) => each.path === hostPath)?.id === step.holderOrganizationId),
        ).toBe(false);
      }),
    );
  });

  it('needs somebody to approve', () => {
    expect(mayClimb(chainFor('ACCEPTANCE', [committee], []))).toMatchObject({ code: 'APPLICATION_NO_SUPERIOR' });
    expect(mayClimb(chainFor('ACCEPTANCE', full, [])).ok).toBe(true);
  });
});
