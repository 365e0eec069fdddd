import { type OrganizationLevel, SHAPE_WARNINGS, type ShapeWarning } from '@zhibu/rules';
import { SHAPE_WARNING_WORDS } from '@zhibu/vocabulary';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DayScalar, doc, enumOf, VerdictView, type Work } from '../../platform/index.ts';
import { OrganizationLevelEnum } from './organization.entity.ts';

/** All that is told of an organization which a record names but the reader may not open (DESIGN §2.2). */
@ObjectType({
  description: doc('组织引用：仅编号、名称、层级', 'A reference to an organization: identifier, name and level only'),
})
export class OrganizationReference {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => OrganizationLevelEnum)
  level: OrganizationLevel;

  /** Tells whether it may be opened; never shown. */
  path: string;
}

type ReferenceRow = { id: string | number; name: string; level: OrganizationLevel; path: string };

const referenceTo = (row: ReferenceRow): OrganizationReference =>
  Object.assign(new OrganizationReference(), { ...row, id: String(row.id) });

/** References are read past the scope, by design: that is why they hold nothing else. */
export const organizationReference = (work: Work, id: string | null): Promise<OrganizationReference | null> => {
  if (!id) return Promise.resolve(null);
  const loader = work.loader<string, OrganizationReference | null>('organizationReference', async (ids) => {
    const rows = await work.run<ReferenceRow[]>(
      `SELECT id, name, level, path FROM organization WHERE id IN (${ids.map(() => '?').join(', ')})`,
      ids,
    );
    const byId = new Map(rows.map((row) => [String(row.id), referenceTo(row)]));
    return ids.map((key) => byId.get(key) ?? null);
  });
  return loader.load(id);
};

export const organizationReferences = async (work: Work, ids: readonly string[]): Promise<OrganizationReference[]> => {
  const references = await Promise.all(ids.map((id) => organizationReference(work, id)));
  return references.filter((reference) => reference !== null);
};

@ObjectType({ description: doc('一段隶属关系（隶属沿革）', 'One place in the hierarchy, for a time') })
export class Affiliation {
  @Field(() => DayScalar, { description: doc('起（含）', 'From, that day included') })
  fromOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: doc('止（不含）；至今为空', 'Until, not on; null when it lasts'),
  })
  toOn: string | null;

  @Field(() => [OrganizationReference], {
    description: doc('自上而下的上级，末位为直接上级', 'Superiors from the top; the last is the direct one'),
  })
  ancestors: OrganizationReference[];
}

const ShapeWarningEnum = enumOf(
  SHAPE_WARNINGS,
  'ShapeWarning',
  SHAPE_WARNING_WORDS,
  doc('支部设置提示（不拦截）', 'What the shape of a branch calls attention to; it blocks nothing'),
);

@ObjectType({ description: doc('支部设置提示（H01–H11）', 'A notice about the shape of a branch (H01–H11)') })
export class ShapeNotice {
  @Field(() => ShapeWarningEnum)
  warning: ShapeWarning;

  @Field(() => String, { description: doc('依据，如 H05', 'The rule it rests on, such as H05') })
  rule: string;

  @Field(() => Int, { nullable: true, description: doc('现有数', 'The number there is') })
  count: number | null;

  @Field(() => Int, { nullable: true, description: doc('下限', 'At least') })
  min: number | null;

  @Field(() => Int, { nullable: true, description: doc('上限', 'At most') })
  max: number | null;

  @Field(() => Int, { nullable: true, description: doc('天数', 'Days') })
  days: number | null;

  @Field(() => Int, { nullable: true, description: doc('年数', 'Years') })
  years: number | null;
}

@ObjectType({ description: doc('读者现在能对该组织做什么', 'What the reader may do with an organization now') })
export class OrganizationSteps {
  @Field(() => VerdictView, { description: doc('在其下设立组织', 'Set up an organization below it') })
  setUpBelow: VerdictView;

  @Field(() => VerdictView, { description: doc('修改信息', 'Edit it') })
  edit: VerdictView;

  @Field(() => VerdictView, { description: doc('调整隶属', 'Move it') })
  move: VerdictView;

  @Field(() => VerdictView, { description: doc('撤销', 'Dissolve it') })
  dissolve: VerdictView;

  @Field(() => VerdictView, { description: doc('并入其他组织', 'Merge it into another') })
  merge: VerdictView;
}
