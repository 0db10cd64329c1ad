import type { Language } from '../catalogue/language.ts';

/** Words of the settings that are the municipality's own: its numbers, its dwellings, its levels. */
interface OfficeText {
  readonly municipalityHeading: string;
  readonly municipalityLead: string;
  readonly municipality: string;
  readonly municipalityNumber: string;
  readonly office: string;
  readonly district: string;
  readonly districtHint: string;
  readonly notDistrict: string;
  readonly organisationNumber: string;
  readonly ownOrganisationNumberHint: string;
  readonly organisationNumberHint: string;
  readonly saved: string;
  readonly dwellingsHeading: string;
  readonly dwellingsLead: string;
  readonly noDwellings: string;
  readonly name: string;
  readonly address: string;
  readonly housingType: string;
  readonly choose: string;
  readonly newDwelling: string;
  readonly add: string;
  readonly change: string;
  readonly changeOf: (name: string) => string;
  readonly keepChange: string;
  readonly remove: string;
  readonly removeOf: (name: string) => string;
  readonly cancel: string;
  readonly added: (name: string) => string;
  readonly changed: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly putBack: string;
  readonly levelsHeading: string;
  readonly levelsLead: string;
  readonly level: (level: number) => string;
  readonly levelHint: readonly [string, string, string];
  readonly tooManyNames: (limit: number) => string;
}

export const officeText = {
  nb: {
    municipalityHeading: 'Kommune og kontor',
    municipalityLead:
      'Navnet og nummeret følger databasen. Bydel og organisasjonsnummer lagres mens du skriver.',
    municipality: 'Kommune',
    municipalityNumber: 'Kommunenummer',
    office: 'Kontor',
    district: 'Bydel',
    districtHint: 'To siffer, bare i kommuner med bydeler. Ellers står feltet tomt.',
    notDistrict: 'En bydel har to siffer, for eksempel 04. Rett nummeret, eller la feltet stå tomt.',
    organisationNumber: 'Organisasjonsnummer',
    ownOrganisationNumberHint: 'Kommunens eget, ni siffer.',
    organisationNumberHint: 'Ni siffer, for boliger som har sitt eget.',
    saved: 'Lagret.',
    dwellingsHeading: 'Boligregister',
    dwellingsLead:
      'Kommunens egne boliger, med boligtypen de har i registeret. Når du velger en av dem på et kort, følger boligtypen med.',
    noDwellings: 'Ingen boliger ennå.',
    name: 'Navn',
    address: 'Adresse',
    housingType: 'Boligtype',
    choose: 'Velg boligtype',
    newDwelling: 'Ny bolig',
    add: 'Legg til',
    change: 'Endre',
    changeOf: (name) => `Endre ${name}`,
    keepChange: 'Lagre endringen',
    remove: 'Ta bort',
    removeOf: (name) => `Ta bort ${name}`,
    cancel: 'Avbryt',
    added: (name) => `${name} er lagt til.`,
    changed: (name) => `${name} er endret. Det som står på kortene, er som før.`,
    removed: (name) => `${name} er tatt bort. Det som står på kortene, er som før.`,
    undo: 'Legg den tilbake',
    putBack: 'Boligen er lagt tilbake.',
    levelsHeading: 'Tjenestenivåer',
    levelsLead:
      'Kommunens egen inndeling av tjenesten: det du kan velge mellom øverst på kortet. Skriv ett navn på hver linje; det lagres mens du skriver.',
    level: (level) => `Tjenestenivå ${String(level)}`,
    levelHint: [
      'Det største: for eksempel sektor eller avdeling.',
      'For eksempel distrikt eller sone.',
      'Det minste: for eksempel gruppe eller bolig.',
    ],
    tooManyNames: (limit) => `Det er flere enn ${String(limit)} navn. Ta bort noen, så lagres resten.`,
  },
  nn: {
    municipalityHeading: 'Kommune og kontor',
    municipalityLead:
      'Namnet og nummeret følgjer databasen. Bydel og organisasjonsnummer vert lagra medan du skriv.',
    municipality: 'Kommune',
    municipalityNumber: 'Kommunenummer',
    office: 'Kontor',
    district: 'Bydel',
    districtHint: 'To siffer, berre i kommunar med bydelar. Elles står feltet tomt.',
    notDistrict: 'Ein bydel har to siffer, til dømes 04. Rett nummeret, eller lat feltet stå tomt.',
    organisationNumber: 'Organisasjonsnummer',
    ownOrganisationNumberHint: 'Det som er kommunen sitt eige, ni siffer.',
    organisationNumberHint: 'Ni siffer, for bustader som har sitt eige.',
    saved: 'Lagra.',
    dwellingsHeading: 'Bustadregister',
    dwellingsLead:
      'Bustadene til kommunen, med bustadtypen dei har i registeret. Når du vel ein av dei på eit kort, følgjer bustadtypen med.',
    noDwellings: 'Ingen bustader enno.',
    name: 'Namn',
    address: 'Adresse',
    housingType: 'Bustadtype',
    choose: 'Vel bustadtype',
    newDwelling: 'Ny bustad',
    add: 'Legg til',
    change: 'Endre',
    changeOf: (name) => `Endre ${name}`,
    keepChange: 'Lagre endringa',
    remove: 'Ta bort',
    removeOf: (name) => `Ta bort ${name}`,
    cancel: 'Avbryt',
    added: (name) => `${name} er lagd til.`,
    changed: (name) => `${name} er endra. Det som står på korta, er som før.`,
    removed: (name) => `${name} er teken bort. Det som står på korta, er som før.`,
    undo: 'Legg han tilbake',
    putBack: 'Bustaden er lagd tilbake.',
    levelsHeading: 'Tenestenivå',
    levelsLead:
      'Kommunen si eiga inndeling av tenesta: det du kan velje mellom øvst på kortet. Skriv eitt namn på kvar linje; det vert lagra medan du skriv.',
    level: (level) => `Tenestenivå ${String(level)}`,
    levelHint: [
      'Det største: til dømes sektor eller avdeling.',
      'Til dømes distrikt eller sone.',
      'Det minste: til dømes gruppe eller bustad.',
    ],
    tooManyNames: (limit) => `Det er fleire enn ${String(limit)} namn. Ta bort nokre, så vert resten lagra.`,
  },
} satisfies Record<Language, OfficeText>;
