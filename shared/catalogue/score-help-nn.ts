import type { ScoreNumber } from './numbers.ts';
import type { ScoreHelp } from './score-help.ts';

/** Help on the 17 scores in nynorsk, in our own words. */
export const SCORE_HELP_NN = {
  12: {
    covers: 'Ha kontakt med andre: familie, vener, naboar og kjende, og halde han ved like.',
    examples: {
      1: 'Ringjer, vitjar og blir med på det han eller ho har lyst til.',
      2: 'Går sjeldnare ut enn før, men avtalar og møter folk på eiga hand.',
      3: 'Kjem på treff når nokon minner om det og følgjer. Er der åleine etterpå.',
      4: 'Er saman med andre berre når ein støtteperson sit ved sida av heile tida.',
      5: 'Har ingen kontakt som andre ikkje må stå for.',
    },
    aids: 'Telefon, nettbrett og rullator på veg til treffet er hjelpemiddel.',
  },
  13: {
    covers:
      'Få tak i det kvardagen krev: mat, klede, ting til huset, og tenester som røyrleggjar eller bank.',
    examples: {
      1: 'Handlar og tingar det som trengst.',
      2: 'Handlar lite om gongen, eller tingar varene leverte, men ordnar alt sjølv.',
      3: 'Skriv lista og betaler sjølv, medan nokon køyrer, ber eller ringjer.',
      4: 'Er med i butikken og vel, men har ein person ved sida av frå dør til dør.',
      5: 'Andre handlar og ordnar alt.',
    },
    aids: 'Handlevogn og netthandel er hjelpemiddel når personen bruker dei åleine.',
  },
  14: {
    covers:
      'Velje og ordne gjennom dagen: kva som skal gjerast, når, og kva ein gjer når noko uventa hender.',
    examples: {
      1: 'Planlegg dagen og tek det som kjem.',
      2: 'Bruker faste rutinar og god tid, og spør ingen om råd for å kome i gang.',
      3: 'Vel sjølv til vanleg, men må ha nokon til å setje opp dagen eller rydde opp når planen blir broten.',
      4: 'Vel mellom to ting når ein person sit saman med han eller henne.',
      5: 'Andre avgjer alt i kvardagen.',
    },
    aids: 'Kalender og dagtavle er hjelpemiddel når ingen treng å setje dei opp.',
  },
  15: {
    covers:
      'Ta hand om eigen sjukdom, skade eller funksjonshemming: merke når noko er gale, ta kontakt, følgje opplegget og ta medisinane.',
    examples: {
      1: 'Tek medisinane og ringjer legen når det trengst.',
      2: 'Bruker lengre tid og dobbeltsjekkar medisinane, men ordnar det sjølv.',
      3: 'Tek medisinane sjølv etter at nokon har lagt dei i dosett. Nokon følgjer med på såra.',
      4: 'Steller sår eller måler blodsukker sjølv, men berre med ein person til stades.',
      5: 'Andre merkar, tingar, gir og måler alt.',
    },
    aids: 'Dosett, pumpe og målar er hjelpemiddel. Ein som fyller dosetten, er ein person.',
  },
  16: {
    covers: 'Kome seg fram inne på eitt plan: golv, dørstokkar, opp av senga og ned på stolen.',
    examples: {
      1: 'Går hit og dit, reiser og set seg utan å tenkje på det.',
      2: 'Støttar seg til møblar eller går sakte med rullator, men kjem fram åleine.',
      3: 'Må ha ei hand opp av senga om morgonen. Går sjølv resten av dagen.',
      4: 'Tek nokre steg når ein person held eller går tett ved.',
      5: 'Blir løfta og køyrd.',
    },
    aids: 'Skår slik personen kjem fram med rullator, stol eller heis.',
  },
  17: {
    covers:
      'Halde heimen i orden: gjere reint, vaske klede, bruke maskinene, setje på plass mat og bere ut bos.',
    examples: {
      1: 'Gjer alt i sitt eige tempo.',
      2: 'Tek eitt rom om dagen og støvsyg sitjande, men får det gjort.',
      3: 'Tørkar støv og tek oppvasken. Nokon andre vaskar golv og skiftar på senga.',
      4: 'Brettar klede eller tek ut av maskina når ein person er med og rettleier.',
      5: 'Andre gjer heile husarbeidet.',
    },
    aids: 'Robotstøvsugar og oppvaskmaskin er hjelpemiddel.',
  },
  18: {
    covers: 'Vaske og tørke heile kroppen og stelle seg: dusj eller bad, hår, tenner.',
    examples: {
      1: 'Dusjar og steller seg utan vanskar.',
      2: 'Sit og dusjar og bruker lang tid, men klarer det åleine.',
      3: 'Treng nokon til rygg, føter eller hår. Hjelparen kan gå imens.',
      4: 'Vaskar andlet og hender sjølv, men nokon står der heile tida.',
      5: 'Blir vaska av andre.',
    },
    aids: 'Dusjkrakk, handtak og langskafta børste er hjelpemiddel.',
  },
  19: {
    covers: 'Ta på og av klede og sko i rett rekkjefølgje, og velje det som passar vêret og høvet.',
    examples: {
      1: 'Finn fram og kler seg.',
      2: 'Sit på senga, har romslege klede utan knappar og bruker lengre tid.',
      3: 'Tek på overkroppen sjølv. Nokon tek støttestrømpene og kjem att om kvelden.',
      4: 'Stikk armane i ermane når ein person held kleda og seier kva som er neste.',
      5: 'Blir kledd av andre.',
    },
    aids: 'Strømpepåtrekkjar, gripetong og sko med borrelås er hjelpemiddel.',
  },
  20: {
    covers: 'Planleggje og lage måltid, frå brødskiver og kaffi til middag, og varme opp mat.',
    examples: {
      1: 'Lagar den maten ein ønskjer.',
      2: 'Lagar enklare mat enn før eller varmar ferdigrettar, og greier det åleine.',
      3: 'Smør brødskiver sjølv. Middagen blir laga eller varma av nokon som kjem innom.',
      4: 'Skreller og rører når ein person er på kjøkenet heile tida.',
      5: 'Andre lagar kvart måltid.',
    },
    aids: 'Komfyrvakt, mikrobølgjeomn og spesialkniv er hjelpemiddel.',
  },
  21: {
    covers: 'Ete mat som er sett fram: føre mat og drikke til munnen, tyggje og svelgje.',
    examples: {
      1: 'Et utan vanskar.',
      2: 'Et langsamt og vel mjuk mat, men åleine.',
      3: 'Et sjølv når nokon har skore opp maten og opna kartongen.',
      4: 'Tek nokre skeier, men ein person sit der og minner, støttar eller passar på svelginga.',
      5: 'Blir mata, eller får sondemat av andre.',
    },
    aids: 'Tilpassa bestikk, tallerkenkant og sugerøyr er hjelpemiddel.',
  },
  22: {
    covers:
      'Kome i tide på toalettet, gjere seg ferdig, tørke seg, stelle seg ved menstruasjon og vaske hendene.',
    examples: {
      1: 'Går når det trengst, dag og natt.',
      2: 'Bruker lang tid eller går til faste tider, men ordnar det sjølv.',
      3: 'Går sjølv om dagen. Nokon skiftar bind om natta, eller tømmer posen.',
      4: 'Sit sjølv, men ein person er med inn og hjelper med klede og tørking.',
      5: 'Andre skiftar og steller.',
    },
    aids: 'Toalettstol, bind, kateter og spyl-tørk-toalett er hjelpemiddel.',
  },
  23: {
    covers:
      'Kome seg fram utanfor eiga inngangsdør: oppgang, trapp, fortau, bakke, buss. Fellesgangen i ei bustadblokk er ute.',
    examples: {
      1: 'Går dit ein skal.',
      2: 'Går kortare turar og held seg inne når det er glatt, men er ute åleine.',
      3: 'Går i nabolaget åleine. Nokon må følgje i trappa eller lenger bort.',
      4: 'Er ute berre når ein person går ved sida av heile vegen.',
      5: 'Blir trilla eller boren av andre.',
    },
    aids: 'Rullator, elektrisk rullestol, broddar og førarhund er hjelpemiddel.',
  },
  24: {
    covers: 'Sjå skrift, tal og skjerm i godt lys, og finne fram med synet heime og ute.',
    examples: {
      1: 'Les avisa og finn fram, også med vanlege briller.',
      2: 'Les seinare og berre korte tekstar, men finn fram åleine heime og ute.',
      3: 'Finn fram heime. Nokon må lese post og brev, og følgje på ukjende stader.',
      4: 'Ser omriss, og må ha nokon ved sida av for å bruke det.',
      5: 'Ser ikkje noko ein kan bruke i kvardagen, og andre må vere auga.',
    },
    aids: 'Skår med briller, lupe og forstørring på skjerm.',
  },
  25: {
    covers: 'Høyre vanleg tale på tomannshand og i gruppe, i telefonen, og ringjeklokka.',
    examples: {
      1: 'Høyrer det som blir sagt, også med høyreapparat.',
      2: 'Set seg nær og ber andre seie det om att, og følgjer med.',
      3: 'Følgjer samtalar med éin. Nokon må ringje eller seie det om att når fleire snakkar.',
      4: 'Får med seg noko når ein person heile tida seier det om att eller skriv.',
      5: 'Høyrer ikkje, og andre må formidle alt som lyder.',
    },
    aids: 'Skår med høyreapparat, teleslynge og varsellampe. Det er ikkje talen, men høyrsla som blir skåra.',
  },
  26: {
    covers:
      'Hugse det som nyleg hende, avtalar og hendingar den siste veka, vite tid og stad, og kjenne att folk.',
    examples: {
      1: 'Hugsar avtalar og det som har hendt.',
      2: 'Gløymer namn og må skrive opp avtalar, men klarer seg med lappane.',
      3: 'Hugsar det faste. Nokon må minne om legetimen og sjekke at det vart gjort.',
      4: 'Kjenner att dei som er nær, og treng ein person hos seg for å vite kva som skjer no.',
      5: 'Hugsar ikkje frå stund til stund og kjenner ikkje att sine næraste.',
    },
    aids: 'Kalender, mobilvarsel og lappar er hjelpemiddel når personen skriv dei sjølv.',
  },
  27: {
    covers: 'Forstå andre og gjere seg forstått, med ord, teikn, bilete eller utstyr.',
    examples: {
      1: 'Snakkar og forstår utan vanskar.',
      2: 'Leitar etter ord og bruker lang tid, men får sagt det som skal seiast.',
      3: 'Gjer seg forstått hos kjende. Nokon må hjelpe med brev, skjema og framande.',
      4: 'Svarer ja og nei når ein kjend person er der og tolkar.',
      5: 'Korkje forstår eller uttrykkjer seg slik at andre kan skjøne det.',
    },
    aids: 'Taletavle, teiknspråk og tolk er hjelpemiddel. Framandt språk åleine er ikkje eit problem her.',
  },
  28: {
    covers:
      'Vere saman med andre på ein måte som går: følgje vanleg folkeskikk, og styre sinne, skade og ubetenksame påfunn.',
    examples: {
      1: 'Oppfører seg som folk flest.',
      2: 'Kan bli hissig eller seie for mykje, men stoppar seg sjølv.',
      3: 'Roar seg når nokon kjem til og snakkar. Er åleine resten av dagen.',
      4: 'Må ha ein person ved seg som dempar og leier bort heile tida.',
      5: 'Styrer ikkje seg sjølv. Andre må hindre skade.',
    },
    aids: 'Faste rammer og eit roleg rom er hjelpemiddel når ingen må passe på.',
  },
} as const satisfies Readonly<Record<ScoreNumber, ScoreHelp>>;
