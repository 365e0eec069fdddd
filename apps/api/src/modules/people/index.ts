import type { ModuleDefinition } from '../../platform/index.ts';
import { Account, PersonalToken, Session, SignInFailure } from './account.entity.ts';
import { AccountResolver } from './account.resolver.ts';
import { AppointmentResolver, TeamResolver } from './appointment.resolver.ts';
import { GrantResolver } from './grant.resolver.ts';
import { MeResolver } from './me.resolver.ts';
import './people.chores.ts';
import { AccessGrant, Appointment, Person } from './people.entity.ts';
import './people.events.ts';
import { PersonResolver } from './people.resolver.ts';
import { SessionResolver, TokenResolver } from './session.resolver.ts';
import { SetupResolver } from './setup.resolver.ts';

export { Account } from './account.entity.ts';
export { openAccount, resetPasswordOf } from './account.service.ts';
export {
  type AppointmentValues,
  appoint,
  appointAll,
  cancelAppointment,
  endAppointment,
} from './appointment.service.ts';
export { actorOfAccount, authenticate } from './authentication.ts';
export { beginDerivedGrants, type DerivedGrant, endDerivedGrant } from './derived-grants.ts';
export { type GrantValues, giveGrant } from './grant.service.ts';
export { type Belonging, belongingOf } from './offices.ts';
export { hashPassword } from './password.ts';
export { AccessGrant, Appointment, Person, PostEnum, RoleEnum } from './people.entity.ts';
export { nameFor, PersonReference, personReference } from './people.views.ts';
export { changeHomeBranch, createPerson, createPersons, editPerson, type PersonValues } from './person.service.ts';
export { makeSetupLink } from './setup.service.ts';

export const people: ModuleDefinition = {
  name: 'people',
  entities: [Person, Appointment, AccessGrant, Account, Session, PersonalToken, SignInFailure],
  resolvers: [
    MeResolver,
    PersonResolver,
    AppointmentResolver,
    TeamResolver,
    GrantResolver,
    AccountResolver,
    SessionResolver,
    TokenResolver,
    SetupResolver,
  ],
};
