import type { StayType } from './numbers.ts';
import type { Alternative, OpenVariable, StayVariable, YesNoVariable } from './variable.ts';

export const YES_NO = [
  { code: 'ja', name: { nb: 'Ja', nn: 'Ja' } },
  { code: 'nei', name: { nb: 'Nei', nn: 'Nei' } },
] as const satisfies readonly Alternative<'ja' | 'nei'>[];

/** Kinds of non-municipal 24-hour stays (guide 2004, variable 51; the numbers are those of the extract). */
export const STAY_ALTERNATIVES = [
  {
    code: 1,
    name: { nb: 'Somatisk sykehusavdeling', nn: 'Somatisk sjukehusavdeling' },
    short: { nb: 'Somatisk', nn: 'Somatisk' },
  },
  {
    code: 2,
    name: { nb: 'Psykiatrisk sykehusavdeling', nn: 'Psykiatrisk sjukehusavdeling' },
    short: { nb: 'Psykiatrisk', nn: 'Psykiatrisk' },
  },
  {
    code: 3,
    name: {
      nb: 'Distriktspsykiatrisk senter (DPS), døgnavdeling',
      nn: 'Distriktspsykiatrisk senter (DPS), døgnavdeling',
    },
    short: { nb: 'DPS', nn: 'DPS' },
  },
  {
    code: 4,
    name: { nb: 'Ikke-kommunal rehabiliteringsinstitusjon', nn: 'Ikkje-kommunal rehabiliteringsinstitusjon' },
    short: { nb: 'Rehabilitering', nn: 'Rehabilitering' },
  },
] as const satisfies readonly Alternative<StayType>[];

/** Areas 4, 6 and 7 of the card: diagnoses, stays, individual plan (guide 2004, variables 29, 51, 52). */
export const DIAGNOSES_STAYS_PLAN_2004 = {
  29: {
    key: 'diagnoses',
    kind: 'diagnoses',
    area: 'diagnoses',
    required: false,
    name: { nb: 'Diagnose(r)', nn: 'Diagnose(r)' },
  },
  51: {
    key: 'nonMunicipalStays',
    kind: 'stays',
    area: 'stays',
    required: false,
    name: { nb: 'Ikke-kommunale døgntilbud', nn: 'Ikkje-kommunale døgntilbod' },
    codes: STAY_ALTERNATIVES,
  },
  52: {
    key: 'individualPlan',
    kind: 'yesNo',
    area: 'plan',
    required: true,
    name: { nb: 'Individuell plan', nn: 'Individuell plan' },
    codes: YES_NO,
    period: false,
  },
} as const satisfies Record<29, OpenVariable> & Record<51, StayVariable> & Record<52, YesNoVariable>;
