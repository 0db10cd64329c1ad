import { addDays, ageOn, type IsoDate } from '../record/dates.ts';
import type { ServiceNumber, StayType } from '../catalogue/numbers.ts';
import { grantNeed, metNeeds, register, type Life } from './life.ts';
import { NURSING_HOME } from './municipality.ts';
import { beginProcess } from './process.ts';

/**
 * What happens in the year after a registration, in the order of its days; what would lie after today doesn't.
 * The next registration comes 325 days after this one at the earliest.
 */
export function liveAYear(life: Life, since: IsoDate, evaluated: boolean): void {
  if (evaluated) changeHours(life, since);
  grantMore(life, since);
  rehabilitate(life, since);
  rejectOnce(life, since);
  stayElsewhere(life, since);
  shortStay(life, since);
  moveIn(life, since);
  comeToAnEnd(life, since);
}

function changeHours(life: Life, since: IsoDate): void {
  const { random, course, profile, today } = life;
  const timed = metNeeds([...profile.first, ...profile.more], course.running()).filter(
    ({ minutes }) => minutes !== undefined,
  );
  const decided = addDays(since, random.int(2, 6));
  const from = addDays(decided, random.int(1, 5));
  if (timed.length === 0 || !random.chance(0.65) || from > today) return;
  const need = random.pick(timed);
  course.stop(addDays(from, -1), need.service);
  grantNeed(life, need, decided, from);
}

function grantMore(life: Life, since: IsoDate): void {
  const { random, course, profile, dwelling, today } = life;
  const running = course.running();
  const wanted = profile.more.filter(({ service }) => !running.includes(service));
  const received = addDays(since, random.int(12, 18));
  const decided = addDays(received, random.int(5, 15));
  if (wanted.length === 0 || !random.chance(0.3) || livesIn(dwelling) || decided > today) return;
  const need = random.pick(wanted);
  course.apply(received, [need.service]);
  grantNeed(life, need, decided, addDays(decided, random.int(1, 6)));
}

/** Somebody at home gets into a re-/habilitation process: a fall, an illness, everyday rehabilitation. */
function rehabilitate(life: Life, since: IsoDate): void {
  const { random, course, profile, dwelling, today } = life;
  const received = addDays(since, random.int(10, 15));
  const decided = addDays(received, random.int(5, 12));
  const wanted = profile.scores === 'care' || profile.scores === 'light' || profile.scores === 'mental';
  if (!wanted || dwelling !== null || !random.chance(0.05) || decided > today) return;
  if (course.running().length === 0 || course.rehabilitations.length > 0) return;
  course.apply(received, [31, 44, 45]);
  beginProcess(life, decided);
}

/** Services that somebody is likely to be refused now and then. */
const REFUSED: readonly ServiceNumber[] = [38, 40, 41, 33];

function rejectOnce({ random, course, today }: Life, since: IsoDate): void {
  const running = course.running();
  const service = random.pick(REFUSED.filter((one) => !running.includes(one)));
  const received = addDays(since, random.int(15, 20));
  const decided = addDays(received, random.int(5, 20));
  if (!random.chance(0.03) || running.length === 0 || decided > today) return;
  course.apply(received, [service]);
  course.reject({ service, decided, complaint: null });
}

/** A stay that lasts more than five days interrupts the services; a resident of an institution has short ones. */
function stayElsewhere({ random, course, profile, dwelling, today }: Life, since: IsoDate): void {
  const from = addDays(since, random.int(60, 200));
  const days = livesIn(dwelling) ? random.int(2, 5) : random.int(2, 21);
  const to = addDays(from, days - 1);
  const inProcess = course.rehabilitations.some((process) => process.to === null || process.to >= from);
  if (!random.chance(profile.yearly.stay) || course.running().length === 0 || inProcess || to >= today)
    return;
  const type: StayType = profile.scores === 'mental' ? random.pick([2, 3] as const) : 1;
  course.stay({ type, from, to }, days > 5);
}

/** Some weeks in the nursing home, from home and back. */
function shortStay({ random, course, profile, dwelling, today }: Life, since: IsoDate): void {
  const decided = addDays(since, random.int(225, 235));
  const from = addDays(decided, random.int(1, 5));
  const to = addDays(from, random.int(7, 20));
  if (profile.scores !== 'care' || dwelling !== null || !random.chance(0.2) || decided > today) return;
  if (course.running().length === 0) return;
  course.apply(addDays(decided, -10), [49]);
  course.grant({ service: 49, decided, from, to, organisationNumber: NURSING_HOME.organisationNumber });
}

function moveIn(life: Life, since: IsoDate): void {
  const { random, course, profile, today } = life;
  const date = addDays(since, random.int(275, 285));
  if (profile.move === null || life.dwelling !== null || !random.chance(0.3) || date > today) return;
  const { into, need, leavesHome } = profile.move;
  course.apply(addDays(date, -20), [need.service]);
  if (leavesHome) course.stop(addDays(date, -1));
  grantNeed(life, need, addDays(date, -6), date);
  life.dwelling = into;
  register(life, date, 'change');
}

function comeToAnEnd(life: Life, since: IsoDate): void {
  const { random, course, profile, person, dwelling, today } = life;
  const date = addDays(since, random.int(290, 310));
  if (date > today) return;
  const tooOld = ageOn(person.birthDate, addDays(date, 60)) >= profile.oldest;
  const helpless = ([18, 19, 21, 22] as const).some((number) => life.scores[number] >= 4);
  if (random.chance(profile.yearly.death) || (tooOld && profile.oldest > 70))
    life.over = { date, how: 'death' };
  else if (dwelling === null && random.chance(0.01)) life.over = { date, how: 'moved' };
  else if (tooOld || (dwelling === null && !helpless && random.chance(profile.yearly.end)))
    life.over = { date, how: 'ended' };
  if (life.over !== null) course.stop(date);
}

const livesIn = (dwelling: Life['dwelling']): boolean =>
  dwelling !== null && [4, 5, 6].includes(dwelling.housingType);
