import { every } from '../jobs/worker.ts';
import { asSystem } from '../work/transaction.ts';
import { foldFigures } from './fold.ts';

/** What is written is folded within seconds, in the background, in short transactions; reading is exact at any moment. */
every('figures.fold', 2, async (kernel) => {
  while ((await asSystem(kernel, 'figures', (work) => foldFigures(work.run))) > 0);
});
