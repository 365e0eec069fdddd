import { Arg, Args, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, DayScalar, doc, InWork, Read, type Work, Write } from '../../platform/index.ts';
import { Organization, OrganizationReference, organizationReference } from '../organization/index.ts';
import { appoint, cancelAppointment, endAppointment } from './appointment.service.ts';
import { BY_ID, BY_VERSION, WITH_REASON } from './arguments.ts';
import { Appointment } from './people.entity.ts';
import { AppointInput, AppointmentsArguments } from './people.inputs.ts';
import { teamOf } from './people.loaders.ts';
import { listAppointments } from './people.queries.ts';
import { PersonReference, personReference } from './people.views.ts';

const AppointmentConnection = connectionOf(Appointment, 'Appointment');

@Resolver(() => Appointment)
export class AppointmentResolver {
  @Read('person:read', () => AppointmentConnection, {
    description: doc('范围内的任职，最近登记的在前', 'Appointments in reach, the latest recorded first'),
  })
  appointments(
    @InWork() work: Work,
    @Args(() => AppointmentsArguments) args: AppointmentsArguments,
  ): Promise<Connection<Appointment>> {
    return listAppointments(work, args);
  }

  @Write('appointment:edit', () => Appointment, {
    description: doc(
      '任职；职务对应的角色随之生效。书记一时只有一人（APPOINTMENT_POST_FILLED）',
      'Appoints; the role of the post comes with it. One secretary at a time (APPOINTMENT_POST_FILLED)',
    ),
  })
  appoint(
    @InWork() work: Work,
    @Arg('input', () => AppointInput, { description: doc('任职', 'The appointment') }) input: AppointInput,
  ): Promise<Appointment> {
    return appoint(work, input);
  }

  @Write('appointment:edit', () => Appointment, {
    description: doc('免职；职务带来的角色同日终止', 'Ends an appointment; the role of the post ends with it'),
  })
  async endAppointment(
    @InWork() work: Work,
    @Arg('id', () => ID, BY_ID) id: string,
    @Arg('version', () => Int, BY_VERSION) version: number,
    @Arg('on', () => DayScalar, { description: doc('任职最后一日', 'The last day in office') }) on: string,
    @Arg('reason', () => String, { nullable: true, ...WITH_REASON }) reason: string | null,
  ): Promise<Appointment> {
    work.reason = reason;
    return endAppointment(work, await work.get(Appointment, id, version), on);
  }

  @Write('appointment:edit', () => Boolean, {
    description: doc('撤回尚未开始的任职', 'Takes back an appointment that has not begun'),
  })
  async cancelAppointment(
    @InWork() work: Work,
    @Arg('id', () => ID, BY_ID) id: string,
    @Arg('version', () => Int, BY_VERSION) version: number,
    @Arg('reason', () => String, { nullable: true, ...WITH_REASON }) reason: string | null,
  ): Promise<boolean> {
    work.reason = reason;
    await cancelAppointment(work, await work.get(Appointment, id, version));
    return true;
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('人员', 'The person') })
  person(@InWork() work: Work, @Root() appointment: Appointment): Promise<PersonReference | null> {
    return personReference(work, appointment.personId);
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: doc('组织', 'The organization') })
  organization(@InWork() work: Work, @Root() appointment: Appointment): Promise<OrganizationReference | null> {
    return organizationReference(work, appointment.organizationId);
  }
}

@Resolver(() => Organization)
export class TeamResolver {
  @FieldResolver(() => [Appointment], {
    description: doc(
      '现任班子和党务干部；须有“查看人员”权限',
      'Who holds a post today; for those who may read persons',
    ),
  })
  team(@InWork() work: Work, @Root() organization: Organization): Promise<Appointment[]> {
    return teamOf(work, organization.id);
  }
}
