import { UNDECIDED, type MunicipalityRule } from './rule.ts';
import { canCompare, fellMuch } from './years-compared.ts';

/** Clients with any service fell by more than 20 per cent and by at least 3. Asked from November on. */
export const clientsFell: MunicipalityRule = {
  id: 'R-123',
  severity: 'varsel',
  scope: 'municipality',
  name: { nb: 'Mange færre med tjenester enn året før', nn: 'Mange færre med tenester enn året før' },
  text: {
    nb: '{now} personer har hatt tjenester i år, mot {before} i fjor. Er alle registrert?',
    nn: '{now} personar har hatt tenester i år, mot {before} i fjor. Er alle registrerte?',
  },
  source: 'ours; the limits are those of R-121',
  check(summary, context) {
    if (!canCompare(summary, context)) return UNDECIDED;
    const { clients: now, clientsBefore: before } = summary;
    return fellMuch(before, now)
      ? [
          {
            record: null,
            field: 'clients',
            words: { now: String(now), before: String(before) },
            basis: [now, before],
          },
        ]
      : [];
  },
};
