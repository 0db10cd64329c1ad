import { nameMissing } from './r001-name-missing.ts';
import { identityNumberInvalid } from './r002-identity-number-invalid.ts';
import { decisionWithoutRegistration } from './r003-decision-without-registration.ts';
import { identityNumberMissing } from './r004-identity-number-missing.ts';
import { identityNumberOnly2032 } from './r005-identity-number-only-2032.ts';
import { identityNumberTaken } from './r006-identity-number-taken.ts';
import { birthDateNotOfNumber } from './r007-birth-date-not-of-number.ts';
import { sexNotOfNumber } from './r008-sex-not-of-number.ts';
import { birthDateMissing } from './r009-birth-date-missing.ts';
import { sexMissing } from './r010-sex-missing.ts';
import { dNumberAfterAYear } from './r011-d-number-after-a-year.ts';
import { deathInTheFuture } from './r012-death-in-the-future.ts';
import { deathBeforeBirth } from './r013-death-before-birth.ts';
import { addressMissing } from './r014-address-missing.ts';
import { municipalityNotOnDate } from './r015-municipality-not-on-date.ts';
import { olderThan110 } from './r016-older-than-110.ts';
import { servicesAfterMoving } from './r017-services-after-moving.ts';
import { movedOutsideLife } from './r018-moved-outside-life.ts';
import { birthInTheFuture } from './r019-birth-in-the-future.ts';
import { applicationWithoutDecision } from './r020-application-without-decision.ts';
import { applicationInTheFuture } from './r021-application-in-the-future.ts';
import { applicationOutsideLife } from './r022-application-outside-life.ts';
import { applicationForNothing } from './r023-application-for-nothing.ts';
import { applicationPartlyDecided } from './r024-application-partly-decided.ts';
import { notInformed } from './r025-not-informed.ts';
import { informedInTheFuture } from './r026-informed-in-the-future.ts';
import { informedLate } from './r027-informed-late.ts';
import { syntheticNumber } from './r028-synthetic-number.ts';
import { assessedOutsideTime } from './r029-assessed-outside-time.ts';
import { institutionLivesAlone } from './r030-institution-lives-alone.ts';
import { careDwellingWithoutService } from './r031-care-dwelling-without-service.ts';
import { service41Elsewhere } from './r032-service-41-elsewhere.ts';
import { otherDwellingWithoutService } from './r033-other-dwelling-without-service.ts';
import { service42Elsewhere } from './r034-service-42-elsewhere.ts';
import { institutionWithoutService } from './r035-institution-without-service.ts';
import { noDwellingYetAdapted } from './r036-no-dwelling-yet-adapted.ts';
import { partnerUnder16 } from './r037-partner-under-16.ts';
import { privateHelpInInstitution } from './r038-private-help-in-institution.ts';
import { childLivesAlone } from './r039-child-lives-alone.ts';
import { assessedInTheFuture } from './r040-assessed-in-the-future.ts';
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
import { allScoresEqual } from './r070-all-scores-equal.ts';
import { youngChildScoredAsAdult } from './r071-young-child-scored-as-adult.ts';
import { careWithoutNeed } from './r072-care-without-need.ts';
import { needWithoutService } from './r073-need-without-service.ts';
import { scoreLeaps } from './r074-score-leaps.ts';
import { needChangedServicesNot } from './r075-need-changed-services-not.ts';
import { indoorsWorseThanOutdoors } from './r076-indoors-worse-than-outdoors.ts';
import { scoreMissing } from './r077-score-missing.ts';
import { valueNotInCodeBook } from './r078-value-not-in-code-book.ts';
import { answerMissing } from './r079-answer-missing.ts';
import { diagnosisUnknown } from './r080-diagnosis-unknown.ts';
import { processCode } from './r081-process-code.ts';
import { diagnosisEndsBeforeStart } from './r082-diagnosis-ends-before-start.ts';
import { diagnosisNotGiven } from './r083-diagnosis-not-given.ts';
import { diagnosisOutsideTime } from './r084-diagnosis-outside-time.ts';
import { diagnosisTwice } from './r085-diagnosis-twice.ts';
import { stayEndsBeforeStart } from './r086-stay-ends-before-start.ts';
import { staysOverlap } from './r087-stays-overlap.ts';
import { stayOutsideTime } from './r088-stay-outside-time.ts';
import { stayOutsideRule } from './r089-stay-outside-rule.ts';
import { startWithoutStay } from './r090-start-without-stay.ts';
import { noIndividualPlan } from './r091-no-individual-plan.ts';
import { notAssessedForAYear } from './r092-not-assessed-for-a-year.ts';
import { noRegistrationForAYear } from './r093-no-registration-for-a-year.ts';
import { assessmentOverdue } from './r094-assessment-overdue.ts';
import { signedPaperNotBack } from './r095-signed-paper-not-back.ts';
import { twoRegistrationsOnOneDay } from './r096-two-registrations-on-one-day.ts';
import { correctionOfNothing } from './r097-correction-of-nothing.ts';
import { registrationOutsideTime } from './r098-registration-outside-time.ts';
import { coordinatorDates } from './r099-coordinator-dates.ts';
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
import { municipalityNotInYear } from './r127-municipality-not-in-year.ts';
import { ownOrganisationNumberInvalid } from './r128-own-organisation-number-invalid.ts';
import { complaintDates } from './r130-complaint-dates.ts';
import { coercionOnOneDay } from './r131-coercion-on-one-day.ts';
import { timeLimitedStayOpen } from './r132-time-limited-stay-open.ts';
import { twoInstitutions } from './r133-two-institutions.ts';
import { decidedAfterDeath } from './r134-decided-after-death.ts';
import type { Rule } from './rule.ts';

/** Every rule, by number. What isn't here isn't run; a test compares the list with the files. */
export const RULES: readonly Rule[] = [
  nameMissing,
  identityNumberInvalid,
  decisionWithoutRegistration,
  identityNumberMissing,
  identityNumberOnly2032,
  identityNumberTaken,
  birthDateNotOfNumber,
  sexNotOfNumber,
  birthDateMissing,
  sexMissing,
  dNumberAfterAYear,
  deathInTheFuture,
  deathBeforeBirth,
  addressMissing,
  municipalityNotOnDate,
  olderThan110,
  servicesAfterMoving,
  movedOutsideLife,
  birthInTheFuture,
  applicationWithoutDecision,
  applicationInTheFuture,
  applicationOutsideLife,
  applicationForNothing,
  applicationPartlyDecided,
  notInformed,
  informedInTheFuture,
  informedLate,
  syntheticNumber,
  assessedOutsideTime,
  institutionLivesAlone,
  careDwellingWithoutService,
  service41Elsewhere,
  otherDwellingWithoutService,
  service42Elsewhere,
  institutionWithoutService,
  noDwellingYetAdapted,
  partnerUnder16,
  privateHelpInInstitution,
  childLivesAlone,
  assessedInTheFuture,
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
  allScoresEqual,
  youngChildScoredAsAdult,
  careWithoutNeed,
  needWithoutService,
  scoreLeaps,
  needChangedServicesNot,
  indoorsWorseThanOutdoors,
  scoreMissing,
  valueNotInCodeBook,
  answerMissing,
  diagnosisUnknown,
  processCode,
  diagnosisEndsBeforeStart,
  diagnosisNotGiven,
  diagnosisOutsideTime,
  diagnosisTwice,
  stayEndsBeforeStart,
  staysOverlap,
  stayOutsideTime,
  stayOutsideRule,
  startWithoutStay,
  noIndividualPlan,
  notAssessedForAYear,
  noRegistrationForAYear,
  assessmentOverdue,
  signedPaperNotBack,
  twoRegistrationsOnOneDay,
  correctionOfNothing,
  registrationOutsideTime,
  coordinatorDates,
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
  municipalityNotInYear,
  ownOrganisationNumberInvalid,
  complaintDates,
  coercionOnOneDay,
  timeLimitedStayOpen,
  twoInstitutions,
  decidedAfterDeath,
];

/** Raised with each change of what a rule finds; kept with every submission. */
export const RULE_CATALOGUE_VERSION = 1;
