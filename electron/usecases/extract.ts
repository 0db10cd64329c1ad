import { municipalityAnswersOf } from '../../db/records/answers.ts';
import { readClient } from '../../db/records/clients.ts';
import { nameOf } from '../../db/records/client-names.ts';
import { nextExtractNumber } from '../../db/records/office.ts';
import { pseudonymiser } from '../../db/records/pseudonyms.ts';
import { logEvent } from '../../db/vault.ts';
import type { Language } from '../../shared/catalogue/language.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';
import type { ExtractResult, ExtractSurvey, ToldFinding } from '../../shared/ipc/schemas.ts';
import { listName } from '../../shared/record/client.ts';
import { stops } from '../../shared/record/stops.ts';
import { checkClient, checkMunicipality, type Control } from '../../shared/rules/run.ts';
import { yearCounter } from '../../shared/rules/year-summary.ts';
import { RULE_CATALOGUE_VERSION } from '../../shared/rules/rules.ts';
import { numberInYear } from '../../shared/catalogue/municipalities.ts';
import { comparePseudonyms, type ExtractPerson } from '../../shared/submission/exporter.ts';
import { iplosUttrekk } from '../../shared/submission/iplos-uttrekk/iplos-uttrekk.ts';
import { extractFileName } from '../../shared/submission/file-name.ts';
import { pseudonymSource } from '../../shared/submission/pseudonym-source.ts';
import { belongsTo } from '../../shared/submission/who-belongs.ts';
import { validateExtract } from '../files/validate-extract.ts';
import { writeFileSafely } from '../files/write-file.ts';
import { answer, answerOf, refused } from '../ipc/answer.ts';
import { acceptanceOf, type Acceptance } from './acceptance.ts';
import { backUp } from './backups.ts';
import { toldFinding } from './check.ts';
import { finish, numberFor } from './extract-number.ts';
import { breathFor } from './long-work.ts';
import { officeFacts, type Office } from './office.ts';
import { ruleContext } from './rule-context.ts';
import { settleExtracts } from './settle-extracts.ts';
import { sortInTurns } from './sort-in-turns.ts';
import { walkClients } from './walk-clients.ts';

export interface ExtractWish {
  /** Reporting year = calendar year. */
  readonly year: number;
  /** A rehearsal takes no number: it carries the one that the next real extract would get. */
  readonly rehearsal: boolean;
  /** A folder that is there. */
  readonly folder: string;
}

const exporter = iplosUttrekk;

/** Room that a file is reckoned to need, in bytes: a long history takes a few kilobytes. */
const ROOM = { file: 1_000_000, person: 8_000 } as const;

interface Gathered {
  /** In the order of the file. */
  readonly persons: readonly Omit<ExtractPerson, 'client'>[];
  readonly ids: ReadonlyMap<string, string>;
  readonly leftOut: ExtractSurvey['leftOut'];
  readonly findings: ToldFinding[];
  /** Ids of clients of whom nobody can say whether they belong. */
  readonly unreadable: readonly string[];
}

/**
 * Who would be in the extract of the year, who can't be and why, and the number that it would get. Clients who can't
 * be read are among those left out: nobody knows whether they belong. Throws `WorkStopped` at a lock.
 */
export async function surveyExtract(office: Office, year: number): Promise<ExtractSurvey> {
  const { db } = office.vault;
  await settleExtracts(office);
  const { persons, leftOut, unreadable } = await gather(office, year);
  return {
    year,
    number: nextExtractNumber(db, year),
    persons: persons.length,
    leftOut: [
      ...unreadable.map((client) => ({ client, name: nameOf(db, client), reason: UNREADABLE })),
      ...leftOut,
    ],
  };
}

/** Reason in a survey, beside the codes of what stops a client. */
const UNREADABLE = 'unreadable';

/**
 * Makes the annual extract: gathered, written under a temporary name, validated against the format's schema; a real
 * one takes its number then, with its hash, and only after that the file gets its name. A practice database makes
 * rehearsals only. Throws `WorkStopped` at a lock, and then there is no file and no number is taken.
 */
export async function makeExtract(office: Office, wish: ExtractWish): Promise<Envelope<ExtractResult>> {
  const { vault } = office;
  const { year, folder } = wish;
  const { municipality, purpose } = officeFacts(office);
  const rehearsal = wish.rehearsal || purpose === 'practice';
  const settled = await settleExtracts(office);
  if (!settled.ok) return settled;
  // One that fails is told where backups are told of, and doesn't keep the year's extract from being sent.
  if (!rehearsal) await backUp(office, 'extract');
  const number = nextExtractNumber(vault.db, year);
  const sender = {
    municipalityNumber: numberInYear(municipality.number, year) ?? municipality.number,
    district: municipality.district,
    organisationNumber: municipality.organisationNumber,
  };
  const breath = breathFor(vault.db);
  const { persons, ids, findings, unreadable } = await gather(office, year);
  if (unreadable.length > 0) return refused('damaged', unreadable.join(', '));
  function* people(): Generator<ExtractPerson, void, void> {
    for (const person of persons) {
      breath.mayGoOn();
      const client = readClient(vault.db, ids.get(person.pseudonym) ?? '');
      if (client !== null) yield { ...person, client };
    }
  }

  const name = extractFileName({
    municipalityNumber: sender.municipalityNumber,
    year,
    number,
    rehearsal,
    ending: exporter.ending,
  });
  const made = { year, number, rehearsal, persons: persons.length, rules: RULE_CATALOGUE_VERSION };
  const written = await writeFileSafely({
    folder,
    name,
    content: exporter.write({ year, number, sender, persons: persons.length }, people()),
    room: ROOM.file + persons.length * ROOM.person,
    // A rehearsal may be made again and again; a real one has a number that nothing else has.
    replace: rehearsal,
    check: async (path) =>
      (await validateExtract(path, exporter.schema, breath.breathe)).length === 0
        ? null
        : { code: 'extract-invalid' },
    ...(rehearsal ? {} : { claim: numberFor(office, { ...made, file: name }) }),
  });
  if (!written.ok) return written;
  const { sha256 } = written.file;
  if (rehearsal) {
    const logged = answerOf(logEvent(vault, { action: 'extracted', detail: { ...made, sha256 } }));
    if (!logged.ok) return logged;
  } else finish(office, { year, number });
  return answer({ files: [{ name, sha256 }], number, persons: persons.length, findings });
}

/** Walks all clients once, and keeps of each only what the order needs. */
async function gather(office: Office, year: number): Promise<Gathered> {
  const { db } = office.vault;
  const pseudonym = pseudonymiser(db);
  const context = ruleContext(office, year);
  const { language } = officeFacts(office).settings;
  const persons: Omit<ExtractPerson, 'client'>[] = [];
  const ids = new Map<string, string>();
  const leftOut: ExtractSurvey['leftOut'] = [];
  const findings: ToldFinding[] = [];

  const counter = yearCounter(year);
  const unreadable = await walkClients(db, (client) => {
    counter.add(client);
    if (!belongsTo(client, year)) return;
    findings.push(...onControlList(checkClient(client, context), client.acceptedFindings, language));
    const stopping = stops(client, context);
    if (stopping.length > 0) {
      leftOut.push(
        ...stopping.map(({ code }) => ({ client: client.id, name: listName(client.name), reason: code })),
      );
      return;
    }
    const source = pseudonymSource(client, year);
    const current = pseudonym(source.current);
    ids.set(current, client.id);
    persons.push({
      pseudonym: current,
      previousPseudonym: source.previous === null ? null : pseudonym(source.previous),
    });
  });
  const municipality = checkMunicipality(counter.summary(), context);
  findings.push(...onControlList(municipality, municipalityAnswersOf(db, year), language));
  return {
    persons: await sortInTurns(persons, (a, b) => comparePseudonyms(a.pseudonym, b.pseudonym), breathFor(db)),
    ids,
    leftOut,
    findings,
    unreadable,
  };
}

/** What the control list of an extract says: what is found and not let stand, but hints. */
const onControlList = (
  { findings }: Control,
  answers: readonly Acceptance[],
  language: Language,
): readonly ToldFinding[] =>
  findings
    .filter((one) => one.severity !== 'tips' && acceptanceOf(one, answers) === null)
    .map((one) => toldFinding(one, language));
