import { allow, refuse, type Verdict } from '../kernel/index.ts';

/** What evidence may belong to; each is opened by the module that owns it. */
export const EVIDENCE_SUBJECTS = [
  'ASSESSMENT',
  'ISSUE',
  'TASK',
  'RECTIFICATION',
  'BRANCH_PLAN',
  'PLAN_DOCUMENT',
] as const;
export type EvidenceSubjectKind = (typeof EVIDENCE_SUBJECTS)[number];

export const EVIDENCE_TYPES = ['PDF', 'JPG', 'PNG', 'DOCX', 'XLSX'] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

export const CONTENT_TYPES: Readonly<Record<EvidenceType, string>> = {
  PDF: 'application/pdf',
  JPG: 'image/jpeg',
  PNG: 'image/png',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Limits of a file and of what is put in one place [D]. */
export const EVIDENCE_LIMITS = { megabytes: 20, perSlot: 20, nameLength: 150 } as const;

const EXTENSIONS: Readonly<Record<string, EvidenceType>> = {
  pdf: 'PDF',
  jpg: 'JPG',
  jpeg: 'JPG',
  png: 'PNG',
  docx: 'DOCX',
  xlsx: 'XLSX',
};

const SIGNATURES: Readonly<Record<EvidenceType, readonly number[]>> = {
  PDF: [0x25, 0x50, 0x44, 0x46, 0x2d],
  JPG: [0xff, 0xd8, 0xff],
  PNG: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  DOCX: [0x50, 0x4b, 0x03, 0x04],
  XLSX: [0x50, 0x4b, 0x03, 0x04],
};

/**
 * The part a package of this kind cannot be without. Names of parts stand uncompressed in it, once more in the list at its
 * end: a macro-laden or renamed archive of another kind has another one.
 */
const PARTS: Partial<Record<EvidenceType, string>> = { DOCX: 'word/document.xml', XLSX: 'xl/workbook.xml' };

/**
 * A file's name as it is kept: without folders and control characters, its ending whole.
 * @example evidenceName('C:\\照片\\a.jpg') // 'a.jpg'
 */
export function evidenceName(name: string): string {
  const last = name.replace(/^.*[\\/]/, '').replace(/\p{Cc}/gu, '');
  const dot = last.lastIndexOf('.');
  const ending = dot < 0 ? '' : last.slice(dot);
  const stem = (dot < 0 ? last : last.slice(0, dot)).trim();
  return `${stem.slice(0, EVIDENCE_LIMITS.nameLength - ending.length)}${ending}`;
}

/** The type its name says; null for what is not taken. */
export function typeOfName(name: string): EvidenceType | null {
  const ending = /[^.]\.([a-z]{3,4})$/i.exec(evidenceName(name))?.[1];
  return (ending && EXTENSIONS[ending.toLowerCase()]) || null;
}

/**
 * Whether a file may be sent at all, by what is known of it before its bytes are there.
 * @example mayAnnounce({ name: '会议记录.exe', size: 10 }) // FILE_TYPE_NOT_ALLOWED
 */
export function mayAnnounce({ name, size }: { name: string; size: number }): Verdict {
  if (typeOfName(name) === null) return refuse('FILE_TYPE_NOT_ALLOWED', { types: [...EVIDENCE_TYPES] });
  if (size <= 0) return refuse('FILE_EMPTY');
  const { megabytes } = EVIDENCE_LIMITS;
  return size > megabytes * 1024 * 1024 ? refuse('FILE_TOO_LARGE', { max: megabytes }) : allow;
}

/**
 * Whether the bytes are what the name says: a renamed program is no picture.
 * @example mayKeep('照片.png', pdfBytes) // FILE_NOT_WHAT_IT_SAYS
 */
export function mayKeep(name: string, bytes: Uint8Array): Verdict {
  const announced = mayAnnounce({ name, size: bytes.length });
  if (!announced.ok) return announced;
  const type = typeOfName(name)!;
  const part = PARTS[type];
  const genuine = SIGNATURES[type].every((byte, at) => bytes[at] === byte) && (!part || contains(bytes, part));
  return genuine ? allow : refuse('FILE_NOT_WHAT_IT_SAYS', { type });
}

function contains(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].map((char) => char.charCodeAt(0));
  const last = bytes.length - wanted.length;
  for (let at = bytes.indexOf(wanted[0]!); at >= 0 && at <= last; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
