import { addDays, type IsoDate } from '../record/dates.ts';
import { grantNeed, register, type Life } from './life.ts';

/** How it begins: an application, the first registration, and what is decided after it. */
export function begin(life: Life): void {
  const { random, course, profile, entry, today } = life;
  const services = profile.first.map(({ service }) => service);
  if (profile.process) course.stay(stayBefore(life), false);
  const received = addDays(entry, -random.int(5, 14));
  course.apply(
    received,
    services.length === 0
      ? [random.pick([30, 35] as const)]
      : profile.process
        ? [31, 44, 45, ...services]
        : services,
  );
  register(life, entry, 'application');
  const decided = addDays(entry, random.int(1, 4));
  if (decided > today) return;
  if (services.length === 0) refuse(life, decided);
  for (const need of profile.first) grantNeed(life, need, decided, addDays(decided, random.int(1, 3)));
  if (profile.process) beginProcess(life, decided);
}

const stayBefore = ({ random, entry }: Life) => ({
  type: 1 as const,
  from: addDays(entry, -random.int(16, 30)),
  to: addDays(entry, -random.int(1, 4)),
});

/** An applicant whose application was rejected, and who sometimes complains. */
function refuse({ random, course, today }: Life, decided: IsoDate): void {
  const service = course.applications[0]?.services[0] ?? 30;
  const received = addDays(decided, random.int(5, 18));
  const settled = addDays(received, random.int(30, 60));
  const complains = random.chance(0.3) && settled <= today;
  course.reject({
    service,
    decided,
    complaint: complains
      ? { received, sentOn: addDays(received, 10), outcome: 'rejected', date: settled }
      : null,
  });
}

const GOALS = [
  'Gå trygt ute og i trapp',
  'Lage middag selv',
  'Kle på seg uten hjelp',
  'Komme seg til butikken på egen hånd',
] as const;

/** A process of some months: training and health services inside it, and for a while a little outside it. */
function beginProcess(life: Life, decided: IsoDate): void {
  const { random, course } = life;
  const from = addDays(decided, 1);
  const to = addDays(from, random.int(90, 180));
  course.rehabilitations.push({
    id: 'p1',
    kind: 'rehabilitation',
    decided,
    from,
    to,
    goal: random.pick(GOALS),
    notReported: random.chance(0.2) ? ['Aktiv på dagtid'] : [],
  });
  const inside = { decided, from, to, rehabilitation: 'p1' };
  course.grant({ ...inside, service: 44, minutesPerWeek: random.int(4, 10) * 30 });
  course.grant({ ...inside, service: 31, minutesPerWeek: random.int(2, 6) * 30 });
  if (random.chance(0.5))
    course.grant({ service: 44, decided, from, to: addDays(from, 45), minutesPerWeek: 60 });
  if (!life.plan) life.coordinated = { from: life.entry, to };
}
