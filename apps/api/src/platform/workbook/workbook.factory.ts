const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The XML of a sheet with these rows, for tests; a prefix is declared too. */
export const sheetXml = (rows: string, before = ''): string => {
  const p = rows.includes('<x:') ? 'x:' : '';
  const [main, data] = [`xmlns="${MAIN}" xmlns:x="${MAIN}"`, `<${p}sheetData>${rows}</${p}sheetData>`];
  return `<?xml version="1.0" encoding="UTF-8"?><${p}worksheet ${main}>${before}${data}</${p}worksheet>`;
};

type More = { styles?: string; from1904?: boolean; name?: string };

const relations = (list: readonly [id: string, type: string, target: string][]): string => {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
};

/** The parts of the least workbook there is: one sheet, no styles, no shared strings. Written by hand, as for a raw archive. */
export const plainParts = (sheet: string, prolog = '', { styles, from1904, name = 'Sheet1' }: More = {}) => {
  const properties = from1904 ? '<workbookPr date1904="1"/>' : '';
  const sheets = `<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets>`;
  const own: [string, string, string][] = [['rId1', 'worksheet', 'worksheets/sheet1.xml']];
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${prolog}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}${sheets}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(styles ? [...own, ['rId2', 'styles', 'styles.xml']] : own),
    'xl/worksheets/sheet1.xml': sheet,
    ...(styles && { 'xl/styles.xml': styles }),
  };
};
