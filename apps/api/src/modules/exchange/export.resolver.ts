import type { Annex, AnnexTable, ExportFormat } from '@zhibu/rules';
import { Arg, Args, ArgsType, Field, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
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
import { OrganizationReference, organizationReference, PageArguments } from '../organization/index.ts';
import { AnnexEnum, AnnexExport, ExportFormatEnum } from './annex.entity.ts';
import { AnnexTableEnum, AnnexTablePage, annexTable } from './annex.table.ts';
import { discardExport, exportAnnex, ownExport } from './export.service.ts';

const AnnexExportConnection = connectionOf(AnnexExport, 'AnnexExport');

const ORGANIZATION = { description: doc('哪个组织', 'Of which organization') };
const PERIOD = { description: doc('评定期', 'Period') };
const BY_ID = { description: doc('导出编号', 'Identifier of the export') };

@ArgsType()
class AnnexTableArguments extends PageArguments {
  @Field(() => AnnexTableEnum, { description: doc('哪张表', 'Which table') })
  table: AnnexTable;

  @Field(() => ID, ORGANIZATION)
  organization: string;

  @Field(() => ID, PERIOD)
  period: string;

  @Field(() => Boolean, { defaultValue: false, description: doc('单元格用英文', 'Cells in English') })
  english: boolean;
}

@ArgsType()
class AnnexExportsArguments extends PageArguments {}

@Resolver()
export class ExportResolver {
  @Read('exchange:export', () => AnnexTablePage, {
    description: doc(
      '附件1–4 的一张表，与导出的文件逐行一致；每格给出其出自的记录。first 按支部计。锁定的季度取自存档。ORGANIZATION_NOT_IN_REACH、EXPORT_NO_PERIOD',
      'A table of Annexes 1–4, row by row what is exported; each cell names its record. `first` counts branches. A closed period is read as it was. ORGANIZATION_NOT_IN_REACH, EXPORT_NO_PERIOD',
    ),
  })
  annexTable(
    @InWork() work: Work,
    @Args(() => AnnexTableArguments) args: AnnexTableArguments,
  ): Promise<AnnexTablePage> {
    const { table, organization, period, english, first, after } = args;
    return annexTable(work, {
      table,
      organizationId: organization,
      periodId: period,
      locale: english ? 'en' : 'zh',
      first: first ?? null,
      after: after ?? null,
    });
  }

  @Read('exchange:export', () => AnnexExportConnection, {
    description: doc('我的导出，最近的在前', 'What I exported, the latest first'),
  })
  annexExports(
    @InWork() work: Work,
    @Args(() => AnnexExportsArguments) args: AnnexExportsArguments,
  ): Promise<Connection<AnnexExport>> {
    return work
      .rows(AnnexExport)
      .where('t.requestedBy = ?', [work.actor.personId])
      .sort('t.createdAt', 'DESC', 'ix_requested', { narrow: true })
      .page(args);
  }

  @Read('exchange:export', () => AnnexExport, {
    nullable: true,
    description: doc('我的一次导出及其进展', 'An export of mine and how it stands'),
  })
  annexExport(@InWork() work: Work, @Arg('id', () => ID, BY_ID) id: string): Promise<AnnexExport | null> {
    return work.rows(AnnexExport).where('t.id = ? AND t.requestedBy = ?', [id, work.actor.personId]).first();
  }

  @Read('exchange:export', () => FileTicket, {
    description: doc(
      '下载导出的文件。EXPORT_NOT_READY、EXPORT_FILE_GONE',
      'Ticket for the file. EXPORT_NOT_READY, EXPORT_FILE_GONE',
    ),
  })
  async annexFile(@InWork() work: Work, @Arg('id', () => ID, BY_ID) id: string): Promise<FileTicket> {
    const row = await ownExport(work, id);
    if (row.state !== 'DONE') throw refusal('EXPORT_NOT_READY');
    if (!row.kept) throw refusal('EXPORT_FILE_GONE');
    return fileTicket(await issueTicket(work, 'exchange.export', { exportId: row.id }));
  }

  @Write('exchange:export', () => AnnexExport, {
    description: doc(
      '导出附件为 Excel 或 Word，在后台生成；电话按权限脱敏（R77、R78）。Word 超过 5 000 行：EXPORT_TOO_LARGE',
      'Exports an annex for Excel or Word, in the background; telephone numbers by permission (R77, R78). EXPORT_TOO_LARGE beyond 5 000 rows in Word',
    ),
  })
  exportAnnex(
    @InWork() work: Work,
    @Arg('annex', () => AnnexEnum) annex: Annex,
    @Arg('organization', () => ID, ORGANIZATION) organizationId: string,
    @Arg('period', () => ID, PERIOD) periodId: string,
    @Arg('format', () => ExportFormatEnum) format: ExportFormat,
  ): Promise<AnnexExport> {
    return exportAnnex(work, { annex, organizationId, periodId, format });
  }

  @Write('exchange:export', () => Boolean, {
    description: doc('删除我的一次导出及其文件', 'Removes an export of mine, with its file'),
  })
  async discardExport(
    @InWork() work: Work,
    @Arg('id', () => ID, BY_ID) id: string,
    @Arg('version', () => Int, { description: doc('所见版本', 'The version seen') }) version: number,
  ): Promise<boolean> {
    const row = await ownExport(work, id);
    if (row.version !== version) throw refusal('STALE_EDIT');
    return discardExport(work, row);
  }
}

@Resolver(() => AnnexExport)
export class ExportFields {
  @FieldResolver(() => OrganizationReference, { nullable: true, description: doc('哪个组织', 'Of which organization') })
  organization(@InWork() work: Work, @Root() row: AnnexExport): Promise<OrganizationReference | null> {
    return organizationReference(work, row.organizationId);
  }

  @FieldResolver(() => ID, PERIOD)
  period(@Root() row: AnnexExport): string {
    return row.periodId;
  }

  @FieldResolver(() => Date, { description: doc('申请时间（UTC）', 'Asked for at (UTC)') })
  createdAt(@Root() row: AnnexExport): Date {
    return row.createdAt;
  }

  @FieldResolver(() => VerdictView, { nullable: true, description: doc('未生成的原因', 'Why there is no file') })
  refusal(@Root() row: AnnexExport): VerdictView | null {
    if (!row.refusalCode) return null;
    return verdictView({ ok: false, code: row.refusalCode, details: row.refusalDetails ?? {} });
  }
}
