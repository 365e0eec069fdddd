import { describe, expect, it } from 'vitest';
import { EVIDENCE_LIMITS, evidenceName, mayAnnounce, mayKeep, typeOfName } from './evidence.ts';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((char) => char.charCodeAt(0)) : part)),
  );
const PNG = bytes([0x89], 'PNG\r\n', [0x1a], '\n', 'rest');
const ZIP = [0x50, 0x4b, 0x03, 0x04];

describe('the name of a file', () => {
  it.each([
    ['会议记录.pdf', '会议记录.pdf', 'PDF'],
    ['C:\\照片\\IMG 1.JPEG', 'IMG 1.JPEG', 'JPG'],
    ['../../etc/a.xlsx', 'a.xlsx', 'XLSX'],
    ['a\n.docx', 'a.docx', 'DOCX'],
    ['program.pdf.exe', 'program.pdf.exe', null],
    ['.pdf', '.pdf', null],
    ['pdf', 'pdf', null],
    ['a.docm', 'a.docm', null],
  ])('%j is kept as %j, of type %s', (name, kept, type) => {
    expect([evidenceName(name), typeOfName(name)]).toEqual([kept, type]);
  });

  it('is cut in its stem, never in its ending', () => {
    const kept = evidenceName(`${'长'.repeat(400)}.pdf`);
    expect([kept.length, typeOfName(kept)]).toEqual([EVIDENCE_LIMITS.nameLength, 'PDF']);
  });
});

describe('what may be sent', () => {
  const most = EVIDENCE_LIMITS.megabytes * 1024 * 1024;
  it.each([
    ['a.pdf', 1, null],
    ['a.pdf', most, null],
    ['a.pdf', most + 1, 'FILE_TOO_LARGE'],
    ['a.pdf', 0, 'FILE_EMPTY'],
    ['a.svg', 1, 'FILE_TYPE_NOT_ALLOWED'],
  ])('%s of %i bytes: %s', (name, size, code) => {
    expect(mayAnnounce({ name, size })).toMatchObject(code ? { ok: false, code } : { ok: true });
  });
});

describe('what is kept', () => {
  it.each([
    ['a.png', PNG, true],
    ['a.pdf', bytes('%PDF-1.7'), true],
    ['a.jpg', bytes([0xff, 0xd8, 0xff, 0xe0]), true],
    ['a.docx', bytes(ZIP, 'x word/word/document.xml'), true],
    ['a.xlsx', bytes(ZIP, 'xl/workbook.xml'), true],
    ['a.xlsx', bytes(ZIP, 'word/document.xml'), false],
    ['a.docx', bytes(ZIP), false],
    ['a.pdf', PNG, false],
    ['a.jpg', bytes('MZ'), false],
    ['a.jpg', bytes([0xff]), false],
  ])('%s: case %#', (name, content, ok) => {
    expect(mayKeep(name, content)).toMatchObject(ok ? { ok } : { ok, code: 'FILE_NOT_WHAT_IT_SAYS' });
  });
});
