import type { HandlersOf, VaultContract } from '../../../shared/ipc/contract.ts';
import type { Readiness } from '../../../shared/ipc/day-schemas.ts';
import type { Envelope } from '../../../shared/ipc/errors.ts';
import { deadline } from '../../../shared/reporting/deadline.ts';

const ok = <T>(value: T): Envelope<T> => ({ ok: true, value });

/** A day in December: a little of each kind of work, and a control with nine things left. */
export function dayAnswers(today: string) {
  const readiness: Readiness = {
    year: deadline(today).year,
    looked: 143,
    all: 143,
    at: `${today}T09:41:07+01:00`,
    clients: 143,
    ready: 137,
    open: { sperre: 2, feil: 7, varsel: 14, tips: 5 },
    accepted: 11,
  };
  const finding = (client: string, severity: 'sperre' | 'feil' | 'varsel', rule: string, text: string) => ({
    rule,
    severity,
    client,
    field: 'decisions',
    record: null,
    text,
    name: 'Vedtak uten signert registrering',
    source: 'guide 2004, area 5',
    area: client === '' ? null : 5,
    formField: null,
    formRecord: null,
    reason: null,
  });
  return {
    today: () =>
      ok({
        deadline: deadline(today),
        drafts: {
          count: 2,
          rows: [
            {
              client: 'client-0',
              name: 'Nordmann, Kari',
              registration: 'draft-0',
              date: today,
              reason: 'evaluation' as const,
              unseen: 10,
              missing: [],
            },
            {
              client: 'client-1',
              name: 'Slette, Torbjørg',
              registration: 'draft-1',
              date: today,
              reason: 'application' as const,
              unseen: 0,
              missing: ['5', '6', '12', '13', '14'],
            },
          ],
        },
        applications: {
          count: 1,
          rows: [
            {
              client: 'client-2',
              name: 'Moen, Nils',
              application: 'application-2',
              received: '2025-10-29',
              services: [35 as const],
            },
          ],
        },
        assessments: {
          count: 2,
          rows: [
            { client: 'client-4', name: 'Bråten, Aslaug', registered: '2024-11-04', due: null },
            { client: 'client-6', name: 'Haugsrud, Ellen', registered: '2025-03-01', due: today },
          ],
        },
        endings: {
          count: 1,
          rows: [
            {
              client: 'client-7',
              name: 'Rahimi, Hamid',
              decision: 'decision-7',
              service: 44 as const,
              to: '2025-12-31',
            },
          ],
        },
        papers: {
          count: 1,
          rows: [
            { client: 'client-8', name: 'Hømmo, Terje', registration: 'registration-8', date: '2025-11-11' },
          ],
        },
      }),
    readiness: () => ok(readiness),
    findingCounts: () =>
      ok({
        readiness,
        rules: [
          {
            rule: 'R-003',
            severity: 'sperre' as const,
            name: 'Vedtak uten registrering',
            findings: 2,
            clients: 2,
          },
          {
            rule: 'R-042',
            severity: 'feil' as const,
            name: 'Timer per uke mangler',
            findings: 7,
            clients: 5,
          },
          {
            rule: 'R-121',
            severity: 'varsel' as const,
            name: 'Færre mottakere enn i fjor',
            findings: 1,
            clients: 0,
          },
        ],
        areas: [
          { area: 3, findings: 2, clients: 2 },
          { area: 5, findings: 7, clients: 5 },
          { area: 0, findings: 1, clients: 0 },
        ],
      }),
    findings: () =>
      ok({
        readiness,
        clients: [
          {
            client: 'client-5',
            name: 'Åsgård, Bjørn',
            birthDate: '1947-05-02',
            deathDate: null,
            findings: [
              finding(
                'client-5',
                'sperre',
                'R-003',
                'Vedtak 44 fra 03.11.2025, men ingen signert registrering.',
              ),
              finding('client-5', 'feil', 'R-042', 'Timer per uke mangler i vedtak 30.'),
            ],
          },
        ],
        total: 1,
        municipality: [
          finding('', 'varsel', 'R-121', '34 Matombringing: 9 mottakere i år, 14 i fjor. Stemmer det?'),
        ],
      }),
  } satisfies Partial<HandlersOf<VaultContract>>;
}
