import { municipalityAnswersOf } from '../../db/records/answers.ts';
import { changesSince } from '../../db/records/changes.ts';
import { readClient } from '../../db/records/clients.ts';
import { countClients } from '../../db/records/today.ts';
import type { Vault } from '../../db/vault.ts';
import type { OutputOf, VaultContract } from '../../shared/ipc/contract.ts';
import type { FindingCounts, FindingsFilter, FindingsWish, Readiness } from '../../shared/ipc/day-schemas.ts';
import { listName, type Client } from '../../shared/record/client.ts';
import { sortKey } from '../../shared/record/search-key.ts';
import { isInControl } from '../../shared/rules/in-control.ts';
import { SEVERITIES, type RuleContext, type Severity } from '../../shared/rules/rule.ts';
import { RULES } from '../../shared/rules/rules.ts';
import { checkClient, checkMunicipality } from '../../shared/rules/run.ts';
import { yearCounter } from '../../shared/rules/year-summary.ts';
import { toldFinding } from './check.ts';
import { findingCounts } from './finding-counts.ts';
import { isOfPart, isOpen, isWished, judged, mustBePutRight, type Judged } from './judged.ts';
import { breathFor } from './long-work.ts';
import { officeFacts, type Office } from './office.ts';
import { ruleContext } from './rule-context.ts';
import { walkClients } from './walk-clients.ts';

/** With more clients changed than this, everybody is looked at anew. */
const FEW = 200;

interface Looked {
  readonly client: string;
  readonly name: string;
  readonly sorted: string;
  readonly birthDate: string | null;
  readonly deathDate: string | null;
  readonly findings: readonly Judged[];
}

/**
 * The control of a year over everybody, kept up to date while the database is open: at first all are looked at, in
 * pieces between other work; afterwards only those whom the log names as changed.
 */
export interface YearControl {
  /** Where it stands. Begins what isn't begun, and brings up to date what was changed. */
  readiness(): Readiness;
  page(wish: FindingsWish): OutputOf<VaultContract['findings']>;
  /** The worst that is open about a client, and how often; null: nothing, or nobody has looked yet. Begins nothing. */
  worst(client: string): Worst | null;
  /** What the pages hold in all, by rule and by area. */
  counts(filter: FindingsFilter): FindingCounts;
  /** Resolves when it is up to date; a database that is closed meanwhile ends it. */
  settled(): Promise<void>;
}

export interface Worst {
  readonly severity: Severity;
  readonly count: number;
}

const controls = new WeakMap<Vault, { readonly year: number; readonly control: YearControl }>();

/** The control of a year; that of the year asked for last is kept. */
export function yearControl(office: Office, year: number): YearControl {
  const kept = controls.get(office.vault);
  if (kept?.year === year) return kept.control;
  const control = controlOf(office, year);
  controls.set(office.vault, { year, control });
  return control;
}

function controlOf(office: Office, year: number): YearControl {
  const { db } = office.vault;
  const looked = new Map<string, Looked>();
  let municipality: readonly Judged[] = [];
  let at: string | null = null;
  let line: number | null = null;
  let progress = { looked: 0, all: 0 };
  let running: Promise<void> | null = null;

  const look = (client: Client, context: RuleContext): void => {
    if (isInControl(client, context))
      looked.set(
        client.id,
        lookedOf(client, judged(checkClient(client, context), client.acceptedFindings, client)),
      );
    else looked.delete(client.id);
  };

  const everybody = async (context: RuleContext): Promise<void> => {
    const counter = yearCounter(year);
    const before = new Set(looked.keys());
    progress = { looked: 0, all: countClients(db) };
    await walkClients(db, (client) => {
      before.delete(client.id);
      counter.add(client);
      look(client, context);
      progress = { ...progress, looked: progress.looked + 1 };
    });
    // Who can't be read isn't among those looked at, and is named by the survey of the extract.
    progress = { ...progress, looked: progress.all };
    for (const id of before) looked.delete(id);
    municipality = judged(
      checkMunicipality(counter.summary(), context),
      municipalityAnswersOf(db, year),
      null,
    );
  };

  const these = async (ids: ReadonlySet<string>, context: RuleContext): Promise<void> => {
    const { breathe } = breathFor(db);
    progress = { looked: 0, all: ids.size };
    for (const id of ids) {
      await breathe();
      const client = readClient(db, id);
      if (client === null) looked.delete(id);
      else look(client, context);
      progress = { ...progress, looked: progress.looked + 1 };
    }
  };

  const bringUpToDate = (anew: boolean): void => {
    if (running !== null) return;
    const changes = changesSince(db, line ?? 0);
    const few = line !== null && !anew && changes.subjects !== null && changes.subjects.size <= FEW;
    if (few && changes.subjects.size === 0) return;
    line = changes.line;
    const context = ruleContext(office, year);
    running = (few ? these(changes.subjects, context) : everybody(context))
      .then(() => {
        at = office.clock.now();
      })
      .catch((thrown: unknown) => {
        line = null;
        throw thrown;
      })
      .finally(() => {
        running = null;
      });
    // A lock ends it: whoever waits is told, and nobody else has to be.
    running.catch(() => undefined);
  };

  const readiness = (): Readiness => {
    const all = [...looked.values()];
    const open = all.flatMap(({ findings }) => findings.filter(isOpen)).concat(municipality.filter(isOpen));
    return {
      year,
      ...progress,
      at,
      clients: all.length,
      ready: all.filter(({ findings }) => !findings.some(mustBePutRight)).length,
      open: Object.fromEntries(
        SEVERITIES.map((severity) => [
          severity,
          open.filter(({ finding }) => finding.severity === severity).length,
        ]),
      ) as Readiness['open'],
      accepted: [...all.flatMap(({ findings }) => findings), ...municipality].filter((one) => !isOpen(one))
        .length,
    };
  };

  return {
    readiness() {
      bringUpToDate(false);
      return readiness();
    },
    page(wish) {
      bringUpToDate(wish.anew);
      const { language } = officeFacts(office).settings;
      const told = ({ finding, place, reason }: Judged) => {
        const rule = RULES.find(({ id }) => id === finding.rule);
        return {
          ...toldFinding(finding, language),
          name: rule?.name[language] ?? '',
          source: rule?.source ?? '',
          area: place?.area ?? null,
          formField: place?.field ?? null,
          formRecord: place?.record ?? null,
          reason,
        };
      };
      const found = [...looked.values()]
        .map((one) => ({ ...one, findings: one.findings.filter(isWished(wish)).filter(isOfPart(wish)) }))
        .filter(({ findings }) => findings.length > 0)
        .sort((a, b) => rank(a) - rank(b) || (a.sorted < b.sorted ? -1 : a.sorted > b.sorted ? 1 : 0));
      return {
        readiness: readiness(),
        clients: found
          .slice(wish.after, wish.after + wish.limit)
          .map(({ client, name, birthDate, deathDate, findings }) => ({
            client,
            name,
            birthDate,
            deathDate,
            findings: findings.map(told),
          })),
        total: found.length,
        municipality: municipality.filter(isWished(wish, true)).filter(isOfPart(wish)).map(told),
      };
    },
    worst(client) {
      // The worst stand first.
      const open = looked.get(client)?.findings.filter(isOpen) ?? [];
      const severity = open[0]?.finding.severity;
      return severity === undefined
        ? null
        : { severity, count: open.filter(({ finding }) => finding.severity === severity).length };
    },
    counts(filter) {
      bringUpToDate(false);
      const wished = [...looked.values()].flatMap(({ findings }) => findings.filter(isWished(filter)));
      const { language } = officeFacts(office).settings;
      const all = [...wished, ...municipality.filter(isWished(filter, true))];
      return { readiness: readiness(), ...findingCounts(all, language) };
    },
    async settled() {
      while (running !== null) await running;
    },
  };
}

const rank = ({ findings }: Pick<Looked, 'findings'>): number =>
  Math.min(...findings.map(({ finding }) => SEVERITIES.indexOf(finding.severity)));

const lookedOf = (client: Client, findings: readonly Judged[]): Looked => ({
  client: client.id,
  name: listName(client.name),
  sorted: sortKey([client.name.family, client.name.given, client.name.middle ?? '']),
  birthDate: client.birthDate,
  deathDate: client.deathDate,
  findings,
});
