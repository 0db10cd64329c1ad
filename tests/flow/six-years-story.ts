import path from 'node:path';
import { readClient } from '../../db/records/clients.ts';
import type { Result } from '../../db/result.ts';
import { act, type ActWish } from '../../electron/usecases/act.ts';
import { createClient } from '../../electron/usecases/clients.ts';
import { beginCorrection, beginLateEntry, receivePaper } from '../../electron/usecases/corrections.ts';
import { recordDecision, recordRehabilitation } from '../../electron/usecases/decisions.ts';
import { recordDiagnosis } from '../../electron/usecases/diagnoses.ts';
import { initOffice } from '../../electron/usecases/init.ts';
import { keep } from '../../electron/usecases/keep.ts';
import { saveDwellings, saveServiceLevels } from '../../electron/usecases/office-lists.ts';
import type { Office } from '../../electron/usecases/office.ts';
import { beginRegistration, sign } from '../../electron/usecases/registrations.ts';
import type { FormKind } from '../../shared/ipc/schemas.ts';
import type { ActName } from '../../shared/record/acts/acts.ts';
import type { Client } from '../../shared/record/client.ts';
import type { Typed } from '../../shared/record/forms/typed.ts';
import { CHEAP, PASSWORD } from '../db/vaults.ts';
import { told } from '../shared/record/acts/acting.ts';

/** D-number and permanent number of an invented woman, born on 21 June 1938. */
export const D_NUMBER = '61863820048';
export const PERMANENT = '21863820054';

/** Somebody at work: what the window would ask for, day by day, and what each act said that it would do. */
export class Desk {
  readonly office: Office;
  readonly #day: { today: string };
  #client = '';
  readonly #plans: string[] = [];

  constructor(office: Office, day: { today: string }) {
    this.office = office;
    this.#day = day;
  }

  get client(): Client {
    const found = readClient(this.office.vault.db, this.#client);
    if (found === null) throw new Error('the client is gone');
    return found;
  }

  get plans(): string {
    return `${this.#plans.join('\n')}\n`;
  }

  /** Goes to a day; what follows happens on it. */
  on(today: string): void {
    this.#day.today = today;
  }

  receive(family: string, given: string, identityNumber: string): void {
    const { id, faults } = done(createClient(this.office, { family, given, identityNumber }));
    if (id === null) throw new Error(JSON.stringify(faults));
    this.#client = id;
  }

  type(form: FormKind, subject: string, typed: Typed): void {
    const wish = { client: this.#client, form, subject: subject === '' ? this.#client : subject };
    const kept = done(keep(this.office, { ...wish, typed, focus: null }));
    if (typeof kept === 'string' || kept.faults.length > 0) throw new Error(JSON.stringify(kept));
  }

  decide(typed: Typed): void {
    this.type('decision', 'new', typed);
    none(done(recordDecision(this.office, this.#client, 'new')));
  }

  process(typed: Typed): string {
    this.type('rehabilitation', 'new', typed);
    none(done(recordRehabilitation(this.office, this.#client, 'new')));
    return this.client.rehabilitations.at(-1)?.id ?? '';
  }

  /** Registers what is typed over the valid registration, and signs it. */
  register(typed: Typed, diagnoses: readonly Typed[] = []): string {
    const id = done(beginRegistration(this.office, this.#client)) ?? '';
    this.type('registration', id, typed);
    for (const diagnosis of diagnoses) {
      this.type('diagnosis', 'new', diagnosis);
      none(done(recordDiagnosis(this.office, { client: this.#client, registration: id, subject: 'new' })));
    }
    none(done(sign(this.office, this.#client, id)));
    return id;
  }

  correct(registration: string, typed: Typed): void {
    const id = done(beginCorrection(this.office, this.#client, registration))?.id ?? '';
    this.type('registration', id, typed);
    none(done(sign(this.office, this.#client, id)));
  }

  registerLate(date: string, typed: Typed): void {
    const id = done(beginLateEntry(this.office, this.#client, date))?.id ?? '';
    this.type('registration', id, typed);
    none(done(sign(this.office, this.#client, id)));
  }

  paperCameBack(registration: string): void {
    none(done(receivePaper(this.office, this.#client, registration, 't')));
  }

  /** Looks at what an act would do, writes that down, and does it. */
  act(name: ActName, typed: Typed, more: Pick<Partial<ActWish>, 'record' | 'chosen'> = {}): string {
    const wish = { client: this.#client, act: name, record: null, chosen: null, typed, ...more };
    const shown = done(act(this.office, { ...wish, apply: false }));
    none(shown?.faults ?? null);
    const record = done(act(this.office, { ...wish, apply: true }))?.record;
    // What is shown first has no id yet for what it would add.
    const added = shown?.plan.find(({ does }) => does === 'adds')?.record.id;
    const words = Object.entries(typed).map(([field, text]) => `${field} ${text === '' ? '–' : text}`);
    this.#plans.push(`${this.#day.today} ${name}: ${words.join(', ')}`);
    for (const line of shown?.plan ?? [])
      this.#plans.push(`    ${told(line).replace(added ?? 'nothing', record ?? '')}`);
    return record ?? '';
  }

  /** The decision of a service that was made last. */
  decision(service: number): string {
    return this.client.decisions.findLast((one) => one.service === service)?.id ?? '';
  }
}

export async function openDesk(folder: string): Promise<Desk> {
  const day = { today: '2007-02-12' };
  const made = await initOffice({
    file: path.join(folder, 'dovre.db'),
    clock: { today: () => day.today, now: () => `${day.today}T10:15:00+01:00` },
    programVersion: '0.1.0',
    password: PASSWORD,
    caseworker: { name: 'Berit Haugland', title: 'sykepleier' },
    listed: true,
    municipalityNumber: '0511',
    officeName: '',
    language: 'nb',
    purpose: 'testdata',
    cost: CHEAP,
  });
  const desk = new Desk(done(made).office, day);
  const flats = { name: 'Tunet', address: 'Tunvegen 1', housingType: 3, organisationNumber: null };
  none(done(saveDwellings(desk.office, [flats])));
  done(saveServiceLevels(desk.office, [['Hjemmetjenesten'], ['Sone øst', 'Sone vest'], []]));
  return desk;
}

export function done<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function none(faults: readonly unknown[] | null): void {
  if (faults === null || faults.length > 0) throw new Error(JSON.stringify(faults));
}
