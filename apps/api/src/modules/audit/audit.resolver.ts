import { Arg, Args, ID, Int, Resolver } from 'type-graphql';
import { type Connection, doc, InWork, Read, refusal, type Work } from '../../platform/index.ts';
import { AuditArguments } from './audit.inputs.ts';
import { headOf, listAudit } from './audit.queries.ts';
import { verifyChain } from './audit.verify.ts';
import { AuditConnection, type AuditEntry, AuditHead, AuditVerification } from './audit.views.ts';

const MOST_BLOCKS = 500;

/** For the auditor: who did what, when, to which fields; and whether the log is still what was written. */
@Resolver()
export class AuditResolver {
  @Read('audit:read', () => AuditConnection, {
    description: doc(
      '审计记录，最近的在前：何人、何时、何操作、何记录、哪些字段，不含字段内容',
      'The audit, the latest first: who, when, which operation, record and fields; no values',
    ),
  })
  auditEntries(
    @InWork() work: Work,
    @Args(() => AuditArguments) args: AuditArguments,
  ): Promise<Connection<AuditEntry>> {
    return listAudit(work, args);
  }

  @Read('audit:read', () => AuditHead, { description: doc('审计链的链尾', 'The end of the chain of sealed blocks') })
  auditHead(@InWork() work: Work): Promise<AuditHead> {
    return headOf(work);
  }

  @Read('audit:read', () => AuditVerification, {
    complexity: 500,
    description: doc(
      '重算封存的审计块，指出第一个有问题的块；未完（done 为假）时以 upTo 作 after 继续',
      'Recomputes the sealed blocks and names the first that is broken; unless `done`, go on with `after: upTo`',
    ),
  })
  async verifyAudit(
    @InWork() work: Work,
    @Arg('after', () => ID, {
      nullable: true,
      description: doc('自此块之后，默认从头', 'After this block; from the start unless given'),
    })
    after: string | null | undefined,
    @Arg('blocks', () => Int, {
      defaultValue: 100,
      description: doc('最多核验的块数，1–500', 'At most so many blocks, 1–500'),
    })
    blocks: number,
  ): Promise<AuditVerification> {
    if (blocks < 1 || blocks > MOST_BLOCKS) throw refusal('LIMIT_PAGE', { max: MOST_BLOCKS });
    const from = after ?? '0';
    if (!/^\d{1,15}$/.test(from)) throw refusal('INPUT_INVALID', { field: 'after' });
    return Object.assign(new AuditVerification(), await verifyChain(work, Number(from), blocks));
  }
}
