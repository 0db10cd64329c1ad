import type { Text } from '../catalogue/language.ts';
import type { Score, ScoreNumber } from '../catalogue/numbers.ts';

/** A short story from an invented person's day, to be scored on one variable. */
export interface ScoringCase {
  /** What the person is called, by which the case is found again. */
  readonly person: string;
  readonly variable: ScoreNumber;
  readonly story: Text;
  /** Our answer, and why. */
  readonly score: Score;
  readonly reason: Text;
}

/**
 * Ten to practise on (guide 2004, level of functioning): most lie at the line between 2 and 3, where help from a
 * person begins; in some an aid is in the way of seeing it, and two are children.
 */
export const SCORING_CASES: readonly ScoringCase[] = [
  {
    person: 'Odd',
    variable: 19,
    story: {
      nb: 'Odd (86) finner fram klær og kler på seg selv. Støttestrømpene får han ikke over hælen. Hjemmesykepleien tar dem på om morgenen, går igjen, og tar dem av om kvelden.',
      nn: 'Odd (86) finn fram klede og kler på seg sjølv. Støttestrømpene får han ikkje over hælen. Heimesjukepleia tek dei på om morgonen, går att, og tek dei av om kvelden.',
    },
    score: 3,
    reason: {
      nb: 'Han klarer det meste, men ikke strømpene. Til dem må en person hjelpe, og da er skåren minst 3. Personen kan gå igjen imellom, og da er den ikke 4.',
      nn: 'Han klarer det meste, men ikkje strømpene. Til dei må ein person hjelpe, og då er skåren minst 3. Personen kan gå att imellom, og då er han ikkje 4.',
    },
  },
  {
    person: 'Ruth',
    variable: 13,
    story: {
      nb: 'Ruth (79) har sluttet å gå i butikken fordi posene er tunge. Hun bestiller varene på nettet og får dem levert på døra som andre kunder. Regningene betaler hun i nettbanken.',
      nn: 'Ruth (79) har slutta å gå i butikken fordi posane er tunge. Ho tingar varene på nettet og får dei leverte på døra som andre kundar. Rekningane betaler ho i nettbanken.',
    },
    score: 2,
    reason: {
      nb: 'Hun ordner alt selv, men på en annen måte enn før. Levering som alle kan bestille, er ikke hjelp til henne. Ingen må trå til, så skåren er 2 og ikke 3.',
      nn: 'Ho ordnar alt sjølv, men på ein annan måte enn før. Levering som alle kan tinge, er ikkje hjelp til henne. Ingen må trø til, så skåren er 2 og ikkje 3.',
    },
  },
  {
    person: 'Ivar',
    variable: 16,
    story: {
      nb: 'Ivar (44) har en ryggmargsskade. Han setter seg over i rullestolen uten hjelp og kommer fram i alle rommene, over tersklene og inn og ut av senga, slik han har gjort i mange år.',
      nn: 'Ivar (44) har ein ryggmergsskade. Han set seg over i rullestolen utan hjelp og kjem fram i alle romma, over tersklane og inn og ut av senga, slik han har gjort i mange år.',
    },
    score: 1,
    reason: {
      nb: 'Det skåres slik det går med hjelpemidlene. Med stolen kommer Ivar fram uten problemer og etter sin egen vanlige målestokk. At han ikke kan gå, endrer ikke skåren.',
      nn: 'Ein skårar slik det går med hjelpemidla. Med stolen kjem Ivar fram utan problem og etter sin eigen vanlege målestokk. At han ikkje kan gå, endrar ikkje skåren.',
    },
  },
  {
    person: 'Kåre',
    variable: 14,
    story: {
      nb: 'Kåre (81) bor alene. Han velger klær og mat selv, men når noe uventet skjer, blir han stående. Da ringer han datteren, og hun sier hva han skal gjøre. Det skjer nesten hver dag.',
      nn: 'Kåre (81) bur åleine. Han vel klede og mat sjølv, men når noko uventa hender, vert han ståande. Då ringjer han dottera, og ho seier kva han skal gjere. Det hender nesten kvar dag.',
    },
    score: 3,
    reason: {
      nb: 'Hjelp i telefonen er også hjelp fra en person. Han klarer deler av dagen selv og må ha datteren til resten, uten at hun er der hele tiden. Det er 3.',
      nn: 'Hjelp i telefonen er òg hjelp frå ein person. Han klarer delar av dagen sjølv og må ha dottera til resten, utan at ho er der heile tida. Det er 3.',
    },
  },
  {
    person: 'Emil',
    variable: 22,
    story: {
      nb: 'Emil (2 år) har søkt om avlastning. Han bruker bleie dag og natt, og foreldrene skifter på ham, slik de gjør med de fleste på hans alder.',
      nn: 'For Emil (2 år) er det søkt om avlasting. Han bruker bleie dag og natt, og foreldra skifter på han, slik dei gjer med dei fleste i hans alder.',
    },
    score: 1,
    reason: {
      nb: 'Barn måles mot det en venter på deres alder. Ingen venter at en toåring går på toalettet alene, og da er skåren 1, selv om andre gjør alt.',
      nn: 'Barn vert målte mot det ein ventar i deira alder. Ingen ventar at ein toåring går på toalettet åleine, og då er skåren 1, sjølv om andre gjer alt.',
    },
  },
  {
    person: 'Line',
    variable: 20,
    story: {
      nb: 'Line (28) har en utviklingshemming. Hun koker, steker og dekker på når en person står på kjøkkenet og sier hva som er neste steg. Går personen ut, stopper hun opp.',
      nn: 'Line (28) har ei utviklingshemming. Ho kokar, steikjer og dekkjer på når ein person står på kjøkenet og seier kva som er neste steg. Går personen ut, stoggar ho opp.',
    },
    score: 4,
    reason: {
      nb: 'Hun gjør mye av arbeidet, men bare med en person til stede hele tiden. Å veilede regnes like mye som å gjøre. Kunne personen gått fra, hadde det vært 3.',
      nn: 'Ho gjer mykje av arbeidet, men berre med ein person til stades heile tida. Å rettleie vert rekna like mykje som å gjere. Kunne personen gått ifrå, hadde det vore 3.',
    },
  },
  {
    person: 'Gerd',
    variable: 25,
    story: {
      nb: 'Gerd (74) har høreapparat. På tomannshånd går det fint. Rundt kaffebordet setter hun seg nær den som snakker, og ber om å få høre det en gang til. Hun får med seg det hun vil.',
      nn: 'Gerd (74) har høyreapparat. På tomannshand går det fint. Rundt kaffibordet set ho seg nær den som snakkar, og bed om å få høyre det ein gong til. Ho får med seg det ho vil.',
    },
    score: 2,
    reason: {
      nb: 'Apparatet teller ikke, men også med det må hun gjøre noe annet enn før for å høre. Hun klarer det selv. Å be om gjentakelse i en samtale er ikke personbistand.',
      nn: 'Apparatet tel ikkje, men òg med det må ho gjere noko anna enn før for å høyre. Ho klarer det sjølv. Å be om å få noko sagt om att i ein samtale er ikkje personbistand.',
    },
  },
  {
    person: 'Nora',
    variable: 23,
    story: {
      nb: 'Nora (10 år) går til skolen alene det meste av veien. Over riksveien må en voksen følge henne, for hun oppfatter ikke bilene. De andre i klassen går over alene.',
      nn: 'Nora (10 år) går til skulen åleine det meste av vegen. Over riksvegen må ein vaksen følgje henne, for ho oppfattar ikkje bilane. Dei andre i klassen går over åleine.',
    },
    score: 3,
    reason: {
      nb: 'Jevnaldrende klarer det uten følge, så her er det noe mer enn alderen. Hun går en del selv og må ha en person til resten. Det er 3.',
      nn: 'Jamaldringane klarer det utan følgje, så her er det noko meir enn alderen. Ho går ein del sjølv og må ha ein person til resten. Det er 3.',
    },
  },
  {
    person: 'Marit',
    variable: 21,
    story: {
      nb: 'Marit (67) har hatt et stort hjerneslag. Hun får næring gjennom sonde, og pleierne setter den i gang, følger med og skyller etterpå.',
      nn: 'Marit (67) har hatt eit stort hjerneslag. Ho får næring gjennom sonde, og pleiarane set henne i gang, følgjer med og skyl etterpå.',
    },
    score: 5,
    reason: {
      nb: 'Hun gjør ingenting av dette selv. Sonden er et hjelpemiddel, men det er andre som bruker den. Hadde hun styrt den alene, ville skåren vært 1 eller 2.',
      nn: 'Ho gjer ingenting av dette sjølv. Sonda er eit hjelpemiddel, men det er andre som bruker det. Hadde ho styrt det åleine, ville skåren ha vore 1 eller 2.',
    },
  },
  {
    person: 'Agnar',
    variable: 17,
    story: {
      nb: 'Agnar (83) vasker ett rom om dagen og hviler imellom. Vinduene har han gitt opp å ta hver vår, og det er i orden for ham. Klærne vasker og henger han opp selv. Datteren mener han burde få hjelp.',
      nn: 'Agnar (83) vaskar eitt rom om dagen og kviler imellom. Vindauga har han gjeve opp å ta kvar vår, og det er i orden for han. Kleda vaskar og hengjer han opp sjølv. Dottera meiner han burde få hjelp.',
    },
    score: 2,
    reason: {
      nb: 'Standarden er endret, men huset holdes uten at noen hjelper. Det er hans egen målestokk som gjelder, ikke datterens. Han kan få behov snart, og nettopp det sier 2.',
      nn: 'Standarden er endra, men huset vert halde utan at nokon hjelper. Det er hans eigen målestokk som gjeld, ikkje målestokken til dottera. Han kan få behov snart, og nettopp det seier 2.',
    },
  },
];
