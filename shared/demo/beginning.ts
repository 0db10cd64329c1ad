import { addDays, type IsoDate } from '../record/dates.ts';
import { grantNeed, register, type Life } from './life.ts';
import { beginProcess } from './process.ts';

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
