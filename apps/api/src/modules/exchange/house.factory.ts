import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@zhibu/rules';
import { World } from '../../../test/world.ts';
import { directoryStore, useFileStore } from '../file/index.ts';
import type { Organization } from '../organization/index.ts';
import { aCounty, anOrganization, type County } from '../organization/organization.factory.ts';
import { anActor } from '../people/people.factory.ts';
import { Importer } from './exchange.factory.ts';

/** A database and a directory of files of its own, and people who import. */
export class House {
  private constructor(
    readonly world: World,
    readonly root: string,
  ) {}

  static async open(): Promise<House> {
    const root = await mkdtemp(join(tmpdir(), 'zhibu-import-'));
    useFileStore(directoryStore(root));
    return new House(await World.open(), root);
  }

  async close(): Promise<void> {
    await this.world.close();
    await rm(this.root, { recursive: true });
  }

  /** Somebody who holds a role at an organization and imports there. */
  async importer(role: Role, at: Organization): Promise<Importer> {
    const { session } = await this.world.system((work) => anActor(work, role, at));
    return new Importer(this.world, session, at.id);
  }

  /** A county that stands already, and its office. */
  async county(): Promise<{ county: County; office: Importer }> {
    const county = await this.world.system((work) => aCounty(work));
    return { county, office: await this.importer('countyOffice', county.county) };
  }

  /** A county with its Work Committee and an officer of it, and nothing below. */
  async empty(code: string): Promise<{ committee: Organization; importer: Importer }> {
    const committee = await this.world.system(async (work) => {
      const county = await anOrganization(work, 'COUNTY', null, { code, foundedOn: '1950-01-01' });
      return anOrganization(work, 'WORK_COMMITTEE', county, { code: `${code}-WC`, foundedOn: '2010-01-01' });
    });
    return { committee, importer: await this.importer('workCommittee', committee) };
  }

  later(seconds: number): void {
    this.world.now = new Date(this.world.now.getTime() + seconds * 1_000);
  }

  async count(table: string, where: string, params: unknown[] = []): Promise<number> {
    const rows = await this.world.sql<{ n: number }[]>(`SELECT COUNT(*) AS n FROM ${table} WHERE ${where}`, params);
    return Number(rows[0]!.n);
  }
}
