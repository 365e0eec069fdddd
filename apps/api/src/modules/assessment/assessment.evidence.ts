import { ROUNDS, type Round, refuse, type Verdict } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { type EvidenceOwner, onEvidence } from '../file/index.ts';
import { criteriaOf } from '../standard/index.ts';
import { Assessment, type AssessmentRound } from './assessment.entity.ts';
import { openSheet, roundsOf } from './assessment.sheet.ts';
import { standardOf, stepsFor } from './assessment.views.ts';

/** Evidence of an assessment stands at a criterion, each side's apart: `SELF.A01`, `SUPERIOR.A01`, `AUDIT.A01`. */
const placeOf = (slot: string): { round: Round; code: string } | null => {
  const [round, code] = slot.split('.', 2);
  return ROUNDS.includes(round as Round) && code ? { round: round as Round, code } : null;
};

type Side = {
  /** Whether the reader fills this side in, and if not now, why. */
  add: Verdict;
  writes: boolean;
  /** What came before belongs to a verdict that was given. */
  handedInAt: Date | null;
};
type Sides = { sides: Record<Round, Side>; codes: ReadonlySet<string> };

const lastHandedIn = (rounds: readonly AssessmentRound[], round: Round): Date | null =>
  rounds.findLast((each) => each.round === round && each.submittedAt)?.submittedAt ?? null;

const notYours = refuse('FILE_NOT_YOURS');

/** A side that is another's is not denied for want of a permission: it is simply not theirs. */
const asEvidence = ({ ok, code, details }: { ok: boolean; code: string | null; details: unknown }): Verdict => {
  if (ok) return { ok: true };
  return code === 'ACCESS_DENIED' ? notYours : ({ ok, code, details } as Verdict);
};

const codesOf = async (work: Work, assessment: Assessment): Promise<Set<string>> => {
  const version = await standardOf(work, assessment);
  const criteria = version ? await criteriaOf(work, version) : [];
  return new Set([...criteria, ...(version?.vetoes ?? [])].map(({ code }) => code));
};

const readSides = async (work: Work, assessment: Assessment): Promise<Sides> => {
  const steps = await stepsFor(work, assessment);
  const rounds = await roundsOf(work, assessment);
  const self = asEvidence(steps.selfCheck);
  const side = (round: Round): Side => {
    const mine = round === 'SELF' ? self : steps.checkRound === round ? asEvidence(steps.check) : notYours;
    const writes = mine.ok || mine.code !== 'FILE_NOT_YOURS';
    return { add: mine, writes, handedInAt: lastHandedIn(rounds, round) };
  };
  const sides = { SELF: side('SELF'), SUPERIOR: side('SUPERIOR'), AUDIT: side('AUDIT') };
  return { sides, codes: await codesOf(work, assessment) };
};

const findAssessment = (work: Work, id: string): Promise<Assessment | null> =>
  work.as('assessment:read').find(Assessment, id);

/** Once a work: a sheet asks for every piece of evidence on it. */
const sidesOf = (work: Work, id: string): Promise<Sides | null> => {
  const loader = work.loader<string, Sides | null>('assessment:evidence', (ids) =>
    Promise.all(
      ids.map(async (each) => {
        const assessment = await findAssessment(work, each);
        return assessment && readSides(work, assessment);
      }),
    ),
  );
  return loader.load(id);
};

const owner: EvidenceOwner = {
  find: findAssessment,
  hold: (work, id) => openSheet(work.as('assessment:read'), id),

  async mayAdd(work, id, slot) {
    const place = placeOf(slot);
    const known = await sidesOf(work, id);
    if (!known) return refuse('NOT_FOUND');
    if (!place || !known.codes.has(place.code)) return refuse('ASSESSMENT_CRITERION_UNKNOWN', { codes: [slot] });
    return known.sides[place.round].add;
  },

  /** What was there when the verdict was given is part of it, and is shown beside it for ever. */
  async mayRemove(work, { subjectId, slot, uploadedAt }) {
    const known = await sidesOf(work, subjectId);
    const place = placeOf(slot);
    const handedInAt = place && known?.sides[place.round].handedInAt;
    return handedInAt && uploadedAt <= handedInAt ? refuse('FILE_IN_RECORD') : { ok: true };
  },

  /** Evidence of a draft is shown only to the side that writes it, like the draft itself. */
  async shown(work, id) {
    const known = await sidesOf(work, id);
    const params: Date[] = [];
    const seen = ROUNDS.flatMap((round) => {
      const { writes, handedInAt } = known!.sides[round];
      if (writes) return [`t.slot LIKE '${round}.%'`];
      if (!handedInAt) return [];
      params.push(handedInAt);
      return [`(t.slot LIKE '${round}.%' AND t.uploadedAt <= ?)`];
    });
    return { text: seen.join(' OR ') || '1 = 0', params };
  },
};

onEvidence('ASSESSMENT', owner);
