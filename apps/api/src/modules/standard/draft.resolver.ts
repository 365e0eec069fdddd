import { Arg, ID, Int, Resolver } from 'type-graphql';
import { doc, InWork, type Work, Write } from '../../platform/index.ts';
import { addCriterion, createDraft, discardDraft, editCriterion, editDraft, removeCriterion } from './draft.service.ts';
import { StandardVersion } from './standard.entity.ts';
import { CriterionInput, StandardInput, type StandardPreset, StandardPresetEnum } from './standard.inputs.ts';
import { activateStandard, publishDraft, retireStandard } from './standard.service.ts';

/** Drawing up a standard, and its way through SM12. */
@Resolver(() => StandardVersion)
export class DraftResolver {
  @Write('standard:edit', () => StandardVersion, {
    description: doc(
      '起草新版本：取自随系统提供的标准，或本级、上级的某一版本，否则取自现行标准（R2、R73）。STANDARD_DRAFT_PRESENT、STANDARD_NOT_FOR_LEVEL',
      'Begins a version: from a shipped standard, or a version here or above, else from the one in force (R2, R73). STANDARD_DRAFT_PRESENT, STANDARD_NOT_FOR_LEVEL',
    ),
  })
  createStandard(
    @InWork() work: Work,
    @Arg('organization', () => ID) organization: string,
    @Arg('basedOn', () => ID, { nullable: true, description: doc('取自哪个版本', 'The version it begins with') })
    basedOn: string | null,
    @Arg('preset', () => StandardPresetEnum, { nullable: true }) preset: StandardPreset | null,
  ): Promise<StandardVersion> {
    return createDraft(work, organization, { basedOn, preset });
  }

  @Write('standard:edit', () => StandardVersion, {
    description: doc('修改草稿的名称、达标率下限。STANDARD_NOT_DRAFT', 'Edits a draft. STANDARD_NOT_DRAFT'),
  })
  async editStandard(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => StandardInput) input: StandardInput,
  ): Promise<StandardVersion> {
    return editDraft(work, await work.get(StandardVersion, id, version), input);
  }

  @Write('standard:edit', () => StandardVersion, {
    description: doc(
      '在草稿中新增条目。STANDARD_NOT_DRAFT、STANDARD_CRITERION_TAKEN',
      'Adds a criterion to a draft. STANDARD_NOT_DRAFT, STANDARD_CRITERION_TAKEN',
    ),
  })
  addCriterion(
    @InWork() work: Work,
    @Arg('standard', () => ID, { description: doc('标准版本', 'The version') }) standard: string,
    @Arg('input', () => CriterionInput) input: CriterionInput,
  ): Promise<StandardVersion> {
    return addCriterion(work, standard, input);
  }

  @Write('standard:edit', () => StandardVersion, {
    description: doc(
      '修改草稿的条目；自动核对规则不变。version 为条目的版本。STANDARD_NOT_DRAFT、STANDARD_PARAMETER_UNKNOWN',
      'Edits a criterion of a draft; its automatic rule stays. `version` is that of the criterion. STANDARD_NOT_DRAFT, STANDARD_PARAMETER_UNKNOWN',
    ),
  })
  editCriterion(
    @InWork() work: Work,
    @Arg('standard', () => ID, { description: doc('标准版本', 'The version') }) standard: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => CriterionInput) input: CriterionInput,
  ): Promise<StandardVersion> {
    return editCriterion(work, standard, version, input);
  }

  @Write('standard:edit', () => StandardVersion, {
    description: doc('从草稿中去掉条目。STANDARD_NOT_DRAFT', 'Takes a criterion out of a draft. STANDARD_NOT_DRAFT'),
  })
  removeCriterion(
    @InWork() work: Work,
    @Arg('standard', () => ID, { description: doc('标准版本', 'The version') }) standard: string,
    @Arg('version', () => Int) version: number,
    @Arg('code', () => String) code: string,
  ): Promise<StandardVersion> {
    return removeCriterion(work, standard, version, code);
  }

  @Write('standard:edit', () => StandardVersion, {
    description: doc('删除草稿。STANDARD_NOT_DRAFT', 'Discards a draft. STANDARD_NOT_DRAFT'),
  })
  async discardStandard(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<StandardVersion> {
    return discardDraft(work, await work.get(StandardVersion, id, version));
  }

  @Write('standard:edit', () => StandardVersion, {
    description: doc(
      '发布草稿：不再修改（SM12）。STANDARD_INCOMPLETE、STANDARD_LOOSENED',
      'Publishes a draft: nothing in it changes any more (SM12). STANDARD_INCOMPLETE, STANDARD_LOOSENED',
    ),
  })
  async publishStandard(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<StandardVersion> {
    return publishDraft(work, await work.get(StandardVersion, id, version));
  }

  @Write('standard:edit', () => StandardVersion, {
    description: doc(
      '启用：本级及以下自今日起按此评定，原版本停用，已有评定不变（SM12）。STANDARD_LOOSENED',
      'Puts it in force here and below from today; the version before is retired, ratings made with it stay (SM12). STANDARD_LOOSENED',
    ),
  })
  async activateStandard(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<StandardVersion> {
    return activateStandard(work, await work.get(StandardVersion, id, version));
  }

  @Write('standard:edit', () => StandardVersion, {
    description: doc('停用。STANDARD_IN_USE', 'Retires it. STANDARD_IN_USE'),
  })
  async retireStandard(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<StandardVersion> {
    return retireStandard(work, await work.get(StandardVersion, id, version));
  }
}
