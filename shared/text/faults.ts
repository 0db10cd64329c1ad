import type { Language } from '../catalogue/language.ts';
import type { Fault, FaultCode } from '../record/fault.ts';

/** What is wrong with a field and how it is put right; `detail` as in `Fault`. */
type FaultText = Readonly<Record<FaultCode, (detail: string | null) => string>>;

const nb: FaultText = {
  missing: () => 'Her mangler det noe. Fyll ut feltet.',
  'not-a-date': () => 'Dette er ikke en dato i kalenderen. Skriv dag, måned og år, for eksempel 01.06.2015.',
  'not-an-iso-date': () =>
    'Dette er ikke en dato i kalenderen. Skriv år, måned og dag, for eksempel 2015-06-01.',
  'not-a-timestamp': () =>
    'Dette er ikke et tidspunkt. Skriv dato, klokkeslett og tidssone, for eksempel 2015-06-01T09:30:00+02:00.',
  'in-the-future': () => 'Datoen er ikke kommet ennå. Skriv en dato som er i dag eller tidligere.',
  'before-birth': () => 'Datoen er før personen ble født. Rett datoen eller fødselsdatoen.',
  'after-death': () => 'Datoen er etter at personen døde. Rett datoen eller dødsdatoen.',
  'end-before-start': () => 'Sluttdatoen er før startdatoen. Rett en av dem.',
  'periods-overlap': () =>
    'Perioden går over i en annen periode i samme vedtak. Avslutt den ene før den andre begynner.',
  'not-a-choice': (detail) =>
    detail === null
      ? 'Dette er ikke et av svarene som kan velges. Velg et fra listen.'
      : `Svaret finnes ikke blant alternativene for variabel ${detail}. Velg et av dem.`,
  'not-hours': () => 'Dette kan ikke leses som timer. Skriv timer per uke, for eksempel 1,5 eller 1 t 30.',
  'not-minutes': () => 'Her skal det stå hele minutter per uke, for eksempel 90 for 1,5 timer.',
  'hours-out-of-range': () => 'Timene må være mer enn 0 og høyst 168, som er alle timer i en uke.',
  'not-identity-number': () =>
    'Fødselsnummeret eller D-nummeret er ikke gyldig. Se etter skrivefeil, eller oppgi hvorfor det ikke finnes et gyldig nummer.',
  'synthetic-not-allowed': () =>
    'Nummeret er laget for test og hører ikke hjemme her. Bruk personens eget nummer, eller en database for øvelse.',
  'identity-number-taken': () => 'En annen klient har dette nummeret. Finn klienten og bruk den som er der.',
  'not-organisation-number': () =>
    'Organisasjonsnummeret er ikke gyldig. Det har ni siffer; se etter skrivefeil.',
  'not-a-number': () => 'Her skal det stå et helt tall.',
  'not-text': () => 'Her skal det stå vanlig tekst, uten tegn som ikke kan skrives ut.',
  'text-too-long': (detail) =>
    detail === null
      ? 'Teksten er for lang. Kort den ned.'
      : `Teksten er for lang. Bruk høyst ${detail} tegn.`,
  'unknown-field': (detail) =>
    detail === null
      ? 'Feltet er ukjent. Ta det bort, eller rett navnet.'
      : `Feltet «${detail}» er ukjent. Ta det bort, eller rett navnet.`,
  'wrong-type': () => 'Innholdet er av feil slag. Se i beskrivelsen av filen hva som skal stå her.',
  'wrong-format': () => 'Dette kan ikke leses. Se i beskrivelsen av filen hvordan det skal skrives.',
  'already-there': (detail) =>
    detail === null
      ? 'Dette står her fra før. Ta bort den ene.'
      : `«${detail}» står her fra før. Ta bort den ene, eller gi den en annen id.`,
  'unknown-reference': (detail) =>
    detail === null
      ? 'Dette viser til noe som ikke finnes hos klienten.'
      : `Dette viser til «${detail}», som ikke finnes hos klienten.`,
  'not-on-rejection': () => 'Et avslag har verken timer, perioder eller organisasjonsnummer. Ta dette bort.',
  'no-registration-before': () =>
    'Det er gjort et vedtak, men det finnes ingen signert registrering før det. Signer en registrering først.',
  'not-in-code-book': (detail) =>
    detail === null
      ? 'Dette finnes ikke i kodeboken som registreringen følger.'
      : `Dette finnes ikke i kodebok ${detail}, som registreringen følger.`,
  'no-name': () => 'Navnet mangler. Skriv både etternavn og fornavn.',
  'not-permanent-number': () =>
    'Dette er et D-nummer. Skriv det faste fødselsnummeret som kommer i stedet for nummeret.',
  'not-running': () =>
    'Tjenesten går ikke den dagen. Velg en dag etter at den startet og før den er avsluttet.',
  'before-decision': () => 'Datoen er før vedtaket. Rett datoen eller vedtaksdatoen.',
  'before-received': () => 'Datoen er før klagen kom inn. Rett en av dem.',
  'already-corrected': () => 'Registreringen er rettet før. Rett den nyeste rettingen i stedet.',
  'keeps-date': () => 'En retting har samme dato som registreringen den retter. La datoen stå.',
  'not-late': () =>
    'Ingen signert registrering er nyere enn denne datoen. Begynn en vanlig ny registrering i stedet.',
  'no-such-client': () => 'Ingen klient i databasen har dette nummeret. Ta inn personen først.',
  'not-for-service': () => 'Dette hører ikke til denne tjenesten. Ta det bort, eller rett tjenesten.',
  'too-many-faults': (detail) =>
    `Det er mer enn ${detail ?? ''} feil i filen, og resten er ikke lest. Rett disse først.`,
};

const nn: FaultText = {
  missing: () => 'Her manglar det noko. Fyll ut feltet.',
  'not-a-date': () => 'Dette er ikkje ein dato i kalenderen. Skriv dag, månad og år, til dømes 01.06.2015.',
  'not-an-iso-date': () =>
    'Dette er ikkje ein dato i kalenderen. Skriv år, månad og dag, til dømes 2015-06-01.',
  'not-a-timestamp': () =>
    'Dette er ikkje eit tidspunkt. Skriv dato, klokkeslett og tidssone, til dømes 2015-06-01T09:30:00+02:00.',
  'in-the-future': () => 'Datoen er ikkje komen enno. Skriv ein dato som er i dag eller tidlegare.',
  'before-birth': () => 'Datoen er før personen vart fødd. Rett datoen eller fødselsdatoen.',
  'after-death': () => 'Datoen er etter at personen døydde. Rett datoen eller dødsdatoen.',
  'end-before-start': () => 'Sluttdatoen er før startdatoen. Rett ein av dei.',
  'periods-overlap': () =>
    'Perioden går over i ein annan periode i same vedtak. Avslutt den eine før den andre tek til.',
  'not-a-choice': (detail) =>
    detail === null
      ? 'Dette er ikkje eit av svara som kan veljast. Vel eit frå lista.'
      : `Svaret finst ikkje blant alternativa for variabel ${detail}. Vel eit av dei.`,
  'not-hours': () => 'Dette kan ikkje lesast som timar. Skriv timar per veke, til dømes 1,5 eller 1 t 30.',
  'not-minutes': () => 'Her skal det stå heile minutt per veke, til dømes 90 for 1,5 timar.',
  'hours-out-of-range': () => 'Timane må vere meir enn 0 og høgst 168, som er alle timane i ei veke.',
  'not-identity-number': () =>
    'Fødselsnummeret eller D-nummeret er ikkje gyldig. Sjå etter skrivefeil, eller oppgi kvifor det ikkje finst eit gyldig nummer.',
  'synthetic-not-allowed': () =>
    'Nummeret er laga for test og høyrer ikkje heime her. Bruk nummeret til personen sjølv, eller ein database for øving.',
  'identity-number-taken': () => 'Ein annan klient har dette nummeret. Finn klienten og bruk den som er der.',
  'not-organisation-number': () =>
    'Organisasjonsnummeret er ikkje gyldig. Det har ni siffer; sjå etter skrivefeil.',
  'not-a-number': () => 'Her skal det stå eit heilt tal.',
  'not-text': () => 'Her skal det stå vanleg tekst, utan teikn som ikkje kan skrivast ut.',
  'text-too-long': (detail) =>
    detail === null
      ? 'Teksten er for lang. Kort han ned.'
      : `Teksten er for lang. Bruk høgst ${detail} teikn.`,
  'unknown-field': (detail) =>
    detail === null
      ? 'Feltet er ukjent. Ta det bort, eller rett namnet.'
      : `Feltet «${detail}» er ukjent. Ta det bort, eller rett namnet.`,
  'wrong-type': () => 'Innhaldet er av feil slag. Sjå i skildringa av fila kva som skal stå her.',
  'wrong-format': () => 'Dette kan ikkje lesast. Sjå i skildringa av fila korleis det skal skrivast.',
  'already-there': (detail) =>
    detail === null
      ? 'Dette står her frå før. Ta bort den eine.'
      : `«${detail}» står her frå før. Ta bort den eine, eller gi han ein annan id.`,
  'unknown-reference': (detail) =>
    detail === null
      ? 'Dette viser til noko som ikkje finst hos klienten.'
      : `Dette viser til «${detail}», som ikkje finst hos klienten.`,
  'not-on-rejection': () => 'Eit avslag har verken timar, periodar eller organisasjonsnummer. Ta dette bort.',
  'no-registration-before': () =>
    'Det er gjort eit vedtak, men det finst inga signert registrering før det. Signer ei registrering først.',
  'not-in-code-book': (detail) =>
    detail === null
      ? 'Dette finst ikkje i kodeboka som registreringa følgjer.'
      : `Dette finst ikkje i kodebok ${detail}, som registreringa følgjer.`,
  'no-name': () => 'Namnet manglar. Skriv både etternamn og førenamn.',
  'not-permanent-number': () =>
    'Dette er eit D-nummer. Skriv det faste fødselsnummeret som kjem i staden for nummeret.',
  'not-running': () => 'Tenesta går ikkje den dagen. Vel ein dag etter at ho starta og før ho er avslutta.',
  'before-decision': () => 'Datoen er før vedtaket. Rett datoen eller vedtaksdatoen.',
  'before-received': () => 'Datoen er før klaga kom inn. Rett ein av dei.',
  'already-corrected': () => 'Registreringa er retta før. Rett den nyaste rettinga i staden.',
  'keeps-date': () => 'Ei retting har same dato som registreringa ho rettar. Lat datoen stå.',
  'not-late': () =>
    'Inga signert registrering er nyare enn denne datoen. Begynn ei vanleg ny registrering i staden.',
  'no-such-client': () => 'Ingen klient i databasen har dette nummeret. Ta inn personen fyrst.',
  'not-for-service': () => 'Dette høyrer ikkje til denne tenesta. Ta det bort, eller rett tenesta.',
  'too-many-faults': (detail) =>
    `Det er meir enn ${detail ?? ''} feil i fila, og resten er ikkje lesen. Rett desse fyrst.`,
};

export const faultsText = { nb, nn } as const satisfies Readonly<Record<Language, FaultText>>;

/** What is wrong, as a sentence with what to do. */
export const faultText = (fault: Pick<Fault, 'code' | 'detail'>, language: Language): string =>
  faultsText[language][fault.code](fault.detail ?? null);
