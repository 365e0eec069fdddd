import type { LedgerField, Strategy, Tier } from '@zhibu/rules';
import { Column, Entity } from 'typeorm';
import { Owned } from '../../platform/index.ts';

/** What the leader of a campaign asks of the branches of a tier (R41); without a row the default holds. */
@Entity('ledger_strategy')
export class LedgerStrategy extends Owned implements Strategy {
  @Column('bigint')
  campaignId: string;

  @Column('varchar')
  tier: Tier;

  @Column('int')
  dueDays: number;

  @Column('int')
  reminderDays: number;

  @Column('simple-array')
  required: LedgerField[];
}
