import { municipalityAnswersOf } from '../../db/records/answers.ts';
import { readClient } from '../../db/records/clients.ts';
import { addExtract, nextExtractNumber } from '../../db/records/office.ts';
import { pseudonymiser } from '../../db/records/pseudonyms.ts';
import { ok } from '../../db/result.ts';
import { logEvent, write } from '../../db/vault.ts';
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
import { answer, answerOf } from '../ipc/answer.ts';
import { acceptanceOf, type Acceptance } from './acceptance.ts';
import { toldFinding } from './check.ts';
import { officeFacts, type Office } from './office.ts';
import { ruleContext } from './rule-context.ts';
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
}

/** Who would be in the extract of the year, who can't be and why, and the number that it would get. */
export async function surveyExtract(office: Office, year: number): Promise<ExtractSurvey> {
  const { persons, leftOut } = await gather(office, year);
  return { year, number: nextExtractNumber(office.vault.db, year), persons: persons.length, leftOut };
}

/**
 * Makes the annual extract: gathered, written under a temporary name, validated against the format's schema, and
 * only then given its name. A practice database makes rehearsals only. A real one takes its number when it is there.
 */
export async function makeExtract(office: Office, wish: ExtractWish): Promise<Envelope<ExtractResult>> {
  const { vault, clock } = office;
  const { year, folder } = wish;
  const { municipality, purpose, caseworker } = officeFacts(office);
  const rehearsal = wish.rehearsal || purpose === 'practice';
  const number = nextExtractNumber(vault.db, year);
  const sender = {
    municipalityNumber: numberInYear(municipality.number, year) ?? municipality.number,
    district: municipality.district,
    organisationNumber: municipality.organisationNumber,
  };
  const { persons, ids, findings } = await gather(office, year);
  function* people(): Generator<ExtractPerson, void, void> {
    for (const person of persons) {
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
  const written = await writeFileSafely({
    folder,
    name,
    content: exporter.write({ year, number, sender, persons: persons.length }, people()),
    room: ROOM.file + persons.length * ROOM.person,
    // A rehearsal may be made again and again; a real one has a number that nothing else has.
    replace: rehearsal,
    check: async (path) =>
      (await validateExtract(path, exporter.schema)).length === 0 ? null : { code: 'extract-invalid' },
  });
  if (!written.ok) return written;
  const { sha256 } = written.file;

  const entry = {
    action: 'extracted',
    detail: { year, number, rehearsal, persons: persons.length, sha256, rules: RULE_CATALOGUE_VERSION },
  } as const;
  const logged = answerOf(
    rehearsal
      ? logEvent(vault, entry)
      : write(vault, entry, (db) => {
          addExtract(db, {
            year,
            number,
            exporter: `${exporter.format} ${exporter.version}`,
            madeAt: clock.now(),
            madeBy: caseworker.name,
            file: name,
            sha256,
            persons: persons.length,
          });
          return ok(undefined);
        }),
  );
  if (!logged.ok) return logged;
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
  await walkClients(db, (client) => {
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
    persons: persons.sort((a, b) => comparePseudonyms(a.pseudonym, b.pseudonym)),
    ids,
    leftOut,
    findings,
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
