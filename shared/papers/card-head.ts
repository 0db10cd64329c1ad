import { REGISTRATION_REASON_NAMES, REGISTRATION_REASONS } from '../catalogue/reasons.ts';
import { formatDate } from '../record/dates.ts';
import type { CardContext } from './card-request.ts';
import type { Box, CardHead } from './card-data.ts';
import { orEmpty } from './words.ts';

/** Late registration has no box: the card says it over its head. */
const REASONS = REGISTRATION_REASONS.filter((reason) => reason !== 'late');

/** The head of the card: the registration's own municipality where it has one, reasons as boxes. */
export function cardHead(context: CardContext): CardHead {
  const { registration, previous, municipality, language } = context;
  const [first = '', second = '', third = ''] = (registration ?? previous)?.serviceLevels ?? [];
  return {
    municipality: registration?.municipality ?? municipality.number,
    district: (registration === null ? municipality.district : registration.district) ?? '',
    serviceLevels: [first, second, third],
    date: registration === null ? '' : formatDate(registration.date),
    nextAssessment: orEmpty(registration?.nextAssessment ?? null),
    reasons: REASONS.map((reason): Box => ({
      name: REGISTRATION_REASON_NAMES[reason][language],
      chosen: registration?.reason === reason,
    })),
    reasonNote: registration?.correctionReason ?? null,
  };
}
