import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, PrimaryGeneratedColumn } from 'typeorm';
import { doc } from './graphql/doc.ts';

export type EntityClass<E extends object = object> = new () => E;

/** What every stored row has. Ids are decimal strings (BIGINT); `version` rises with every change. */
@ObjectType()
export abstract class Row {
  @Field(() => ID, { description: doc('编号', 'Identifier') })
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id: string;

  @Field(() => Int, {
    description: doc('版本；修改时送回，过期则拒绝', 'Version; send it back with a change, a stale one is refused'),
  })
  @Column('int')
  version: number;

  @Column('datetime', { precision: 3 })
  createdAt: Date;

  @Field(() => Date, { description: doc('最近修改时间（UTC）', 'Last change (UTC)') })
  @Column('datetime', { precision: 3 })
  updatedAt: Date;
}

/** A row that belongs to one organization: `Work` shows it only where the actor may see that organization. */
@ObjectType()
export abstract class Owned extends Row {
  @Column('bigint')
  organizationId: string;
}

const shared = new Set<EntityClass>();
const secrets = new Map<EntityClass, Set<string>>();
const scopeColumns = new Map<EntityClass, string>();
const unaudited = new Set<EntityClass>();
const derived = new Map<EntityClass, Set<string>>();

/** Rows without an owner (dictionaries, accounts): only operations whose permission says so reach them. A spec lists them. */
export const Shared = () => (target: EntityClass) => void shared.add(target);
export const isShared = (entity: EntityClass): boolean => shared.has(entity);

/** Bookkeeping of the platform itself (sessions' last use, job leases): its changes are not business history. */
export const Unaudited = () => (target: EntityClass) => void unaudited.add(target);
export const isUnaudited = (entity: EntityClass): boolean => unaudited.has(entity);

/** The column that names the owning organization, where it is not `organizationId`. */
export const ScopedBy = (column: string) => (target: EntityClass) => void scopeColumns.set(target, column);
export const scopeColumnOf = (entity: EntityClass): string => scopeColumns.get(entity) ?? 'organizationId';

/** A column whose value never reaches the audit line (password hashes, tokens). */
export const Secret = () => (target: object, property: string) => {
  const entity = target.constructor as EntityClass;
  secrets.set(entity, (secrets.get(entity) ?? new Set()).add(property));
};
export const isSecret = (entity: EntityClass, property: string): boolean => secrets.get(entity)?.has(property) ?? false;

/** A column computed from others (sort keys, paths, counts): the audit line does not repeat it. */
export const Derived = () => (target: object, property: string) => {
  const entity = target.constructor as EntityClass;
  derived.set(entity, (derived.get(entity) ?? new Set()).add(property));
};
export const isDerived = (entity: EntityClass, property: string): boolean =>
  derived.get(entity)?.has(property) ?? false;
