import { formatDate } from '../record/dates.ts';
import type { CardContext } from './card-request.ts';
import type { Box, CardHead } from './card-data.ts';
import { orEmpty } from './words.ts';

const REASONS = ['application', 'change', 'decision', 'evaluation', 'correction'] as const;

/** The head of the card: the registration's own municipality where it has one, reasons as boxes. */
export function cardHead(context: CardContext): CardHead {
  const { registration, previous, municipality, text } = context;
  const [first = '', second = '', third = ''] = (registration ?? previous)?.serviceLevels ?? [];
  return {
    municipality: registration?.municipality ?? municipality.number,
    district: (registration === null ? municipality.district : registration.district) ?? '',
    serviceLevels: [first, second, third],
    date: registration === null ? '' : formatDate(registration.date),
    nextAssessment: orEmpty(registration?.nextAssessment ?? null),
    reasons: REASONS.map((reason): Box => ({
      name: text.reasons[reason],
      chosen: registration?.reason === reason,
    })),
    reasonNote: registration?.correctionReason ?? null,
  };
}
