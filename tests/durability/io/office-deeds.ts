import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { vaultErrorOf } from '../../../db/errors.ts';
import { insertClient } from '../../../db/records/clients.ts';
import { draftOf } from '../../../db/records/drafts.ts';
import { readSettings } from '../../../db/records/office.ts';
import { ok } from '../../../db/result.ts';
import { sql, write } from '../../../db/vault.ts';
import type { Envelope } from '../../../shared/ipc/errors.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { type Served, servedIn } from '../lines/calls-desks.ts';
import { PASSWORD, valueOf } from '../specimen.ts';
import { type Attempt, type Deed, type Fault, isSaved, refusalOf } from './deed.ts';
import { unsettled } from './settled.ts';

const CLIENT = 'kari';
const YEAR = 2015;

function attemptOf(answer: Envelope<unknown>, { bugs }: Served): Attempt {
  if (bugs.length > 0) throw new Error(bugs.splice(0).join('; '));
  return answer.ok ? { ok: true } : refusalOf(answer.error);
}

/** What the window asks an open vault process for, one call after the other in the same database. */
export async function officeDeeds(folder: string): Promise<readonly Deed[]> {
  const served = await openOffice(folder);
  const state = path.join(folder, 'state');
  const mustSettle = (attempt: Attempt | undefined): Fault | undefined => {
    const missing = attempt?.ok === true ? unsettled(served.desk.office().vault, state) : undefined;
    return missing === undefined ? undefined : { kind: 'lost', sentence: `answered with ok, and ${missing}` };
  };
  const deeds = [
    { deed: typing(served), isOneSave: true },
    { deed: settings(served), isOneSave: true },
    // These end with a note of what is there already; what a fault leaves of that is seen to the next time.
    { deed: backup(served), isOneSave: false },
    { deed: extract(served, folder), isOneSave: false },
  ];
  return deeds.map(({ deed, isOneSave }) => ({
    ...deed,
    afterwards: async (attempt) => {
      const missing = isOneSave ? mustSettle(attempt) : undefined;
      if (missing) return missing;
      if (!isReadable(served)) await lockAndUnlock(served);
      return (await deed.afterwards(attempt)) ?? mustSettle({ ok: true });
    },
  }));
}

/**
 * After a read that failed, the cipher of our build may give nothing more until the database is opened anew (faults.ts).
 * Every call answers that it is damaged then, and she does what she is told: she locks.
 */
function isReadable({ desk }: Served): boolean {
  try {
    desk.office().vault.db.all(sql`SELECT id FROM client`);
    return true;
  } catch (thrown) {
    if (vaultErrorOf(thrown).code === 'damaged') return false;
    throw thrown;
  }
}

async function lockAndUnlock({ desk }: Served): Promise<void> {
  desk.close();
  const opened = await desk.unlock({ password: PASSWORD, acceptOlder: false });
  if (!opened.ok) throw new Error(`does not open: ${opened.error.code}`);
}

async function openOffice(folder: string): Promise<Served> {
  mkdirSync(path.join(folder, 'out'), { recursive: true });
  const served = servedIn(folder);
  const made = await served.desk.create({
    municipalityNumber: '0511',
    office: 'Helse og omsorg',
    caseworker: { name: 'Berit Haugland', title: 'sykepleier' },
    password: PASSWORD,
    language: 'nb',
    practice: false,
  });
  if (!made.ok) throw new Error(`no database: ${made.error.code}`);
  const client = aClient({ id: CLIENT, identityNumber: null, decisions: [aDecision()] });
  const added = write(served.desk.office().vault, { action: 'imported' }, (db) => {
    insertClient(db, client);
    return ok(undefined);
  });
  valueOf(added);
  return served;
}

/** The answer to the same call again, now that nothing fails. */
async function again(call: () => Promise<Attempt>): Promise<Fault | undefined> {
  const attempt = await call();
  return attempt.ok ? undefined : { kind: 'stuck', sentence: `then ${attempt.code}, without a fault` };
}

function typing(served: Served): Deed {
  const { call, desk } = served;
  const form = { client: CLIENT, form: 'decision', subject: 'new' } as const;
  const textOf = (number: number): string => `${number} `.repeat(1 + ((number * 7919) % 1500)).slice(0, 1900);
  const kept = () => draftOf(desk.office().vault.db, CLIENT, 'decision', 'new')?.typed['note'];
  let number = 0;
  let acknowledged: string | undefined;
  const keep = async () =>
    attemptOf(await call('keep', { ...form, typed: { note: textOf(number) }, focus: 'note' }), served);
  return {
    name: 'typing',
    weight: 8,
    async prepare() {
      number += 1;
      return Promise.resolve();
    },
    attempt: keep,
    async afterwards(attempt) {
      const found = kept();
      const known = attempt && isSaved(attempt) ? textOf(number) : acknowledged;
      if (attempt && found !== known)
        return { kind: 'lost', sentence: `answered ${JSON.stringify(attempt)}, and then gone` };
      acknowledged = textOf(number);
      return (
        (await again(keep)) ??
        (kept() === acknowledged ? undefined : { kind: 'lost', sentence: 'typed again, and gone' })
      );
    },
  };
}

/** The language stands in the vault file too. */
function settings(served: Served): Deed {
  const { call, desk } = served;
  let language: 'nb' | 'nn' = 'nb';
  const save = async () =>
    attemptOf(await call('saveSettings', { language, theme: 'system', lockMinutes: 10 }), served);
  const shown = z.looseObject({ vault: z.looseObject({ language: z.string() }) });
  return {
    name: 'settings',
    weight: 2,
    async prepare() {
      language = language === 'nb' ? 'nn' : 'nb';
      return Promise.resolve();
    },
    attempt: save,
    async afterwards() {
      const stuck = await again(save);
      if (stuck) return stuck;
      const there = [
        readSettings(desk.office().vault.db)?.language,
        shown.parse(desk.status()).vault.language,
      ];
      return there.every((one) => one === language)
        ? undefined
        : { kind: 'lost', sentence: `the language is ${there.join(', ')}, and ${language} was chosen` };
    },
  };
}

function backup(served: Served): Deed {
  const { call } = served;
  const made: string[] = [];
  const one = z.looseObject({ id: z.string() });
  const list = z.looseObject({ entries: z.array(one) });
  const make = async () => {
    const answer = await call('makeBackup', {});
    if (answer.ok) made.push(one.parse(answer.value).id);
    return attemptOf(answer, served);
  };
  return {
    name: 'backup',
    weight: 3,
    prepare: () => Promise.resolve(),
    attempt: make,
    async afterwards(attempt) {
      const stuck = await again(make);
      if (stuck) return stuck;
      const listed = await call('backups', {});
      const ids = listed.ok ? list.parse(listed.value).entries.map(({ id }) => id) : [];
      // Those of this round: older ones go by the rule of keeping.
      const gone = made.slice(attempt?.ok === true ? -2 : -1).filter((id) => !ids.includes(id));
      return gone.length === 0
        ? undefined
        : { kind: 'lost', sentence: `${gone.join(', ')} not listed, ${ids.join(', ')} are` };
    },
  };
}

function extract(served: Served, folder: string): Deed {
  const { call, desk } = served;
  const out = path.join(folder, 'out');
  const given = z.looseObject({ files: z.array(z.looseObject({ name: z.string(), sha256: z.string() })) });
  const row = z.object({ file: z.string(), sha256: z.string() });
  const acknowledged = new Map<string, string>();
  let token = 0;
  const make = async () => {
    token += 1;
    desk.grantFolder(`token-${token}`, out);
    const answer = await call('makeExtract', { year: YEAR, rehearsal: false, folder: `token-${token}` });
    if (answer.ok)
      for (const { name, sha256 } of given.parse(answer.value).files) acknowledged.set(name, sha256);
    return attemptOf(answer, served);
  };
  const recorded = () =>
    new Map(
      desk
        .office()
        .vault.db.all(sql`SELECT file, sha256 FROM submission`)
        .map((found) => row.parse(found))
        .map(({ file, sha256 }) => [file, sha256]),
    );
  const shaOf = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(out, name)))
      .digest('hex');
  return {
    name: 'extract',
    weight: 4,
    prepare: () => Promise.resolve(),
    attempt: make,
    async afterwards() {
      const stuck = await again(make);
      if (stuck) return stuck;
      const names = readdirSync(out);
      const known = recorded();
      for (const [name, sha256] of acknowledged)
        if (!names.includes(name) || known.get(name) !== sha256)
          return { kind: 'lost', sentence: `${name} was answered with ok, and is gone` };
      // Whatever stands there is whole, and the program knows of it.
      const odd = names.filter((name) => known.get(name) !== shaOf(name));
      return odd.length === 0
        ? undefined
        : { kind: 'damaged', sentence: `nobody knows of ${odd.join(', ')}` };
    },
  };
}
