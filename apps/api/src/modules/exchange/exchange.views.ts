import type { Sheet } from '@zhibu/rules';
import { Field, Int, ObjectType } from 'type-graphql';
import { doc } from '../../platform/index.ts';
import { FileTicket } from '../file/index.ts';
import { Import, ImportSheetEnum } from './exchange.entity.ts';

@ObjectType({ description: doc('一类工作表的行数，按导入后的结果', 'Rows of a sheet by what applying them does') })
export class ImportCount {
  @Field(() => ImportSheetEnum, { description: doc('数据种类', 'What the sheet holds') })
  sheet: Sheet;

  @Field(() => Int, { description: doc('新增', 'To be created') })
  create: number;

  @Field(() => Int, { description: doc('修改', 'To be changed') })
  change: number;

  @Field(() => Int, { description: doc('与系统一致', 'The same as recorded') })
  same: number;
}

@ObjectType({ description: doc('新建的导入和上传票据', 'A new import, and the ticket its workbook is uploaded with') })
export class ImportUpload {
  @Field(() => Import, { description: doc('导入', 'The import') })
  import: Import;

  @Field(() => FileTicket, { description: doc('上传票据', 'Ticket for the upload') })
  upload: FileTicket;
}
