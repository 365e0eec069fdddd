import type { ModuleDefinition } from '../../platform/index.ts';
import { MeResolver } from './me.resolver.ts';
import { AccessGrant, Account, Appointment, Person, PersonalToken, Session } from './people.entity.ts';

export { AccessGrant, Account, Appointment, Person } from './people.entity.ts';
export { authenticate, hashPassword } from './session.service.ts';

export const people: ModuleDefinition = {
  name: 'people',
  entities: [Person, Appointment, AccessGrant, Account, Session, PersonalToken],
  resolvers: [MeResolver],
};
