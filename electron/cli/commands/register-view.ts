import { findClient, readClient } from '../../../db/records/clients.ts';
import { logEvent } from '../../../db/vault.ts';
import { codeBookForDate, serviceName } from '../../../shared/catalogue/code-books.ts';
import type { Client } from '../../../shared/record/client.ts';
import { formatDate } from '../../../shared/record/dates.ts';
import { formatHours } from '../../../shared/record/hours.ts';
import {
  registerView,
  type RegisterService,
  type RegisterView,
} from '../../../shared/reporting/register-view.ts';
import type { Office } from '../../usecases/office.ts';
import { refuse, type Call, type Command } from '../command.ts';
import { problemOf, refused, shown, type Outcome } from '../outcome.ts';
import { dateOption } from '../values.ts';
import { withOffice } from '../with-office.ts';

export const view: Command = {
  synopsis: '--db F --client ID --date D',
  needs: ['db', 'client', 'date'],
  takes: ['password-file'],
  run,
};

function run(call: Call): Outcome | Promise<Outcome> {
  const date = dateOption(call, 'date');
  if (!date.ok) return date.error;
  return withOffice(call, (office) => {
    const client = clientOf(office, call.options.needed('client'));
    if (client === null) return refuse(call, 'no-such-client');
    const logged = logEvent(office.vault, { action: 'read', subject: client.id });
    if (!logged.ok) return refused(problemOf(logged.error), call.language);
    const seen = registerView(client, date.value ?? office.clock.today());
    return shown(jsonOf(seen), textOf(call, seen));
  });
}

/** By the program's own id, or an identity number in force or replaced, with or without a space in it. */
export function clientOf(office: Office, idOrNumber: string): Client | null {
  const { db } = office.vault;
  const wanted = /^\d{6}\s?\d{5}$/.test(idOrNumber) ? idOrNumber.replace(/\s/, '') : idOrNumber;
  const id = findClient(db, wanted);
  return id === null ? null : readClient(db, id);
}

const jsonOf = (seen: RegisterView): unknown => ({
  date: seen.date,
  services: seen.services.map((one) => ({
    service: one.service,
    from: one.from,
    to: one.to,
    minutesPerWeek: one.minutesPerWeek,
    severalStaff: one.severalStaff,
    organisationNumbers: one.organisationNumbers,
  })),
  individualPlan: seen.individualPlan,
  coordinator: seen.coordinator,
});

function textOf({ text, language }: Call, seen: RegisterView): string {
  const book = codeBookForDate(seen.date).id;
  const answer = (value: boolean | null): string =>
    value === null ? text.unknown : value ? text.yes : text.no;
  const line = (one: RegisterService): string =>
    [
      `${one.service} ${serviceName(book, one.service, language)}`,
      ...(one.minutesPerWeek === null ? [] : [text.hoursPerWeek(formatHours(one.minutesPerWeek))]),
      ...(one.severalStaff ? [text.severalStaff] : []),
      ...one.organisationNumbers,
      text.since(formatDate(one.from), one.to === null ? null : formatDate(one.to)),
    ].join(', ');
  return [
    text.seen(formatDate(seen.date)),
    ...(seen.services.length === 0 ? [text.noServices] : seen.services.map(line)),
    `${text.individualPlan}: ${answer(seen.individualPlan)}`,
    `${text.coordinator}: ${answer(seen.coordinator)}`,
  ].join('\n');
}
