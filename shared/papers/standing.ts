import { formatDate } from '../record/dates.ts';
import { validRegistration, type Registration } from '../record/registration.ts';
import { filled } from '../text/paper.ts';
import type { CardContext } from './card-request.ts';
import type { Standing } from './card-data.ts';

type State = { readonly is: 'valid' | 'draft' } | { readonly is: 'superseded'; readonly by: Registration };

/**
 * What the paper is worth on the day that it is printed: valid, draft or superseded, and whether it is practice
 * or test data. A copier may lose the watermark, so the notices say the same in black.
 */
export function standing({
  client,
  registration,
  date,
  printedAt,
  purpose,
  blank,
  text,
}: CardContext): Standing {
  const invented = { municipality: [], practice: [text.practice], testdata: [text.testData] }[purpose];
  const inventedMark = purpose === 'municipality' ? null : text.watermarks[purpose];
  if (blank !== false)
    return {
      notices: [...invented, text.worksheet],
      explanation: text.worksheetNotice,
      watermark: inventedMark,
    };

  const today = printedAt.slice(0, 10);
  const state = stateOf(client.registrations, registration, today > date ? today : date);
  const notices = [...invented];
  if (state.is === 'valid') notices.push(text.valid);
  if (state.is === 'draft') notices.push(text.draft);
  if (state.is === 'superseded') notices.push(filled(text.superseded, { date: formatDate(state.by.date) }));
  if (registration?.correctionOf !== null && registration !== null)
    notices.push(filled(text.correctionOf, { date: formatDate(registration.date) }));
  if (registration?.reason === 'late') notices.push(text.late);

  return {
    notices,
    explanation: text.confidential,
    watermark: inventedMark ?? (state.is === 'valid' ? null : text.watermarks[state.is]),
  };
}

/** A registration that is signed and not the valid one has been superseded by the valid one, corrections included. */
const stateOf = (all: readonly Registration[], registration: Registration | null, today: string): State => {
  if (registration?.status !== 'signed') return { is: 'draft' };
  const valid = validRegistration(all, today);
  return valid === null || valid.id === registration.id ? { is: 'valid' } : { is: 'superseded', by: valid };
};
