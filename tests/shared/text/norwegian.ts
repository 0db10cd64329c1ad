const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that only bokmål has, of those a program of this kind uses. */
const BOKMAL = words(`
  alene annen bare begynner begynte ble bokstaver bolig boligen boliger boligtype brukes byttet dager deler dem
  deres diagnoser døgnopphold døgntilbud egen eget ellers endres endret ennå etternavn filen finnes fjernes
  flere forrige fortrolig fra følger ganger gikk gjelder gjenoppta gjør gjøre gjøres glemt godtatt hel hele helt
  hentes hjemme hva hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor høyst ikke jeg klientene klienter
  kommer kopiene kopier kreves lages lagres lagret legges leses ligger listen mangler mappen mellomnavn mens mer
  minutter mye måned måneder navn navnet noe noen nyere nyeste nå opphold oppholdet opplysningene opplysninger
  papirer passordene perioder personene personer registreres registreringen rettes sammen selv senere settes
  siden sier skjul skrevet skrives skåret slettes stedet sykehus tidligere timer tjeneste tjenesten tjenestene
  tjenester trolig uke uken uker uten utenfor vedtatt velg videre vises være vært øvelse åpne åpner åpnes åpnet
`);

/** Words that only nynorsk has. */
const NYNORSK = words(`
  attende berre bustad bustaden bustadtype byrja byrjar byrje dagar dei deira delar diagnosar dykkar døgntilbod
  døydde eige eigen ein eit eitt endra endrast enno etternamn finst fleire fortruleg framleis frå førre galdt
  gjekk gjeld gjer gjere gjev gong gongen gonger gøym heil heile heilt heime høgst ikkje kjem klientane klientar
  korleis kva kvar kven kvifor lagast lagra leggje ligg liggje manglar medan meir mellomnamn mykje månad månader
  namn namnet no noko nokon nokre nyare nyaste opna opnar opne opphald opphaldet opplysningane opplysningar
  periodar personane personar registrerast rettast saman seier sidan sjukehus sjølv sjå skrivast staden tenesta
  teneste tenestene tenester tidlegare timar truleg utan utanfor vedteke veka veke veker vel vere vert vidare
  visast vore åleine
`);

/** Words of both that English hasn't. */
const EITHER = words(`
  avbryt avslag avslutt bistand datoen eller etter fordi funn fødselsnummer gyldig hjelp ingen ingenting innen
  ja kladd klient klienten kommune kommunen kopien kort lagre lest lukk lukket lås låst med mellom mine nei nye
  nytt og opp passord passordet på registeret registerkort registrering rett saksbehandler signer signert skal
  skriv slett slik søk søknad så til uttrekk vedtak vedtaket vis vurdert år
`);

/** Words of one of them that English has too. */
const ENGLISH = words('bare no');

/** Endings that only one of them has. */
const SHAPES = {
  nb: /(?:.{3}inger|elser|asjoner|.{3}lighet|.{2}lige?|.{2}heten?)$/,
  nn: /(?:.{3}ingar|elsar|asjonar|.{2}leik(?:en)?|.{3}leg)$/,
} as const;

/** What is made of the same letters, and isn't. */
const NOT = {
  nb: words('ulige endelig'),
  nn: words('tannlege'),
} as const;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

/** The words of a text that belong to one of the two languages alone. */
export const onlyIn = (language: 'nb' | 'nn', text: string): readonly string[] => {
  const own = language === 'nb' ? BOKMAL : NYNORSK;
  return wordsOf(text).filter(
    (word) => own.has(word) || (SHAPES[language].test(word) && !NOT[language].has(word)),
  );
};

/** The words of a text by which it is known as Norwegian, of either kind; any with æ, ø or å are. */
export const norwegianIn = (text: string): readonly string[] =>
  wordsOf(text).filter(
    (word) =>
      /[æøå]/.test(word) ||
      ((BOKMAL.has(word) || NYNORSK.has(word) || EITHER.has(word)) && !ENGLISH.has(word)),
  );
