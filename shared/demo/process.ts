import { addDays, type IsoDate } from '../record/dates.ts';
import type { Life } from './life.ts';

const GOALS = [
  'Gå trygt ute og i trapp',
  'Lage middag selv',
  'Kle på seg uten hjelp',
  'Komme seg til butikken på egen hånd',
] as const;

/** A process of some months: training and health services inside it, and for a while a little outside it. */
export function beginProcess(life: Life, decided: IsoDate): void {
  const { random, course } = life;
  const id = `p${course.rehabilitations.length + 1}`;
  const from = addDays(decided, 1);
  const to = addDays(from, random.int(90, 180));
  course.rehabilitations.push({
    id,
    kind: 'rehabilitation',
    decided,
    from,
    to,
    goal: random.pick(GOALS),
    notReported: random.chance(0.2) ? ['Aktiv på dagtid'] : [],
  });
  const inside = { decided, from, to, rehabilitation: id };
  course.grant({ ...inside, service: 44, minutesPerWeek: random.int(4, 10) * 30 });
  course.grant({ ...inside, service: 31, minutesPerWeek: random.int(2, 6) * 30 });
  if (random.chance(0.5))
    course.grant({ service: 44, decided, from, to: addDays(from, 45), minutesPerWeek: 60 });
  const begun = course.registrations.at(-1)?.date ?? from;
  if (!life.plan) life.coordinated = { from: begun, to };
}
