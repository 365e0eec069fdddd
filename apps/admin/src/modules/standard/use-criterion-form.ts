import type { BranchSubtype, BranchType, CheckMethod } from '@zhibu/rules';
import { AddCriterion, type CriterionDetailFragment, EditCriterion } from '../../gql/standard.ts';
import { useForm } from '../../platform/form/use-form.ts';
import { useWrite } from '../../platform/graphql/use-write.ts';
import { useWords } from '../../platform/i18n/words.ts';
import { words } from './standard.words.ts';

export type CriterionFields = {
  code: string;
  core: boolean;
  textZh: string;
  textEn: string;
  evidenceZh: string;
  evidenceEn: string;
  basisZh: string;
  basisEn: string;
  methods: CheckMethod[];
  types: BranchType[];
  subtypes: BranchSubtype[];
  numbers: Record<string, number>;
};

type Options = {
  standardId: string;
  aspect: string;
  /** Left out: a new one. */
  criterion: CriterionDetailFragment | undefined;
  done: () => void;
};

const fieldsOf = (criterion: CriterionDetailFragment | undefined): CriterionFields => ({
  code: criterion?.code ?? '',
  core: criterion?.core ?? false,
  textZh: criterion?.template.zh ?? '',
  textEn: criterion?.template.en ?? '',
  evidenceZh: criterion?.evidence.zh ?? '',
  evidenceEn: criterion?.evidence.en ?? '',
  basisZh: criterion?.basis.zh ?? '',
  basisEn: criterion?.basis.en ?? '',
  methods: [...(criterion?.methods ?? ['DOCUMENT' as const])],
  types: [...(criterion?.types ?? [])],
  subtypes: [...(criterion?.subtypes ?? [])],
  numbers: Object.fromEntries((criterion?.parameters ?? []).map(({ name, value }) => [name, value])),
});

const inputOf = (fields: CriterionFields, aspect: string) => ({
  code: fields.code.trim(),
  aspect,
  core: fields.core,
  text: { zh: fields.textZh.trim(), en: fields.textEn.trim() },
  evidence: { zh: fields.evidenceZh.trim(), en: fields.evidenceEn.trim() },
  basis: { zh: fields.basisZh.trim(), en: fields.basisEn.trim() },
  methods: fields.methods,
  types: fields.types,
  subtypes: fields.subtypes,
  parameters: Object.entries(fields.numbers).map(([name, value]) => ({ name, value })),
});

/** A criterion of a draft while it is edited, or a new one. */
export const useCriterionForm = ({ standardId, aspect, criterion, done }: Options) => {
  const t = useWords(words);
  const [add, edit] = [useWrite(AddCriterion), useWrite(EditCriterion)];
  return useForm<CriterionFields, unknown>({
    initial: () => fieldsOf(criterion),
    check: (fields) => {
      const empty = (['textZh', 'textEn'] as const).filter((name) => !fields[name].trim());
      return {
        ...Object.fromEntries(empty.map((name) => [name, t('missing')])),
        ...(/^[A-Za-z][A-Za-z0-9-]{0,19}$/.test(fields.code.trim()) ? {} : { code: t('codeWrong') }),
        ...(fields.methods.length ? {} : { methods: t('missing') }),
      };
    },
    submit: (fields) => {
      const input = inputOf(fields, aspect);
      return criterion
        ? edit.run({ standard: standardId, version: criterion.version, input })
        : add.run({ standard: standardId, input });
    },
    done,
  });
};
