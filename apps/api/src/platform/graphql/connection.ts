import { type ClassType, Field, Int, ObjectType, Root } from 'type-graphql';
import type { Connection } from '../work/page.ts';
import { COUNTED } from '../work/rows.ts';
import { doc } from './doc.ts';

@ObjectType({ description: doc('翻页信息', 'Where the next page begins') })
class PageInfo {
  @Field(() => Boolean, { description: doc('后面还有', 'There are more rows after this page') })
  hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: doc('本页最后一行的游标，作下一页的 after', 'Cursor of the last row: the next `after`'),
  })
  endCursor: string | null;
}

/** The connection type of a list: `nodes` for those who want rows, `edges` for those who want a cursor for each. */
export const connectionOf = <E extends object>(node: ClassType<E>, name: string) => {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String, { description: doc('此行的游标', 'Cursor of this row') })
    cursor: string;

    @Field(() => node)
    node: E;
  }

  @ObjectType(`${name}Connection`, { description: doc('一页列表', 'One page of a list') })
  class ConnectionType {
    @Field(() => [node])
    nodes: E[];

    @Field(() => [Edge])
    edges: Edge[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description: doc(
        `符合条件的总行数；超过 ${COUNTED} 为空（看统计页的数字）`,
        `Rows that match; null beyond ${COUNTED} (the statistics page has the figure)`,
      ),
    })
    async totalCount(@Root() root: Connection<E>): Promise<number | null> {
      const count = await root.count();
      return count > COUNTED ? null : count;
    }
  }
  return ConnectionType;
};
