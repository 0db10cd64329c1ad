import type { ScoreNumber } from './numbers.ts';
import type { ScoreHelp } from './score-help.ts';

/** Help on the 17 scores in bokmål, in our own words. */
export const SCORE_HELP_NB = {
  12: {
    covers: 'Ha kontakt med andre: familie, venner, naboer og kjente, og holde den ved like.',
    examples: {
      1: 'Ringer, besøker og blir med på det han eller hun har lyst til.',
      2: 'Går sjeldnere ut enn før, men avtaler og møter folk på egen hånd.',
      3: 'Kommer på treff når noen minner om det og følger. Er der alene etterpå.',
      4: 'Er sammen med andre bare når en støtteperson sitter ved siden av hele tiden.',
      5: 'Har ingen kontakt som andre ikke må stå for.',
    },
    aids: 'Telefon, nettbrett og rullator på vei til treffet er hjelpemidler.',
  },
  13: {
    covers:
      'Få tak i det hverdagen krever: mat, klær, ting til huset, og tjenester som rørlegger eller bank.',
    examples: {
      1: 'Handler og bestiller det som trengs.',
      2: 'Handler lite om gangen, eller bestiller varene levert, men ordner alt selv.',
      3: 'Skriver lista og betaler selv, mens noen kjører, bærer eller ringer.',
      4: 'Er med i butikken og velger, men har en person ved siden av fra dør til dør.',
      5: 'Andre handler og ordner alt.',
    },
    aids: 'Handlevogn og netthandel er hjelpemidler når personen bruker dem alene.',
  },
  14: {
    covers: 'Velge og ordne gjennom dagen: hva som skal gjøres, når, og hva en gjør når noe uventet skjer.',
    examples: {
      1: 'Planlegger dagen og tar det som kommer.',
      2: 'Bruker faste rutiner og god tid, og spør ingen om råd for å komme i gang.',
      3: 'Velger selv til vanlig, men må ha noen til å sette opp dagen eller rydde opp når planen brytes.',
      4: 'Velger mellom to ting når en person sitter sammen med ham eller henne.',
      5: 'Andre bestemmer alt i hverdagen.',
    },
    aids: 'Kalender og dagtavle er hjelpemidler når ingen trenger å sette dem opp.',
  },
  15: {
    covers:
      'Ta hånd om egen sykdom, skade eller funksjonshemming: merke når noe er galt, ta kontakt, følge opplegget og ta medisinene.',
    examples: {
      1: 'Tar medisinene og ringer legen når det trengs.',
      2: 'Bruker lengre tid og dobbeltsjekker medisinene, men ordner det selv.',
      3: 'Tar medisinene selv etter at noen har lagt dem i dosett. Noen følger med på sårene.',
      4: 'Steller sår eller måler blodsukker selv, men bare med en person til stede.',
      5: 'Andre merker, bestiller, gir og måler alt.',
    },
    aids: 'Dosett, pumpe og måler er hjelpemidler. En som fyller dosetten, er en person.',
  },
  16: {
    covers: 'Komme seg fram inne på ett plan: gulv, terskler, opp av senga og ned på stolen.',
    examples: {
      1: 'Går hit og dit, reiser og setter seg uten å tenke på det.',
      2: 'Støtter seg til møbler eller går sakte med rullator, men kommer fram alene.',
      3: 'Må ha en hånd opp av senga om morgenen. Går selv resten av dagen.',
      4: 'Tar noen skritt når en person holder eller går tett ved.',
      5: 'Blir løftet og kjørt.',
    },
    aids: 'Skår slik personen kommer fram med rullator, stol eller heis.',
  },
  17: {
    covers:
      'Holde hjemmet i orden: rengjøre, vaske klær, bruke maskinene, sette på plass mat og bære ut søppel.',
    examples: {
      1: 'Gjør alt i sitt eget tempo.',
      2: 'Tar ett rom om dagen og støvsuger sittende, men får det gjort.',
      3: 'Tørker støv og tar oppvasken. Noen andre vasker gulv og skifter på senga.',
      4: 'Bretter klær eller tar ut av maskinen når en person er med og veileder.',
      5: 'Andre gjør hele husarbeidet.',
    },
    aids: 'Robotstøvsuger og oppvaskmaskin er hjelpemidler.',
  },
  18: {
    covers: 'Vaske og tørke hele kroppen og stelle seg: dusj eller bad, hår, tenner.',
    examples: {
      1: 'Dusjer og steller seg uten vansker.',
      2: 'Sitter og dusjer og bruker lang tid, men klarer det alene.',
      3: 'Trenger noen til rygg, føtter eller hår. Hjelperen kan gå imens.',
      4: 'Vasker ansikt og hender selv, men noen står der hele tiden.',
      5: 'Blir vasket av andre.',
    },
    aids: 'Dusjkrakk, håndtak og langskaftet børste er hjelpemidler.',
  },
  19: {
    covers: 'Ta på og av klær og sko i riktig rekkefølge, og velge det som passer været og anledningen.',
    examples: {
      1: 'Finner fram og kler seg.',
      2: 'Sitter på senga, har romslige klær uten knapper og bruker lengre tid.',
      3: 'Tar på overkroppen selv. Noen tar støttestrømpene og kommer igjen om kvelden.',
      4: 'Stikker armene i ermene når en person holder klærne og sier hva som er neste.',
      5: 'Blir kledd av andre.',
    },
    aids: 'Strømpepåtrekker, gripetang og sko med borrelås er hjelpemidler.',
  },
  20: {
    covers: 'Planlegge og lage måltider, fra brødskiver og kaffe til middag, og varme opp mat.',
    examples: {
      1: 'Lager den maten som ønskes.',
      2: 'Lager enklere mat enn før eller varmer ferdigretter, og greier det alene.',
      3: 'Smører brødskiver selv. Middagen lages eller varmes av noen som kommer innom.',
      4: 'Skreller og rører når en person er på kjøkkenet hele tiden.',
      5: 'Andre lager hvert måltid.',
    },
    aids: 'Komfyrvakt, mikrobølgeovn og spesialkniv er hjelpemidler.',
  },
  21: {
    covers: 'Spise mat som er satt fram: føre mat og drikke til munnen, tygge og svelge.',
    examples: {
      1: 'Spiser uten vansker.',
      2: 'Spiser langsomt og velger bløt mat, men alene.',
      3: 'Spiser selv når noen har skåret opp maten og åpnet kartongen.',
      4: 'Tar noen skjeer, men en person sitter der og minner, støtter eller passer på svelgingen.',
      5: 'Blir matet, eller får sondemat av andre.',
    },
    aids: 'Tilpasset bestikk, tallerkenkant og sugerør er hjelpemidler.',
  },
  22: {
    covers:
      'Komme i tide på toalettet, gjøre seg ferdig, tørke seg, stelle seg ved menstruasjon og vaske hendene.',
    examples: {
      1: 'Går når det trengs, dag og natt.',
      2: 'Bruker lang tid eller går til faste tider, men ordner det selv.',
      3: 'Går selv om dagen. Noen skifter bind om natta, eller tømmer posen.',
      4: 'Sitter selv, men en person er med inn og hjelper med klær og tørking.',
      5: 'Andre skifter og steller.',
    },
    aids: 'Toalettstol, bind, kateter og spyl-tørk-toalett er hjelpemidler.',
  },
  23: {
    covers:
      'Komme seg fram utenfor egen inngangsdør: oppgang, trapp, fortau, bakke, buss. Fellesgangen i en boligblokk er ute.',
    examples: {
      1: 'Går dit en skal.',
      2: 'Går kortere turer og holder seg inne når det er glatt, men er ute alene.',
      3: 'Går i nabolaget alene. Noen må følge i trappa eller lenger bort.',
      4: 'Er ute bare når en person går ved siden av hele veien.',
      5: 'Blir trillet eller båret av andre.',
    },
    aids: 'Rullator, elektrisk rullestol, brodder og førerhund er hjelpemidler.',
  },
  24: {
    covers: 'Se skrift, tall og skjerm i godt lys, og finne fram med synet hjemme og ute.',
    examples: {
      1: 'Leser avisa og finner fram, også med vanlige briller.',
      2: 'Leser saktere og bare korte tekster, men finner fram alene hjemme og ute.',
      3: 'Finner fram hjemme. Noen må lese post og brev, og følge på ukjente steder.',
      4: 'Ser omriss, og må ha noen ved siden av for å bruke det.',
      5: 'Ser ikke noe en kan bruke i hverdagen, og andre må være øynene.',
    },
    aids: 'Skår med briller, lupe og forstørrelse på skjerm.',
  },
  25: {
    covers: 'Høre vanlig tale på tomannshånd og i gruppe, i telefonen, og ringeklokka.',
    examples: {
      1: 'Hører det som blir sagt, også med høreapparat.',
      2: 'Setter seg nær og ber om gjentakelse, og følger med.',
      3: 'Følger samtaler med én. Noen må ringe eller gjenta når flere snakker.',
      4: 'Får med seg noe når en person hele tiden gjentar eller skriver.',
      5: 'Hører ikke, og andre må formidle alt som lyder.',
    },
    aids: 'Skår med høreapparat, teleslynge og varsellampe. Det er ikke talen, men hørselen som skåres.',
  },
  26: {
    covers:
      'Huske det som nylig skjedde, avtaler og hendelser den siste uka, vite tid og sted, og kjenne igjen folk.',
    examples: {
      1: 'Husker avtaler og det som har hendt.',
      2: 'Glemmer navn og må skrive opp avtaler, men klarer seg med lappene.',
      3: 'Husker det faste. Noen må minne om legetimen og sjekke at det ble gjort.',
      4: 'Kjenner igjen dem som er nær, og trenger en person hos seg for å vite hva som skjer nå.',
      5: 'Husker ikke fra stund til stund og kjenner ikke igjen sine nærmeste.',
    },
    aids: 'Kalender, mobilvarsel og lapper er hjelpemidler når personen skriver dem selv.',
  },
  27: {
    covers: 'Forstå andre og gjøre seg forstått, med ord, tegn, bilder eller utstyr.',
    examples: {
      1: 'Snakker og forstår uten vansker.',
      2: 'Leter etter ord og bruker lang tid, men får sagt det som skal sies.',
      3: 'Gjør seg forstått hos kjente. Noen må hjelpe med brev, skjema og fremmede.',
      4: 'Svarer ja og nei når en kjent person er der og tolker.',
      5: 'Verken forstår eller uttrykker seg så andre kan skjønne det.',
    },
    aids: 'Taletavle, tegnspråk og tolk er hjelpemidler. Fremmed språk alene er ikke et problem her.',
  },
  28: {
    covers:
      'Være sammen med andre på en måte som går: følge vanlig folkeskikk, og styre sinne, skade og ubetenksomme påfunn.',
    examples: {
      1: 'Oppfører seg som folk flest.',
      2: 'Kan bli hissig eller si for mye, men stopper seg selv.',
      3: 'Roer seg når noen kommer til og snakker. Er alene resten av dagen.',
      4: 'Må ha en person ved seg som demper og avleder hele tiden.',
      5: 'Styrer ikke seg selv. Andre må hindre skade.',
    },
    aids: 'Faste rammer og et rolig rom er hjelpemidler når ingen må passe på.',
  },
} as const satisfies Readonly<Record<ScoreNumber, ScoreHelp>>;
