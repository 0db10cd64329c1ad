const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that only bokmål has, of those a program of this kind uses. */
const BOKMAL = words(`
  alene annen ble begynte begynner bokstaver bolig boligen boligtype brukes byttet døgntilbud dager dem deler
  deres egen eget ellers endres ennå etternavn fjernes flere forrige fortrolig fra følger ganger gikk gjelder gjør
  gjøre gjøres gjenoppta glemt godtatt hele hel helt hentes hjemme hva hvem hver hvilke hvilken hvilket hvis hvor
  hvordan hvorfor høyst ikke jeg klienter klientene kommer kopier kreves lages lagres legges leses ligger mangler
  mappen mellomnavn mens mer minutter mye måned måneder navn navnet noe noen nyere nyeste nå opphold oppholdet
  opplysninger opplysningene perioder personer personene registreres rettes sammen selv senere settes sier skrives
  slettes stedet sykehus tidligere tjeneste tjenesten tjenestene tjenester trolig uke uken uker uten utenfor videre
  vises være vært åpne åpner åpnes åpnet
`);

/** Words that only nynorsk has. */
const NYNORSK = words(`
  attende berre bustad bustaden bustadtype byrja byrjar byrje dagar dei deira delar døgntilbod døydde eige eigen ein
  eit eitt endrast enno etternamn fleire fortruleg framleis frå førre galdt gjekk gjeld gjer gjere gjev gong gongen
  gonger heil heile heilt heime høgst ikkje kjem klientane klientar korleis kva kvar kven kvifor lagast leggje liggje
  ligg manglar medan meir mellomnamn mykje månad månader namn namnet nokon noko nokre nyare nyaste opnar opna opne
  opphald opphaldet opplysningane opplysningar periodar personane personar registrerast rettast saman seier sidan
  sjukehus sjølv sjå skrivast staden tenesta teneste tenestene tenester tidlegare truleg utan utanfor veka veke veker
  vere vert vidare vore åleine
`);

/** Words of both that English hasn't. */
const EITHER = words(`
  avbryt avslag avslutt bistand datoen eller etter fordi funn fødselsnummer gyldig hjelp ingen ingenting innen ja
  kladd klient klienten kommune kommunen kopien kort lagra lagre lagret lukk lås låst lest lukket med mellom mine
  nei nye nytt og opp passord passordet på registeret registerkort registrering rett saksbehandler signer
  signert skal skjul skriv slett slik søk søknad så til uttrekk vedtak vedtaket velg vis vurdert øvelse år
`);

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
    (word) => /[æøå]/.test(word) || BOKMAL.has(word) || NYNORSK.has(word) || EITHER.has(word),
  );
