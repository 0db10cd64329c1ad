import type { ServiceNumber } from '../catalogue/numbers.ts';
import type { Dwelling } from '../record/municipality.ts';
import { CARE_FLATS, NURSING_HOME, OLD_AGE_HOME, RESPITE_HOME, SHARED_HOUSE } from './municipality.ts';
import type { ScoreProfile } from './scores.ts';

/** A service as it is granted: hours in minutes per week where the service has any. */
export interface Need {
  readonly service: ServiceNumber;
  readonly minutes?: readonly [number, number];
  /** The institution that gives it. */
  readonly at?: Dwelling;
  /** Probability that several have to be there at once. */
  readonly several?: number;
}

/** Where somebody moves in the course of the years, and the service that it is. */
export interface Move {
  readonly into: Dwelling;
  readonly need: Need;
  /** Whether the services at home end with it. */
  readonly leavesHome: boolean;
}

/** A kind of life with municipal services, as the generator makes them. */
export interface Profile {
  /** How many of a hundred. */
  readonly weight: number;
  /** Age at the first registration; nobody gets older than `oldest`. */
  readonly age: readonly [number, number];
  readonly oldest: number;
  readonly scores: ScoreProfile;
  /** Where the scores go over the years. */
  readonly later: ScoreProfile;
  readonly first: readonly Need[];
  /** Granted in some later year. */
  readonly more: readonly Need[];
  readonly diagnoses: readonly string[];
  /** Individual plan and coordinator. */
  readonly plan: boolean;
  readonly move: Move | null;
  /** Begins with a hospital stay and a re-/habilitation process. */
  readonly process: boolean;
  /** Probabilities by year. */
  readonly yearly: { readonly stay: number; readonly death: number; readonly end: number };
}

const HOME_HELP: Need = { service: 30, minutes: [30, 180], several: 0.02 };
const HOME_CARE: Need = { service: 44, minutes: [60, 900], several: 0.1 };
const ALARM: Need = { service: 35 };
const MEALS: Need = { service: 34 };
const DAY_CENTRE: Need = { service: 33, minutes: [240, 900] };
const COMPANY: Need = { service: 38, minutes: [120, 240], several: 0 };

const OLD = {
  oldest: 103,
  plan: false,
  process: false,
  yearly: { stay: 0.25, death: 0.03, end: 0.02 },
} as const;
const YOUNG = {
  move: null,
  process: false,
  plan: true,
  yearly: { stay: 0.04, death: 0.002, end: 0.01 },
} as const;

export const PROFILES: readonly Profile[] = [
  {
    ...OLD,
    weight: 34,
    age: [66, 88],
    scores: 'light',
    later: 'light',
    first: [HOME_HELP, ALARM],
    more: [MEALS, HOME_CARE],
    diagnoses: ['L90', 'K77', 'T90', 'L95', 'R95'],
    move: null,
  },
  {
    ...OLD,
    weight: 18,
    age: [70, 90],
    scores: 'care',
    later: 'care',
    first: [HOME_CARE, HOME_HELP, ALARM],
    more: [MEALS, DAY_CENTRE],
    diagnoses: ['K90', 'N87', 'R95', 'K77', 'L75'],
    move: null,
  },
  {
    ...OLD,
    weight: 8,
    age: [72, 90],
    scores: 'care',
    later: 'care',
    first: [HOME_CARE, HOME_HELP],
    more: [MEALS, ALARM],
    diagnoses: ['L89', 'N87', 'F84'],
    move: { into: CARE_FLATS, need: { service: 41 }, leavesHome: false },
  },
  {
    ...OLD,
    weight: 12,
    age: [76, 92],
    scores: 'care',
    later: 'dependent',
    first: [HOME_CARE, ALARM],
    more: [MEALS],
    diagnoses: ['P70', 'K90', 'N87'],
    move: { into: NURSING_HOME, need: { service: 50, at: NURSING_HOME }, leavesHome: true },
    yearly: { stay: 0.1, death: 0.12, end: 0 },
  },
  {
    ...OLD,
    weight: 3,
    age: [78, 92],
    scores: 'light',
    later: 'care',
    first: [HOME_HELP, MEALS],
    more: [],
    diagnoses: ['L95', 'F84'],
    move: { into: OLD_AGE_HOME, need: { service: 39, at: OLD_AGE_HOME }, leavesHome: true },
  },
  {
    ...OLD,
    weight: 6,
    age: [45, 85],
    scores: 'care',
    later: 'light',
    first: [HOME_HELP],
    more: [ALARM],
    diagnoses: ['K90', 'L75'],
    move: null,
    process: true,
    yearly: { stay: 0.1, death: 0.02, end: 0.2 },
  },
  {
    ...YOUNG,
    weight: 6,
    age: [19, 50],
    oldest: 75,
    scores: 'disabled',
    later: 'disabled',
    first: [{ service: 44, minutes: [600, 3000], several: 0.2 }, DAY_CENTRE, COMPANY],
    more: [{ service: 30, minutes: [120, 600], several: 0 }],
    diagnoses: ['P85', 'P99', 'N88'],
    move: { into: SHARED_HOUSE, need: { service: 42 }, leavesHome: false },
  },
  {
    ...YOUNG,
    weight: 4,
    age: [7, 16],
    oldest: 17,
    scores: 'child',
    later: 'child',
    first: [{ service: 37, minutes: [600, 1440], at: RESPITE_HOME }, COMPANY],
    more: [{ service: 40, minutes: [300, 900] }],
    diagnoses: ['N99', 'P99', 'N88'],
  },
  {
    ...YOUNG,
    weight: 2,
    age: [20, 60],
    oldest: 75,
    scores: 'assisted',
    later: 'assisted',
    first: [{ service: 32, minutes: [900, 2400], several: 0.1 }],
    more: [],
    diagnoses: ['N86', 'N99'],
  },
  {
    ...YOUNG,
    weight: 4,
    age: [20, 60],
    oldest: 85,
    scores: 'mental',
    later: 'mental',
    first: [{ service: 44, minutes: [60, 240], several: 0 }, COMPANY],
    more: [{ service: 33, minutes: [240, 900] }],
    diagnoses: ['P72', 'P76'],
    yearly: { stay: 0.08, death: 0.01, end: 0.08 },
  },
  {
    ...OLD,
    weight: 3,
    age: [30, 85],
    scores: 'managing',
    later: 'managing',
    first: [],
    more: [],
    diagnoses: ['L90'],
    move: null,
    yearly: { stay: 0, death: 0, end: 0 },
  },
];
