import { BRANCH_TYPES } from '@zhibu/rules';
import { computed, type Ref } from 'vue';
import { useRoute } from 'vue-router';
import type { StandardPartFragment } from '../../gql/standard.ts';
import { useLocale } from '../../platform/i18n/words.ts';
import { first } from '../../platform/scope/sticky.ts';

/** The criteria the address asks for: of one type of branch (R20), and only those that differ from the baseline. */
export const useShownCriteria = (standard: Ref<StandardPartFragment | undefined | null>) => {
  const route = useRoute();
  const locale = useLocale();
  const type = computed(() => BRANCH_TYPES.find((each) => each === first(route.query['type'])));
  const onlyChanges = computed(() => first(route.query['only']) === 'changes');
  const changed = computed(() => new Set(standard.value?.differences.map(({ code }) => code)));
  const criteria = computed(() =>
    (standard.value?.criteria ?? []).filter(
      ({ code, types }) =>
        (!type.value || types.length === 0 || types.includes(type.value)) &&
        (!onlyChanges.value || changed.value.has(code)),
    ),
  );
  const aspects = computed(() =>
    (standard.value?.aspects ?? [])
      .map(({ code, name }) => ({
        code,
        name: name[locale.value],
        criteria: criteria.value.filter(({ aspect }) => aspect === code),
      }))
      .filter((aspect) => !onlyChanges.value || aspect.criteria.length > 0),
  );
  return { type, onlyChanges, aspects };
};
