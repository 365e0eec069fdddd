import type { Details, RefusalCode, Verdict } from '@zhibu/rules';
import { GraphQLScalarType } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { doc } from './doc.ts';

/** Given out only: what comes in is typed. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: doc('JSON 值（仅输出）', 'A JSON value (answers only)'),
  serialize: (value) => value,
});

/** The answer of a rule beside a record: a button shows why it is disabled before it is pressed (DESIGN §2.8). */
@ObjectType('Verdict', {
  description: doc(
    '现在能否办理；不能时给出与提交时相同的拒绝代码',
    'Whether something may be done now; if not, the code its submission would be refused with',
  ),
})
export class VerdictView {
  @Field(() => Boolean, { description: doc('可以办理', 'It may be done') })
  ok: boolean;

  @Field(() => String, { nullable: true, description: doc('拒绝代码', 'Code of the refusal') })
  code: RefusalCode | null;

  @Field(() => JsonScalar, { nullable: true, description: doc('拒绝的细节', 'Details of the refusal') })
  details: Details | null;
}

export const verdictView = (verdict: Verdict): VerdictView =>
  Object.assign(new VerdictView(), verdict.ok ? { ok: true, code: null, details: null } : verdict);
