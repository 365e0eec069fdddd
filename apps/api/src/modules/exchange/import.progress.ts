import type { ImportPhase } from '@zhibu/rules';
import type { Kernel } from '../../platform/index.ts';

const PAUSE_MS = 400;

/** Progress is told beside the transaction that makes it, a few times a second: it is nobody's history. */
export class Progress {
  private done = 0;
  private total = 0;
  private told = 0;

  constructor(
    private readonly kernel: Kernel,
    private readonly importId: string,
  ) {}

  /** A phase begins; a transaction that is run again begins it again. */
  async begin(phase: ImportPhase, total = 0): Promise<void> {
    [this.done, this.total] = [0, total];
    await this.write(phase);
  }

  readonly step = async (rows: number): Promise<void> => {
    this.done += rows;
    if (performance.now() - this.told > PAUSE_MS) await this.write(null);
  };

  private async write(phase: ImportPhase | null): Promise<void> {
    this.told = performance.now();
    await this.kernel.dataSource.query(
      'UPDATE `import` SET done = ?, total = ?, phase = COALESCE(?, phase) WHERE id = ?',
      [this.done, this.total, phase, this.importId],
    );
  }
}
