import type { Client, Decision, Period } from '../record/client.ts';
import { formatDate } from '../record/dates.ts';
import { grantedInView, processesInView, registrationsInView } from './in-view.ts';
import type { ClientRule, RuleContext } from './rule.ts';
import { isReversed, touches } from './spans.ts';

const TRAINING = 31;
const HOME_CARE = 44;

const together = (a: Decision, b: Decision): boolean =>
  a.periods.some((one) => b.periods.some((other) => touches(one, other)));

/** The decisions that a process may hide in: training, and lines of home care that run at the same time. */
const signsIn = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.filter(
    (one) =>
      one.service === TRAINING ||
      (one.service === HOME_CARE &&
        decisions.some((other) => other !== one && other.service === HOME_CARE && together(one, other))),
  );

/** The last day of a decision that was made for a limited time; null where it runs on, or death or moving ended it. */
function limitOf({ periods }: Decision, { deathDate, moved }: Client): string | null {
  const sound = periods.filter((period) => !isReversed(period));
  if (sound.length === 0 || sound.some(({ to }) => to === null)) return null;
  const last = sound.reduce<string>(
    (latest, { to }: Period) => (to !== null && to > latest ? to : latest),
    '',
  );
  return last === deathDate || last === moved?.date ? null : last;
}

/** What the client has of coordinator and individual plan in the year. The words are the same in both languages. */
function supportOf(client: Client, context: RuleContext): readonly string[] {
  const registrations = registrationsInView(client, context);
  return [
    ...(registrations.some(({ coordinator }) => coordinator !== null) ? ['koordinator'] : []),
    ...(registrations.some(({ values }) => values[52] === true) ? ['individuell plan'] : []),
  ];
}

/** "opplæring (31) og 2 samtidige vedtak om 44", in both languages. */
function servicesFound(signs: readonly Decision[]): string {
  const lines = signs.filter(({ service }) => service === HOME_CARE).length;
  const training = signs.some(({ service }) => service === TRAINING);
  return [
    ...(training ? ['opplæring (31)'] : []),
    ...(lines > 0 ? [`${lines} samtidige vedtak om 44`] : []),
  ].join(' og ');
}

/**
 * The forgotten service: training (31) or several lines of 44 that run at the same time, a decision for a limited
 * time, a coordinator or individual plan, and no re-/habilitation (45) in the year. Found once per client, at a
 * decision that is one of the signs; "no, it isn't" is kept with that decision, which is then left out of account.
 */
export const looksLikeProcess: ClientRule = {
  id: 'R-100',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Ser ut som re-/habilitering', nn: 'Ser ut som re-/habilitering' },
  text: {
    nb: 'Dette kan være re-/habilitering (45): {services}, et tidsbegrenset vedtak (til {until}) og {support}. Er det en planlagt prosess der flere samarbeider, skal den registreres.',
    nn: 'Dette kan vere re-/habilitering (45): {services}, eit tidsavgrensa vedtak (til {until}) og {support}. Er det ein planlagd prosess der fleire samarbeider, skal han registrerast.',
  },
  source: 'letter 2015',
  check(client, context) {
    const answered = new Set(client.processAnswers.map(({ decision }) => decision));
    const granted = grantedInView(client, context);
    if (processesInView(client, context).length > 0 || granted.some(({ service }) => service === 45))
      return [];
    const open = granted.filter(({ id }) => !answered.has(id));
    const signs = signsIn(open);
    const support = supportOf(client, context);
    const limited = [...signs, ...open].find((one) => limitOf(one, client) !== null);
    const until = limited === undefined ? null : limitOf(limited, client);
    const sign = signs.find((one) => one === limited) ?? signs[0];
    if (sign === undefined || until === null || support.length === 0) return [];
    return [
      {
        record: sign.id,
        field: 'rehabilitation',
        words: {
          services: servicesFound(signs),
          until: formatDate(until),
          support: support.join(' og '),
        },
        basis: [signs.map(({ id, service, periods }) => [id, service, periods]), until, support],
      },
    ];
  },
};
