import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray, registerEnumType } from 'type-graphql';
import type { ModuleDefinition, ResolverClass } from '../module.ts';
import { completeDescriptions } from './descriptions.ts';

/** A GraphQL enum from a union of `rules`: the same names everywhere. Returns the object to name in `@Field(() => …)`. */
export const enumOf = <T extends string>(
  values: readonly T[],
  name: string,
  words: Readonly<Record<T, { zh: string; en: string }>>,
  description: string,
): Record<T, T> => {
  const object = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      values.map((value) => [value, { description: `${words[value].zh} / ${words[value].en}` }]),
    ) as never,
  });
  return object;
};

export const createSchema = (modules: readonly ModuleDefinition[]): GraphQLSchema =>
  completeDescriptions(
    buildSchemaSync({
      resolvers: modules.flatMap((module) => module.resolvers) as unknown as NonEmptyArray<ResolverClass>,
      validate: { forbidUnknownValues: false },
    }),
  );
