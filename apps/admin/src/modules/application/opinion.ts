import type { SelfOpinion } from '@zhibu/rules';

/** The fields a branch writes; empty ones are kept as null. */
export type OpinionValues = SelfOpinion;

export const emptyOpinion = (): OpinionValues => ({
  meetingOn: null,
  expected: null,
  present: null,
  agreed: null,
  statement: null,
});

export const opinionIn = ({ meetingOn, expected, present, agreed, statement }: OpinionValues): OpinionValues => ({
  meetingOn,
  expected,
  present,
  agreed,
  statement,
});

/** What the API is sent: blanks are nothing. */
export const sentOpinion = (values: OpinionValues): OpinionValues => ({
  ...opinionIn(values),
  meetingOn: values.meetingOn || null,
  statement: values.statement?.trim() || null,
});
