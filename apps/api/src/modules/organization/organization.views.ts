import type { OrganizationLevel } from '@zhibu/rules';
import { Field, ID, ObjectType } from 'type-graphql';
import { doc, type Work } from '../../platform/index.ts';
import { OrganizationLevelEnum } from './organization.entity.ts';

/** All that is told of an organization which a record names but the reader may not open (DESIGN §2.2). */
@ObjectType({
  description: doc('组织引用:仅编号、名称、层级', 'A reference to an organization: identifier, name and level only'),
})
export class OrganizationReference {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => OrganizationLevelEnum)
  level: OrganizationLevel;
}

type ReferenceRow = { id: string | number; name: string; level: OrganizationLevel };

/** References are read past the scope, by design: that is why they hold nothing else. */
export const organizationReference = (work: Work, id: string | null): Promise<OrganizationReference | null> => {
  if (!id) return Promise.resolve(null);
  const loader = work.loader<string, OrganizationReference | null>('organizationReference', async (ids) => {
    const rows = await work.run<ReferenceRow[]>(
      `SELECT id, name, level FROM organization WHERE id IN (${ids.map(() => '?').join(', ')})`,
      ids,
    );
    const byId = new Map(
      rows.map((row) => [String(row.id), Object.assign(new OrganizationReference(), { ...row, id: String(row.id) })]),
    );
    return ids.map((key) => byId.get(key) ?? null);
  });
  return loader.load(id);
};
