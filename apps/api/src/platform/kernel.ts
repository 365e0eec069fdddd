import type { DataSource } from 'typeorm';

/** What every piece of work needs from the process. The clock is handed in, so that a test can say what day it is. */
export type Kernel = {
  dataSource: DataSource;
  now: () => Date;
  /** `auto_increment_increment` of the server. */
  idStep: number;
};

export const createKernel = async (dataSource: DataSource, now: () => Date = () => new Date()): Promise<Kernel> => {
  const [row] = (await dataSource.query('SELECT @@auto_increment_increment AS step')) as { step: number }[];
  return { dataSource, now, idStep: Number(row!.step) };
};
