import type { Words } from '../word.ts';
import type { RefusalsOf } from './refusals-of.ts';

export const FILE_REFUSALS: Words<RefusalsOf<'FILE'>> = {
  FILE_EMPTY: { zh: '文件是空的。请重新选择。', en: 'The file is empty. Choose another.' },
  FILE_TOO_LARGE: {
    zh: '文件超过 {max} MB。请压缩或拆分后再上传。',
    en: 'The file is larger than {max} MB. Make it smaller or split it, and upload again.',
  },
  FILE_TYPE_NOT_ALLOWED: {
    zh: '不接受这种文件。请上传 {types} 文件。',
    en: 'Files of this kind are not taken. Upload one of: {types}.',
  },
  FILE_NOT_WHAT_IT_SAYS: {
    zh: '文件内容与扩展名不符，不是 {type} 文件。请重新导出或另存后上传。',
    en: 'The file is not what its name says: it is no {type}. Save it anew and upload that.',
  },
  FILE_ALREADY_THERE: {
    zh: '此处已有内容相同的文件“{name}”，不必重复上传。',
    en: 'The same file is already here as “{name}”. There is no need to upload it twice.',
  },
  FILE_TOO_MANY: {
    zh: '此处已有 {max} 个文件。请先删除不需要的。',
    en: 'There are {max} files here already. Remove those that are not needed first.',
  },
  FILE_NOT_YOURS: {
    zh: '此处的佐证材料由填写的一方上传和删除，您只能查看。',
    en: 'Evidence here is added and removed by the side that fills it in; you may read it.',
  },
  FILE_IN_RECORD: {
    zh: '该材料已随结论提交，作为依据保留，不能删除。',
    en: 'This file was handed in with the verdict and stays with it; it cannot be removed.',
  },
};

export const STATISTICS_REFUSALS: Words<RefusalsOf<'STATISTICS'>> = {
  STATISTICS_DAY_IN_FUTURE: {
    zh: '不能查看今天以后的统计。请选择今天或以前的日期。',
    en: 'There are no figures for a day to come. Choose today or earlier.',
  },
  STATISTICS_PERIOD_UNKNOWN: { zh: '没有这个统计期。请重新选择。', en: 'There is no such period. Choose again.' },
};

export const EXCHANGE_REFUSALS: Words<RefusalsOf<'IMPORT' | 'EXPORT'>> = {
  IMPORT_NOT_WORKBOOK: {
    zh: '这不是 .xlsx 工作簿。请下载模板填写，另存为 .xlsx 后再传。',
    en: 'This is not an .xlsx workbook. Fill in the template and save it as .xlsx.',
  },
  IMPORT_OLD_FORMAT: {
    zh: '这是旧格式 .xls 工作簿。请在 Excel 或 WPS 中另存为 .xlsx 后再传。',
    en: 'This is a workbook in the old .xls format. Save it as .xlsx in Excel or WPS.',
  },
  IMPORT_ENCRYPTED: {
    zh: '工作簿加了打开密码。请取消密码后再传。',
    en: 'The workbook has a password to open. Remove it.',
  },
  IMPORT_EMPTY: {
    zh: '工作簿里没有要导入的数据。请在表头下方填写后再传。',
    en: 'The workbook holds no rows to import. Fill them in below the headings.',
  },
  IMPORT_TOO_LARGE: {
    zh: '工作簿超过 {max} MB。请拆分后再传。',
    en: 'The workbook is larger than {max} MB. Split it.',
  },
  IMPORT_TOO_MANY_ROWS: {
    zh: '工作簿超过 {max} 行。请拆分后再传。',
    en: 'The workbook has more than {max} rows. Split it.',
  },
  IMPORT_SHEET_MISSING: {
    zh: '缺少工作表：{sheets}。请使用系统模板。',
    en: 'Sheets are missing: {sheets}. Use the template.',
  },
  IMPORT_HEADER_MISSING: {
    zh: '工作表“{sheet}”缺少列：{columns}。请使用系统模板的表头。',
    en: 'The sheet "{sheet}" lacks columns: {columns}. Use the headings of the template.',
  },
  IMPORT_NOT_READY: {
    zh: '该批导入“{state}”，不能执行。请先核对通过。',
    en: 'This import is "{state}" and cannot be applied. It must pass the check first.',
  },
  IMPORT_STATE_NOT_ALLOWED: {
    zh: '该批导入“{state}”，现在不能这样办理。请刷新后查看进展。',
    en: 'This import is "{state}": that cannot be done now. Reload to see how it stands.',
  },
  IMPORT_NO_REPORT: {
    zh: '该批导入没有问题说明。只有核对出问题的工作簿才会批注后送回。',
    en: 'There is nothing to report on this import. Only a workbook with problems comes back with reasons.',
  },
  IMPORT_OUTDATED: { zh: '核对后数据有变动。请重新核对。', en: 'Data has changed since the check. Check again.' },
  IMPORT_RUNNING: { zh: '已有一批导入正在进行。请等它完成。', en: 'Another import is running. Wait for it to finish.' },
  IMPORT_INTERRUPTED: {
    zh: '导入多次中断，没有保存任何数据。请稍后重新核对再导入。',
    en: 'The import was cut short several times; nothing was saved. Check and apply it again later.',
  },
  IMPORT_FILE_GONE: {
    zh: '工作簿已过保存期，系统不再留存。请重新上传。',
    en: 'The workbook is no longer kept. Upload it again.',
  },
  EXPORT_TOO_LARGE: {
    zh: '超过 {max} 行，不能一次导出。请缩小范围。',
    en: 'More than {max} rows cannot be exported at once. Narrow the filter.',
  },
  EXPORT_FILE_GONE: {
    zh: '文件已过保存期，系统不再留存。请重新导出。',
    en: 'The file is no longer kept. Export it again.',
  },
  EXPORT_NOT_READY: {
    zh: '文件尚未生成，请稍候再下载。',
    en: 'The file is not ready yet. Please wait and download it then.',
  },
  EXPORT_NO_PERIOD: {
    zh: '该组织没有这个评定期，请另选评定期后再导出。',
    en: 'The organization has no such period. Choose another and export again.',
  },
  EXPORT_INTERRUPTED: {
    zh: '文件生成中断，请重新导出。',
    en: 'Making the file was cut short. Please export again.',
  },
};
