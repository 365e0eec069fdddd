import type { Dice } from '../dice.ts';
import type { World } from '../world.ts';

/** Columns that point at a row of another table. The owner is none of them: what belongs elsewhere, is elsewhere. */
const POINTERS: readonly [table: string, column: string, target: string][] = [
  ['organization', 'hostId', 'organization'],
  ['unit', 'partyGroupId', 'organization'],
  ['appointment', 'personId', 'person'],
  ['access_grant', 'sourceId', 'appointment'],
  ['access_grant', 'proposedBy', 'person'],
  ['access_grant', 'confirmedBy', 'person'],
  ['contact_point', 'leaderId', 'person'],
  ['visit', 'contactPointId', 'contact_point'],
  ['visit', 'leaderId', 'person'],
  ['visit', 'periodId', 'period'],
  ['responsibility', 'personId', 'person'],
  ['responsibility', 'contactPointId', 'contact_point'],
  ['responsibility', 'campaignId', 'campaign'],
  ['period', 'campaignId', 'campaign'],
  ['campaign_target', 'campaignId', 'campaign'],
  ['campaign_roll', 'campaignId', 'campaign'],
  ['campaign_document', 'campaignId', 'campaign'],
  ['campaign_document', 'publishedBy', 'person'],
  ['campaign_acknowledgement', 'documentId', 'campaign_document'],
  ['campaign_acknowledgement', 'personId', 'person'],
  ['criterion', 'standardVersionId', 'standard_version'],
  ['assessment', 'campaignId', 'campaign'],
  ['assessment', 'periodId', 'period'],
  ['assessment', 'standardVersionId', 'standard_version'],
  ['assessment_round', 'assessmentId', 'assessment'],
  ['assessment_round', 'byOrganizationId', 'organization'],
  ['assessment_round', 'byPersonId', 'person'],
  ['assessment', 'countedRoundId', 'assessment_round'],
  ['star_event', 'assessmentId', 'assessment'],
  ['star_event', 'periodId', 'period'],
  ['star_event', 'roundId', 'assessment_round'],
  ['star_event', 'byOrganizationId', 'organization'],
  ['star_event', 'byPersonId', 'person'],
  ['issue', 'campaignId', 'campaign'],
  ['issue', 'periodId', 'period'],
  ['issue', 'assessmentId', 'assessment'],
  ['issue', 'standardVersionId', 'standard_version'],
  ['issue', 'foundByPersonId', 'person'],
  ['issue', 'foundByOrganizationId', 'organization'],
  ['issue', 'submittedBy', 'person'],
  ['issue', 'decidedBy', 'person'],
  ['issue', 'decidedByOrganizationId', 'organization'],
  ['issue_event', 'issueId', 'issue'],
  ['issue_event', 'byPersonId', 'person'],
  ['issue_event', 'byOrganizationId', 'organization'],
  ['task', 'campaignId', 'campaign'],
  ['task', 'issueId', 'issue'],
  ['task', 'ownerPersonId', 'person'],
  ['task', 'leadPersonId', 'person'],
  ['task_progress', 'taskId', 'task'],
  ['task_progress', 'byPersonId', 'person'],
  ['rectification', 'campaignId', 'campaign'],
  ['rectification', 'assessmentId', 'assessment'],
  ['rectification', 'helperPersonId', 'person'],
  ['rectification', 'submittedBy', 'person'],
  ['rectification', 'decidedBy', 'person'],
  ['rectification', 'decidedByOrganizationId', 'organization'],
  ['branch_plan', 'campaignId', 'campaign'],
  ['branch_plan', 'submittedBy', 'person'],
  ['branch_plan', 'decidedBy', 'person'],
  ['branch_plan', 'decidedByOrganizationId', 'organization'],
  ['evidence', 'subjectId', 'assessment'],
  ['evidence', 'subjectId', 'issue'],
  ['evidence', 'uploadedBy', 'person'],
  ['annex_export', 'periodId', 'period'],
  ['annex_export', 'requestedBy', 'person'],
  ['application', 'campaignId', 'campaign'],
  ['application', 'approvalId', 'approval'],
  ['approval', 'subjectId', 'application'],
  ['approval', 'startedBy', 'person'],
  ['approval_step', 'approvalId', 'approval'],
  ['approval_step', 'applicantId', 'organization'],
  ['approval_step', 'actorPersonId', 'person'],
  ['import', 'requestedBy', 'person'],
  ['import_problem', 'importId', 'import'],
];

const SHARE = 0.15;

/** Writes other organizations' ids into foreign keys, as nobody can through the API. */
export const poison = async (world: World, dice: Dice): Promise<number> => {
  const ids = async (table: string) =>
    (await world.sql<{ id: string | number }[]>(`SELECT id FROM \`${table}\` ORDER BY id`)).map(({ id }) => String(id));
  let written = 0;
  for (const [table, column, target] of POINTERS) {
    const targets = await ids(target);
    for (const id of dice.some(await ids(table), SHARE)) {
      // a unique key may forbid it: then this one stays as it was
      await world.sql(`UPDATE IGNORE \`${table}\` SET ${column} = ? WHERE id = ?`, [dice.pick(targets), id]);
      written++;
    }
  }
  return written;
};
