import { institutionLivesAlone } from './r030-institution-lives-alone.ts';
import { partnerUnder16 } from './r037-partner-under-16.ts';
import { hoursWithinWeek } from './r041-hours-within-week.ts';
import { hoursMissing } from './r042-hours-missing.ts';
import { hoursNotRecorded } from './r043-hours-not-recorded.ts';
import { sumWithinWeek } from './r044-sum-within-week.ts';
import { periodsOverlap } from './r045-periods-overlap.ts';
import { endBeforeStart } from './r046-end-before-start.ts';
import { serviceRunsAfterDeath } from './r047-service-runs-after-death.ts';
import { serviceStartsAfterDeath } from './r048-service-starts-after-death.ts';
import { decidedBeforeRegistration } from './r049-decided-before-registration.ts';
import { organisationNumberMissing } from './r050-organisation-number-missing.ts';
import { organisationNumberInvalid } from './r051-organisation-number-invalid.ts';
import { dayStayWithoutOrganisation } from './r052-day-stay-without-organisation.ts';
import { organisationNumberNotRecorded } from './r053-organisation-number-not-recorded.ts';
import { organisationNotInRegister } from './r054-organisation-not-in-register.ts';
import { startBeforeDecision } from './r055-start-before-decision.ts';
import { startBefore1980 } from './r056-start-before-1980.ts';
import { decidedInFuture } from './r057-decided-in-future.ts';
import { decidedBeforeBirth } from './r058-decided-before-birth.ts';
import { registrationOldAtDecision } from './r059-registration-old-at-decision.ts';
import { grantedWithoutPeriod } from './r060-granted-without-period.ts';
import { rejectionWithContent } from './r061-rejection-with-content.ts';
import { resolutionNotAllowed } from './r062-resolution-not-allowed.ts';
import { longTermStayAndHomeServices } from './r063-long-term-stay-and-home-services.ts';
import { enteredTwice } from './r064-entered-twice.ts';
import { severalStaffMissing } from './r065-several-staff-missing.ts';
import { stayWithoutInterruption } from './r066-stay-without-interruption.ts';
import { shortInterruption } from './r067-short-interruption.ts';
import { complaintWithoutOutcome } from './r068-complaint-without-outcome.ts';
import { service39Adult } from './r069-service-39-adult.ts';
import { looksLikeProcess } from './r100-looks-like-process.ts';
import { processWithoutMeasure } from './r101-process-without-measure.ts';
import { processWithoutGoal } from './r102-process-without-goal.ts';
import { processOverTwoYears } from './r103-process-over-two-years.ts';
import { measureOutsideProcess } from './r104-measure-outside-process.ts';
import { processMissing } from './r105-process-missing.ts';
import { processesOverlap } from './r106-processes-overlap.ts';
import { processWithoutCoordinator } from './r107-process-without-coordinator.ts';
import { decisionLineOf45 } from './r108-decision-line-of-45.ts';
import { processBeforeRegistration } from './r109-process-before-registration.ts';
import { processAfterDeath } from './r110-process-after-death.ts';
import { processStartBeforeDecision } from './r111-process-start-before-decision.ts';
import { rejectionInProcess } from './r112-rejection-in-process.ts';
import { nobodyWith45 } from './r120-nobody-with-45.ts';
import { recipientsFell } from './r121-recipients-fell.ts';
import { serviceGone } from './r122-service-gone.ts';
import { clientsFell } from './r123-clients-fell.ts';
import { endedAtNewYear } from './r124-ended-at-new-year.ts';
import { noRegistrationAtNewYear } from './r125-no-registration-at-new-year.ts';
import { nobodyRejected } from './r126-nobody-rejected.ts';
import { complaintDates } from './r130-complaint-dates.ts';
import { coercionOnOneDay } from './r131-coercion-on-one-day.ts';
import { timeLimitedStayOpen } from './r132-time-limited-stay-open.ts';
import { twoInstitutions } from './r133-two-institutions.ts';
import { decidedAfterDeath } from './r134-decided-after-death.ts';
import type { Rule } from './rule.ts';

/** Every rule, by number. What isn't here isn't run; a test compares the list with the files. */
export const RULES: readonly Rule[] = [
  institutionLivesAlone,
  partnerUnder16,
  hoursWithinWeek,
  hoursMissing,
  hoursNotRecorded,
  sumWithinWeek,
  periodsOverlap,
  endBeforeStart,
  serviceRunsAfterDeath,
  serviceStartsAfterDeath,
  decidedBeforeRegistration,
  organisationNumberMissing,
  organisationNumberInvalid,
  dayStayWithoutOrganisation,
  organisationNumberNotRecorded,
  organisationNotInRegister,
  startBeforeDecision,
  startBefore1980,
  decidedInFuture,
  decidedBeforeBirth,
  registrationOldAtDecision,
  grantedWithoutPeriod,
  rejectionWithContent,
  resolutionNotAllowed,
  longTermStayAndHomeServices,
  enteredTwice,
  severalStaffMissing,
  stayWithoutInterruption,
  shortInterruption,
  complaintWithoutOutcome,
  service39Adult,
  looksLikeProcess,
  processWithoutMeasure,
  processWithoutGoal,
  processOverTwoYears,
  measureOutsideProcess,
  processMissing,
  processesOverlap,
  processWithoutCoordinator,
  decisionLineOf45,
  processBeforeRegistration,
  processAfterDeath,
  processStartBeforeDecision,
  rejectionInProcess,
  nobodyWith45,
  recipientsFell,
  serviceGone,
  clientsFell,
  endedAtNewYear,
  noRegistrationAtNewYear,
  nobodyRejected,
  complaintDates,
  coercionOnOneDay,
  timeLimitedStayOpen,
  twoInstitutions,
  decidedAfterDeath,
];

/** Raised with each change of what a rule finds; kept with every submission. */
export const RULE_CATALOGUE_VERSION = 1;
