import { addDays, contactStateOn, type Day, WAITING_STATES, yearOf } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { ContactPoint } from '../liaison/index.ts';
import type { Organization } from '../organization/index.ts';
import { Responsibility } from './responsibility.entity.ts';
import { insertDuty, saveDuty, turnDuty } from './responsibility.service.ts';

/** After which job the contact duties of a contact that ends on a day to come are looked at again. */
export const CONTACT_OVER = 'responsibility.contactOver';

const CONTACT_ENDED = '联系关系已结束';
const CONTACT_RUNS = '联系关系继续';

/** The instant a day begins in China. */
const beginningOf = (day: Day): Date => new Date(`${day}T00:00:00+08:00`);

const dueIn = (year: number, { toOn }: ContactPoint): Day => {
  const last: Day = `${year}-12-31`;
  return toOn !== null && toOn < last ? toOn : last;
};

const dutiesOf = (work: Work, { id, organizationId }: ContactPoint): Promise<Responsibility[]> =>
  work.rows(Responsibility).where('t.contactPointId = ? AND t.organizationId = ?', [id, organizationId]).all(100);

const cancelWaiting = async (work: Work, duties: readonly Responsibility[], remark: string): Promise<void> => {
  for (const duty of duties) if (WAITING_STATES.includes(duty.state)) await turnDuty(work, duty, 'cancel', remark);
};

const newDuty = (work: Work, contact: ContactPoint, branch: Organization, year: number): Promise<Responsibility> =>
  insertDuty(work, {
    organizationId: branch.id,
    personId: contact.leaderId,
    kind: 'CONTACT_DUTY',
    year,
    title: `联系${branch.shortName ?? branch.name}`,
    detail: '每季度走访不少于一次，帮助解决实际困难，指导推进达标创建。',
    source: contact.source,
    dueOn: dueIn(year, contact),
    contactPointId: contact.id,
  });

/**
 * Brings the contact duty into line with its contact point: there is one while the contact runs or is to run, none waits
 * once it has ended (R34). The same again changes nothing.
 */
export const alignContactDuty = async (work: Work, contact: ContactPoint, branch: Organization): Promise<void> => {
  const duties = await dutiesOf(work, contact);
  if (contactStateOn(contact, work.today) === 'ENDED') return cancelWaiting(work, duties, CONTACT_ENDED);
  const year = Math.max(yearOf(contact.fromOn), yearOf(work.today));
  const duty = duties.find((each) => each.year === year);
  const dueOn = dueIn(year, contact);
  if (!duty) await newDuty(work, contact, branch, year);
  else if (duty.state === 'CANCELLED')
    await saveDuty(work, await turnDuty(work, duty, 'reopen', CONTACT_RUNS), { dueOn });
  else if (duty.state === 'OPEN' && duty.dueOn !== dueOn) await saveDuty(work, duty, { dueOn });
  if (contact.toOn !== null)
    work.later(CONTACT_OVER, { contactPointId: contact.id }, beginningOf(addDays(contact.toOn, 1)));
};

/** With the organization what was still to be done there ends. */
export const cancelDutiesOf = async (work: Work, organization: Organization): Promise<void> => {
  const waiting = work
    .rows(Responsibility)
    .where("t.organizationId = ? AND t.state IN ('OPEN', 'REPORTED')", [organization.id]);
  await cancelWaiting(work, await waiting.all(10_000), '党组织已撤销');
};
