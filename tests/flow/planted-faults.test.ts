import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { insertClient } from '../../db/records/clients.ts';
import { putDwelling } from '../../db/records/office.ts';
import { ok } from '../../db/result.ts';
import { closeVault, write } from '../../db/vault.ts';
import { builtInDiagnoses } from '../../electron/files/diagnosis-list.ts';
import { initOffice } from '../../electron/usecases/init.ts';
import { codeBookForYear } from '../../shared/catalogue/code-books.ts';
import { demoClients } from '../../shared/demo/demo-clients.ts';
import { DWELLINGS, MUNICIPALITY } from '../../shared/demo/municipality.ts';
import { toldFinding } from '../../shared/ipc/schemas.ts';
import type { Client } from '../../shared/record/client.ts';
import { stops } from '../../shared/record/stops.ts';
import { isInControl } from '../../shared/rules/in-control.ts';
import type { RuleContext } from '../../shared/rules/rule.ts';
import { RULES } from '../../shared/rules/rules.ts';
import { checkClient, checkMunicipality, type Finding } from '../../shared/rules/run.ts';
import { yearCounter, type YearSummary } from '../../shared/rules/year-summary.ts';
import { CHEAP, PASSWORD, scratchFolder, valueOf } from '../db/vaults.ts';
import { cli } from '../electron/cli/command-line.ts';
import { MUNICIPALITY_PLANTS } from './plants/municipality.ts';
import { PERSON_PLANTS } from './plants/person.ts';
import { TODAY, YEAR, type Plant } from './plants/plant.ts';
import { PROCESS_PLANTS } from './plants/processes.ts';
import { REGISTRATION_PLANTS } from './plants/registration.ts';
import { SERVICE_PLANTS } from './plants/services.ts';

/**
 * One fault of each rule is planted among invented clients: the control names each, at the client it was planted on,
 * and nothing else that stops or is an error.
 */

const PLANTS = [...PERSON_PLANTS, ...REGISTRATION_PLANTS, ...SERVICE_PLANTS, ...PROCESS_PLANTS].sort(
  (a, b) => (a.rule < b.rule ? -1 : 1),
);
const CROWD = PLANTS.filter(({ elsewhere }) => elsewhere === undefined);

interface Planted {
  readonly clients: readonly Client[];
  readonly places: readonly { readonly plant: Plant; readonly client: string }[];
}

/** Each fault on somebody of its own, whom it suits. */
function planted(clients: readonly Client[], plants: readonly Plant[]): Planted {
  const after = [...clients];
  const used = new Set<number>();
  const places = plants.map((plant) => {
    const at = clients.findIndex((client, index) => !used.has(index) && plant.suits(client));
    const client = clients[at];
    const other = clients.find((_, index) => index > at && !used.has(index));
    if (client === undefined || other === undefined) throw new Error(`nobody for ${plant.rule}`);
    used.add(at);
    after[at] = plant.plant(client, other);
    return { plant, client: client.id };
  });
  return { clients: after, places };
}

function contextOf(clients: readonly Client[]): RuleContext {
  const owners = Map.groupBy(
    clients.flatMap(({ id, identityNumber, previousIdentityNumbers }) =>
      [identityNumber, ...previousIdentityNumbers.map(({ number }) => number)].map((number) => ({
        id,
        number,
      })),
    ),
    ({ number }) => number,
  );
  return {
    today: TODAY,
    year: YEAR,
    book: codeBookForYear(YEAR),
    syntheticAllowed: true,
    isTaken: (number, client) => owners.get(number)?.some(({ id }) => id !== client) ?? false,
    isDiagnosis: (code) => builtInDiagnoses.title(code) !== null,
    municipality: MUNICIPALITY,
    institutions: new Set(DWELLINGS.flatMap(({ organisationNumber }) => organisationNumber ?? [])),
  };
}

const isGrave = ({ severity }: Pick<Finding, 'severity'>): boolean =>
  severity === 'sperre' || severity === 'feil';
const named = ({ rule, client }: Pick<Finding, 'rule' | 'client'>): string => `${rule} ${client}`;
const severityOf = (id: string) => RULES.find((rule) => rule.id === id)?.severity ?? 'tips';
const gravePlaces = ({ places }: Planted): readonly string[] =>
  places
    .filter(({ plant }) => isGrave({ severity: severityOf(plant.rule) }))
    .map(({ plant, client }) => named({ rule: plant.rule, client }));
const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

it('plants a fault of every rule', () => {
  const planted = [...PLANTS, ...MUNICIPALITY_PLANTS].map(({ rule }) => rule).sort();
  expect(planted).toEqual(RULES.map(({ id }) => id).sort());
});

describe('among 3,000 invented clients', () => {
  const sound = [...demoClients({ clients: 3000, seed: 2025, today: TODAY })];
  const crowd = planted(sound, CROWD);

  const control = (clients: readonly Client[]) => {
    const context = contextOf(clients);
    const seen = clients.filter((client) => isInControl(client, context));
    const since = performance.now();
    const findings = seen.flatMap((client) => checkClient(client, context).findings);
    return { findings, seen: seen.length, ms: performance.now() - since };
  };

  it('nothing stops and nothing is an error before', () => {
    const { findings, seen, ms } = control(sound);
    console.log(`${RULES.length} rules on ${seen} of ${sound.length} clients: ${Math.round(ms)} ms`);
    expect(findings.filter(isGrave)).toEqual([]);
  });

  it('every planted fault is named at its client, and nothing else that stops or is an error', () => {
    const { findings } = control(crowd.clients);
    const found = new Set(findings.map(named));
    expect(
      crowd.places
        .map(({ plant, client }) => named({ rule: plant.rule, client }))
        .filter((one) => !found.has(one)),
    ).toEqual([]);
    expect(sorted(findings.filter(isGrave).map(named))).toEqual(sorted(gravePlaces(crowd)));
  });

  it('who is stopped is left out of an extract, and nobody else', () => {
    const context = contextOf(crowd.clients);
    const { findings } = control(crowd.clients);
    const left = crowd.clients.filter((client) => stops(client, context).length > 0).map(({ id }) => id);
    const stopped = findings.filter(({ severity }) => severity === 'sperre').map(({ client }) => client);
    expect(sorted(stopped)).toEqual(sorted(left));
  });

  it.each(PLANTS.filter(({ elsewhere }) => elsewhere !== undefined))(
    '$rule, which a practice database can’t have',
    (plant) => {
      const [place] = planted(sound, [plant]).places;
      const client = sound.find(({ id }) => id === place?.client);
      if (client === undefined) throw new Error('nobody');
      const faulty = plant.plant(client, client);
      const { findings } = checkClient(faulty, { ...contextOf([faulty]), ...plant.elsewhere });
      expect(sorted(findings.filter(isGrave).map(named))).toEqual([
        named({ rule: plant.rule, client: client.id }),
      ]);
    },
  );

  it.each(MUNICIPALITY_PLANTS)('$rule, of the municipality as a whole', ({ rule, plant, elsewhere }) => {
    const counter = yearCounter(YEAR);
    for (const client of sound) counter.add(client);
    const namedIn = (summary: YearSummary, context: RuleContext) =>
      checkMunicipality(summary, context).findings.map((one) => `${one.rule} ${one.field}`);
    const context = contextOf([]);
    const before = namedIn(counter.summary(), context);
    const after = namedIn(plant(counter.summary()), { ...context, ...elsewhere }).filter(
      (one) => !before.includes(one),
    );
    expect(after.map((one) => one.slice(0, 5))).toContain(rule);
  });
});

describe('in a database, on the command line', () => {
  it('the same is named, and the exit code is 1', async () => {
    const file = path.join(scratchFolder(), 'practice.db');
    const { office } = valueOf(
      await initOffice({
        file,
        clock: { today: () => TODAY, now: () => `${TODAY}T08:00:00+01:00` },
        programVersion: '0.1.0',
        password: PASSWORD,
        caseworker: { name: 'Berit Haugland', title: 'sykepleier' },
        listed: true,
        municipalityNumber: '9998',
        officeName: '',
        language: 'nb',
        purpose: 'practice',
        cost: CHEAP,
      }),
    );
    const sound = [...demoClients({ clients: 3000, seed: 31, today: TODAY })];
    const crowd = planted(
      sound,
      CROWD.filter(({ unstorable }) => unstorable === undefined),
    );
    valueOf(
      write(office.vault, { action: 'imported' }, (db) => {
        for (const dwelling of DWELLINGS) putDwelling(db, dwelling);
        for (const client of crowd.clients) insertClient(db, client);
        return ok(undefined);
      }),
    );
    closeVault(office.vault);

    const run = await cli(['check', '--db', file, '--year', String(YEAR), '--today', TODAY], {
      stdin: `${PASSWORD}\n`,
    });
    expect(run.exit).toBe(1);
    const findings = z.array(toldFinding).parse(run.json);
    const found = new Set(findings.map((one) => `${one.rule} ${one.client}`));
    expect(
      crowd.places
        .map(({ plant, client }) => named({ rule: plant.rule, client }))
        .filter((one) => !found.has(one)),
    ).toEqual([]);
    expect(sorted(findings.filter(isGrave).map((one) => `${one.rule} ${one.client}`))).toEqual(
      sorted(gravePlaces(crowd)),
    );
    for (const { text } of findings) expect(text).not.toMatch(/\{\w+\}/);
  });
});
