import { SHEETS } from '@zhibu/rules';
import { Arg, Args, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  connectionOf,
  doc,
  InWork,
  issueTicket,
  Read,
  refusal,
  VerdictView,
  verdictView,
  type Work,
  Write,
} from '../../platform/index.ts';
import { FileTicket, fileTicket } from '../file/index.ts';
import { narrowed, Organization, OrganizationReference, organizationReference } from '../organization/index.ts';
import { PersonReference, personReference } from '../people/index.ts';
import { Import, ImportProblem } from './exchange.entity.ts';
import { ImportProblemsArguments, ImportsArguments } from './exchange.inputs.ts';
import { ImportCount, ImportUpload } from './exchange.views.ts';
import { applyImport, checkImport, createImport, discardImport } from './import.service.ts';
import { hasReport } from './import.tickets.ts';
import { applicable, checkable, discardable } from './import.verdicts.ts';

const ImportConnection = connectionOf(Import, 'Import');
const ImportProblemConnection = connectionOf(ImportProblem, 'ImportProblem');

const BY_ID = { description: doc('导入编号', 'Identifier of the import') };
const BY_VERSION = { description: doc('所见版本', 'The version seen') };

@Resolver()
export class ImportResolver {
  @Read('exchange:import', () => FileTicket, {
    description: doc(
      '下载导入模板（X16）；filled 为真时填好该组织及其下级的现有数据，改后可再导入',
      'Ticket for the template (X16); `filled`: with what is recorded at and below the organization, to be changed and imported again',
    ),
  })
  async importTemplate(
    @InWork() work: Work,
    @Arg('organization', () => ID, { description: doc('组织', 'Organization') }) organizationId: string,
    @Arg('filled', () => Boolean, { defaultValue: false, description: doc('填好现有数据', 'With what is recorded') })
    filled: boolean,
  ): Promise<FileTicket> {
    const organization = await work.find(Organization, organizationId);
    if (!organization) throw refusal('ORGANIZATION_NOT_IN_REACH');
    return fileTicket(await issueTicket(work, 'exchange.template', { organizationId, filled }));
  }

  @Read('exchange:import', () => Import, {
    nullable: true,
    description: doc('一次导入及其进展；不在范围内为空', 'An import and how it stands; null when out of reach'),
  })
  import(@InWork() work: Work, @Arg('id', () => ID, BY_ID) id: string): Promise<Import | null> {
    return work.find(Import, id);
  }

  @Read('exchange:import', () => ImportConnection, {
    description: doc('范围内的导入，最近的在前', 'Imports in reach, the latest first'),
  })
  async imports(
    @InWork() work: Work,
    @Args(() => ImportsArguments) args: ImportsArguments,
  ): Promise<Connection<Import>> {
    const rows = work.rows(Import).whereIf(args.state, 't.state = ?');
    await narrowed(work, rows, args.under);
    return rows.sort('t.createdAt', 'DESC', 'ix_created').page(args);
  }

  @Read('exchange:import', () => FileTicket, {
    description: doc(
      '下载批注后的原工作簿：末列为“问题说明”，有问题的单元格标红。没有问题时返回 IMPORT_NO_REPORT',
      'Ticket for the same workbook with a column of reasons and the wrong cells marked. IMPORT_NO_REPORT when there are none',
    ),
  })
  async importReport(@InWork() work: Work, @Arg('id', () => ID, BY_ID) id: string): Promise<FileTicket> {
    const row = await work.get(Import, id);
    if (!hasReport(row)) throw refusal('IMPORT_NO_REPORT');
    return fileTicket(await issueTicket(work, 'exchange.report', { importId: id }));
  }

  @Write('exchange:import', () => ImportUpload, {
    description: doc(
      '新建导入，返回上传票据；文件上传后自动核对（不写入任何数据）',
      'Announces an import and answers the ticket for its workbook, whose check (a dry run) begins by itself',
    ),
  })
  async createImport(
    @InWork() work: Work,
    @Arg('organization', () => ID, { description: doc('在哪个组织办理', 'The organization it is made at') })
    organizationId: string,
    @Arg('fileName', () => String, { description: doc('文件名', 'Name of the file') }) fileName: string,
  ): Promise<ImportUpload> {
    const row = await createImport(work, organizationId, fileName);
    const upload = fileTicket(await issueTicket(work, 'exchange.upload', { importId: row.id }));
    return Object.assign(new ImportUpload(), { import: row, upload });
  }

  @Write('exchange:import', () => Import, {
    description: doc('重新核对（数据有变动后）', 'Checks the workbook again, as the records are now'),
  })
  async checkImport(
    @InWork() work: Work,
    @Arg('id', () => ID, BY_ID) id: string,
    @Arg('version', () => Int, BY_VERSION) version: number,
  ): Promise<Import> {
    return checkImport(work, await work.get(Import, id, version));
  }

  @Write('exchange:import', () => Import, {
    description: doc(
      '执行导入：在后台一次写入，全部成功或全部不写。同一条线上已有导入进行时返回 IMPORT_RUNNING；核对后数据有变动则转为“导入中断”并给出 IMPORT_OUTDATED',
      'Applies it in the background, all or nothing. IMPORT_RUNNING while one of the same line runs; when the records changed since the check it ends as FAILED with IMPORT_OUTDATED',
    ),
  })
  async applyImport(
    @InWork() work: Work,
    @Arg('id', () => ID, BY_ID) id: string,
    @Arg('version', () => Int, BY_VERSION) version: number,
  ): Promise<Import> {
    return applyImport(work, await work.get(Import, id, version));
  }

  @Write('exchange:import', () => Boolean, {
    description: doc('放弃未执行的导入，连同工作簿', 'Throws an import away that was not applied, with its workbook'),
  })
  async discardImport(
    @InWork() work: Work,
    @Arg('id', () => ID, BY_ID) id: string,
    @Arg('version', () => Int, BY_VERSION) version: number,
  ): Promise<boolean> {
    return discardImport(work, await work.get(Import, id, version));
  }
}

@Resolver(() => Import)
export class ImportFields {
  @FieldResolver(() => OrganizationReference, { nullable: true, description: doc('办理组织', 'Made at') })
  organization(@InWork() work: Work, @Root() row: Import): Promise<OrganizationReference | null> {
    return organizationReference(work, row.organizationId);
  }

  @FieldResolver(() => Date, { description: doc('上传时间（UTC）', 'Brought at (UTC)') })
  createdAt(@Root() row: Import): Date {
    return row.createdAt;
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('上传人', 'Who brought it') })
  requestedBy(@InWork() work: Work, @Root() row: Import): Promise<PersonReference | null> {
    return personReference(work, row.requestedBy);
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('执行人', 'Who applied it') })
  appliedBy(@InWork() work: Work, @Root() row: Import): Promise<PersonReference | null> {
    return personReference(work, row.appliedBy);
  }

  @FieldResolver(() => [ImportCount], {
    description: doc('核对结果：每类工作表新增、修改、一致的行数', 'What the check found, by sheet'),
  })
  counts(@Root() row: Import): ImportCount[] {
    return SHEETS.flatMap((sheet) => {
      const count = row.counts[sheet];
      return count ? [Object.assign(new ImportCount(), { sheet, ...count })] : [];
    });
  }

  @FieldResolver(() => VerdictView, {
    nullable: true,
    description: doc(
      '整份工作簿的问题或中断的原因',
      'What is wrong with the workbook as a whole, or why it was cut short',
    ),
  })
  refusal(@Root() row: Import): VerdictView | null {
    if (!row.refusalCode) return null;
    return verdictView({ ok: false, code: row.refusalCode, details: row.refusalDetails ?? {} });
  }

  @FieldResolver(() => VerdictView, { description: doc('现在能否执行', 'Whether it may be applied now') })
  applicable(@Root() row: Import): VerdictView {
    return verdictView(applicable(row));
  }

  @FieldResolver(() => VerdictView, { description: doc('现在能否重新核对', 'Whether it may be checked again now') })
  checkable(@Root() row: Import): VerdictView {
    return verdictView(checkable(row));
  }

  @FieldResolver(() => VerdictView, { description: doc('现在能否放弃', 'Whether it may be thrown away now') })
  discardable(@Root() row: Import): VerdictView {
    return verdictView(discardable(row));
  }

  @FieldResolver(() => Boolean, { description: doc('可下载批注后的工作簿', 'The workbook can come back with reasons') })
  hasReport(@Root() row: Import): boolean {
    return hasReport(row);
  }

  @FieldResolver(() => ImportProblemConnection, {
    description: doc('问题，按工作表和行号（最多列 10 000 条）', 'Problems by sheet and row (10 000 at most)'),
  })
  problems(
    @InWork() work: Work,
    @Root() row: Import,
    @Args(() => ImportProblemsArguments) args: ImportProblemsArguments,
  ): Promise<Connection<ImportProblem>> {
    return work
      .rows(ImportProblem)
      .where('t.importId = ? AND t.organizationId = ?', [row.id, row.organizationId])
      .whereIf(args.sheet, 't.sheet = ?')
      .sort('t.ordinal', 'ASC', 'ix_import', { narrow: true })
      .page(args);
  }
}
