import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { closePeriod, Period } from '../campaign/index.ts';
import { Filer, PDF } from '../file/file.factory.ts';
import { directoryStore, useFileStore } from '../file/index.ts';
import { anActor } from '../people/people.factory.ts';
import { returnSelf, submitCheck, submitSelf } from './assessment.asks.ts';
import { aScene, results, type Scene } from './assessment.factory.ts';

let world: World;
let root: string;
let scene: Scene;
let branch: Filer;
let superior: Filer;
let audit: Filer;

beforeAll(async () => {
  world = await World.open();
  root = await mkdtemp(join(tmpdir(), 'zhibu-evidence-'));
  useFileStore(directoryStore(root));
});
afterAll(async () => {
  await world?.close();
  await rm(root, { recursive: true });
});

beforeEach(async () => {
  scene = await world.system(aScene);
  [branch, superior, audit] = [scene.branch, scene.superior, scene.audit].map((each) => new Filer(world, each)) as [
    Filer,
    Filer,
    Filer,
  ];
});

const at = (slot: string) => ({ subjectKind: 'ASSESSMENT' as const, subjectId: scene.sheetId, slot });
const full = (version: number | null = null) => ({ assessmentId: scene.sheetId, version, results: results() });
/** The clock moves on: what was handed in came before. */
const later = () => {
  world.now = new Date(world.now.getTime() + 60_000);
};
const handIn = async (version: number | null = null) => {
  await world.data(submitSelf(full(version), scene.branch));
  later();
};
const stored = async () => (await readdir(root, { recursive: true })).filter((name) => /[0-9a-f-]{36}$/.test(name));
const slots = async (filer: Filer) => (await filer.list(at(''))).map(({ slot }) => slot);

describe('evidence at a criterion', () => {
  it('is kept as it was sent, and comes back under its name', async () => {
    expect(await branch.upload(at('SELF.A01'), PDF('换届批复'), 'C:\\档案\\换届批复.pdf')).toBe('kept');
    const [row] = await branch.list(at(''));
    expect(row).toMatchObject({ slot: 'SELF.A01', name: '换届批复.pdf', type: 'PDF', size: PDF('换届批复').length });
    expect(await branch.download(row!.id)).toEqual({ name: '换届批复.pdf', bytes: String(PDF('换届批复')) });
  });

  it('of a draft is seen by the side that writes it, and by all once it is handed in', async () => {
    await branch.upload(at('SELF.A01'));
    const [row] = await branch.list(at(''));
    expect([await slots(superior), await superior.download(row!.id)]).toEqual([[], 'NOT_FOUND']);
    await handIn();
    expect(await slots(superior)).toEqual(['SELF.A01']);
    expect(await superior.upload(at('SUPERIOR.A01'))).toBe('kept');
    expect([await slots(branch), await slots(superior)]).toEqual([['SELF.A01'], ['SELF.A01', 'SUPERIOR.A01']]);
    await world.data(submitCheck(full(), scene.superior));
    later();
    expect(await slots(branch)).toEqual(['SELF.A01', 'SUPERIOR.A01']);
    expect(await audit.upload(at('AUDIT.A01'))).toBe('kept');
    expect([await slots(branch), await slots(audit)]).toMatchObject([{ length: 2 }, { length: 3 }]);
  });

  it('goes away again before it is handed in, and stays from then on', async () => {
    const before = await stored();
    await branch.upload(at('SELF.A01'));
    const [row] = await branch.list(at(''));
    expect(await branch.remove({ ...row!, version: 9 })).toBe('STALE_EDIT');
    expect(await branch.remove(row!)).toBe('removed');
    await world.jobs();
    expect(await stored()).toEqual(before);
    await branch.upload(at('SELF.A01'));
    const [kept] = await branch.list(at(''));
    await handIn();
    expect(await branch.remove(kept!)).toBe('ASSESSMENT_SELF_DONE');
    await world.data(returnSelf(scene.sheetId, '请补材料', scene.superior));
    expect(await branch.remove(kept!)).toBe('FILE_IN_RECORD');
    expect(await branch.upload(at('SELF.A03'), PDF('补充'))).toBe('kept');
    const added = (await branch.list(at(''))).at(-1)!;
    expect([await slots(superior), await branch.remove(added)]).toEqual([['SELF.A01'], 'removed']);
  });
});

describe('what is refused leaves nothing', () => {
  const kept = async () => [
    await world.sql('SELECT id FROM evidence WHERE subjectId = ?', [scene.sheetId]),
    (await stored()).length,
  ];
  let before: unknown;
  beforeEach(async () => {
    before = await kept();
  });
  const nothing = async () => expect(await kept()).toEqual(before);

  it.each([
    ['a.exe', PDF(), 'FILE_TYPE_NOT_ALLOWED'],
    ['a.png', PDF(), 'FILE_NOT_WHAT_IT_SAYS'],
    ['a.docx', Buffer.from('PK\x03\x04'), 'FILE_NOT_WHAT_IT_SAYS'],
    ['a.pdf', Buffer.alloc(0), 'FILE_EMPTY'],
  ])('%s: %#', async (name, bytes, code) => {
    expect(await branch.upload(at('SELF.A01'), bytes, name)).toBe(code);
    await nothing();
  });

  it('a file larger than the most, by what is announced and by what comes', async () => {
    const most = 20 * 1024 * 1024;
    expect((await branch.open(at('SELF.A01'), 'a.pdf', most + 1)).errors![0]!.extensions.code).toBe('FILE_TOO_LARGE');
    const { data } = await branch.open(at('SELF.A01'), 'a.pdf', 10);
    const large = Buffer.concat([PDF(), Buffer.alloc(most)]);
    expect(await branch.post(data!.openEvidenceUpload.path, large)).toBe('FILE_TOO_LARGE');
    await nothing();
  });

  it('another side’s place, a criterion that is none, another organization’s sheet', async () => {
    expect(await branch.upload(at('SUPERIOR.A01'))).toBe('FILE_NOT_YOURS');
    expect(await superior.upload(at('SELF.A01'))).toBe('FILE_NOT_YOURS');
    expect(await superior.upload(at('SUPERIOR.A01'))).toBe('ASSESSMENT_SELF_NOT_DONE');
    expect(await branch.upload(at('SELF.Z99'))).toBe('ASSESSMENT_CRITERION_UNKNOWN');
    expect(await branch.upload(at('A01'))).toBe('ASSESSMENT_CRITERION_UNKNOWN');
    const outside = await world.system((work) => anActor(work, 'branchSecretary', scene.county.sibling));
    expect(await new Filer(world, outside.session).upload(at('SELF.A01'))).toBe('NOT_FOUND');
    await nothing();
  });

  it('a period that closes between the ticket and its bytes', async () => {
    const { data } = await branch.open(at('SELF.A01'), 'a.pdf', 20);
    await world.system(async (work) => closePeriod(work, await work.get(Period, scene.period.id)));
    expect(await branch.post(data!.openEvidenceUpload.path, PDF())).toBe('PERIOD_CLOSED');
    await nothing();
  });

  it('the same content twice in one place, also when both come at once', async () => {
    const answers = await Promise.all([branch.upload(at('SELF.A01')), branch.upload(at('SELF.A01'))]);
    expect(answers.sort()).toEqual(['FILE_ALREADY_THERE', 'kept']);
    expect(await branch.upload(at('SELF.A03'))).toBe('kept');
    expect(await slots(branch)).toHaveLength(2);
  });

  it('a row whose record is another organization’s is shown to nobody', async () => {
    await branch.upload(at('SELF.A01'));
    const [row] = await branch.list(at(''));
    await world.sql('UPDATE evidence SET organizationId = ? WHERE id = ?', [scene.county.sibling.id, row!.id]);
    const other = await world.system((work) => anActor(work, 'branchSecretary', scene.county.sibling));
    const stranger = new Filer(world, other.session);
    expect([await slots(branch), await slots(stranger), await stranger.download(row!.id)]).toEqual([
      [],
      [],
      'NOT_FOUND',
    ]);
  });
});
