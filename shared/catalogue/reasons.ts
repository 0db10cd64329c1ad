import type { Text } from './language.ts';

/** Why a registration is made. */
export const REGISTRATION_REASONS = [
  'application',
  'change',
  'decision',
  'evaluation',
  'correction',
  'late',
] as const;
export type RegistrationReason = (typeof REGISTRATION_REASONS)[number];

/** The same with the words of the card's head. */
export const REGISTRATION_REASON_NAMES = {
  application: { nb: 'Søknad', nn: 'Søknad' },
  change: { nb: 'Endring i situasjon eller funksjon', nn: 'Endring i situasjon eller funksjon' },
  decision: { nb: 'Nytt vedtak', nn: 'Nytt vedtak' },
  evaluation: { nb: 'Evaluering', nn: 'Evaluering' },
  correction: { nb: 'Retting', nn: 'Retting' },
  late: { nb: 'Etterregistrert', nn: 'Etterregistrert' },
} as const satisfies Readonly<Record<RegistrationReason, Text>>;
