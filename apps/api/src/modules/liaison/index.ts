import type { ModuleDefinition } from '../../platform/index.ts';
import { ContactPointFields, ContactPointHistory, LiaisonBranchFields, LiaisonLeaderFields } from './contact.fields.ts';
import { ContactResolver } from './contact.resolver.ts';
import { ContactPoint, Visit } from './liaison.entity.ts';
import { VisitResolver } from './visit.resolver.ts';
import './liaison.events.ts';

export {
  assignContactPoint,
  assignContactPoints,
  type ContactValues,
  changeLeader,
  editContactPoint,
  endContactPoint,
} from './contact.service.ts';
export { ContactPoint, Visit } from './liaison.entity.ts';
export { periodOn } from './liaison.quarter.ts';
export { keepPromise, recordVisit, type VisitValues } from './visit.service.ts';

export const liaison: ModuleDefinition = {
  name: 'liaison',
  entities: [ContactPoint, Visit],
  resolvers: [
    ContactResolver,
    ContactPointFields,
    ContactPointHistory,
    LiaisonBranchFields,
    LiaisonLeaderFields,
    VisitResolver,
  ],
};
