/**
 * Common words of three to nine letters that are spelled alike in bokmål and nynorsk, in the order of their code points.
 * None that a colleague would rather not read aloud. `password-words.ts` draws from them: taking one out costs strength.
 */
export const PASSWORD_WORDS: readonly string[] = `
  adel adresse advokat agent agurk akrobat aksent alarm album aldri alfabet allergi alm alpakka altan alter
  ampere analyse ananas and anis ankel anker annonse antenne ape apotek appelsin april arena ark arkitekt
  arkiv armband aroma asfalt asters atlas atom august aure automat avis bacon bad badekar bagasje bagett bake
  baker bakke balkong ball ballade ballett ballong bambus bamse banan bandasje bane banjo bank bankett bark
  barokk barometer basar base bass basseng batteri bauta beger beite bekk bekken belte benk bensin berg
  bergart betong bever bevis bidrag bie biff bille billett billig bind binde binders biologi bite bitter
  bjelke bjølle bjørk bjørn blad blank blekk blink blokk blomkål blomster blunde bluse bly blyant blyg blå
  blåbær blåse bob boble bod bog bok boks bokstav bol bolle bolt bomull bonde bonus bord borg brannmann
  bransje bratsj bre bregne brei brekke brems brett brev brevkort brikke bringebær bris brisling brokkoli
  bronse bror brosje brosjyre brosme bru brud bruk brun brunost brus bruse brusk brygge bryn bryte brønn bud
  budsjett buffer bukse bukt bunad bunke bunt busk buss busse butikk bygd byge bygg byrå bysse byste bøk
  børste campus celle cello dag dal damp dans danse data dato debatt deig dekk delfin delikat delta demning
  demokrati desember design dessert detalj diagram dialekt dialog diamant diesel digital dikt dilemma dill
  dinosaur diplom direktør dirigent disk distrikt dokk dokument domino dose dra drage drake drakt drama dress
  drikke dronning dropp drops drosje drue drypp due duft duk dukat dukke dunk dusin dusj dverg dykke dynamo
  dyne dyr dyrke dåd dør eddik effekt egg egge eik einer ekko ekorn eksamen eksempel ekspert ekspress ekstra
  elefant elegant element elev elg eliksir elite emalje emne ende energi engel enkel episode eple epoke epos
  erle esel essay estetikk etasje eter etikett etui eventyr evne fabel fabrikk fag fagott fakkel faks faktor
  faktura falk fanfare fantasi farge farsott fart fasade fasan fase favør februar feie fele ferie ferje fest
  festival fiber figur fiken fil filet film filt filter finale finger fink finne fiol fiolett fiolin firma
  fisk fiskekake fjord fjær fjøl fjøs flagg flak flamingo flamme flanke flaske flat flatbrød flekk flette flid
  flink flir flis flodhest floke flokk flom flor flora flott flue flukt flyg flyge flyt flytte flått fløyel
  fløyte fokus folie folkedans fond forkle form format formel fortau forum foss fotball foto fotograf fred
  fregatt fri frimerke frisk frisør frosk frost frukt fryse frø fuge fugl fuktig full funn furte furu fusk fyr
  fyrste fyrstikk fyrtårn fysikk føde føle føre galakse galleri gallup gammal gang garasje gard gardin garn
  gast gate gauk gaupe gavl geit gele gelender generator genser geologi giga gips gir gitar gitter gjerde
  gjest gjær glad glans glas glasur glatt glede glid glidelås glimt glipp glo globus glød gnage gneis gnist
  golf golv gong gorilla gran granitt granske gras grasrot graut grave grein greip grense grep grevling grill
  grimase grind gris grop grov grunn gruppe grus gruve gryn gryte gråte grøft grøn grønsak guide gull gulrot
  gummi guvernør gyllen gymnas gynge gås gåte hage hagl hai haike hakk hale halm hals halv ham hammar hamn
  hamp hamster hand handball handbok handduk handel handling hang hank hanske harde hare hark harpe harpiks
  harv hassel hatt haug hauk haust hauste hav havre hefte hegre hekk helg helse helt heng hengelås hente
  hermelin hermetikk herre hesje hest himmel hind hinne hirse historie hjelm hjelp hjort hjul hobby hofte
  hogge hoggorm hogst hold holk holme honning hopp hoppe horisont hormon horn hoste hotell hov hugse humle
  humor humør hundre hurra hus husflid huske hylle hyse hytte hår hæl høg høne høns høvding høvel høy høyre
  ide idol idyll iglo ikon ilt immun import impuls indeks industri ingefær ingeniør inn innsats innsjø inntekt
  insekt inspektør interesse internat intervju ironi isblokk isfjell isfugl iskrem isolat ivrig jakke jakt
  januar jasmin jazz jeger jern jerv jobb jogurt joker jonsok jord jordbær jubel jubileum juks jul juletre
  juli jungel juni juv juvel kabaret kabel kabin kader kaffe kai kajakk kakao kake kaktus kald kalender kalk
  kalkun kalv kam kamel kamera kamin kammer kamp kampanje kanal kandidat kanel kanin kanne kano kant kantate
  kantine kapittel kapp kappe kappløp kapsel kaptein karamell karbon karbonade karm karneval karpe karri
  karriere kart kartong karusell karve kasino kasse kassett kastanje kaste katalog katedral katt kaviar kefir
  kenguru keramikk kike kikkert kilo kinn kino kiosk kirsebær kiste kiwi kje kjede kjegle kjel kjelde kjele
  kjelke kjemi kjempe kjenne kjerne kjevle kjole kjøkken kjøl kjølig kjørel kjøtt klage klang klapp klappe
  klar klarinett klarsyn klasse klatre klatt klaver klem klient klikk klima klinikk klipp klippe klippfisk
  klister klo klode klok klokke klor kloss kloster klov klovn klubb klump klunk klynge klype klø kløver kløyve
  knagg knall knapp kneipp kniks knip knipe knoke knopp knute knyte kode koffert koke kolle kollega koloni
  kolonne kombi komet komfyr komisk komma kommode kommune kompani kompass kompis komplett komponist konduktør
  konfekt konge kongle konk konsert konsul kontor kontrakt kontroll konvoi konvolutt kopi kopp koppar kor
  korall korg kork korn korps korridor kort kortstokk koselig kost kostyme kotelett krabbe kraft kram kran
  krans krater kratt krekling kreps krets kringle krise kro krok kron krone kronikk kropp krukke krum krus
  krydder krykkje krype kryss kråke krøll kubbe kube kulde kuldegys kule kult kultur kulør kunde kunst kuppel
  kur kurs kurv kusine kvalitet kvark kvart kvartal kvartett kvarts kvass kvast kveite kveld kvelv kvern kvikk
  kvikksølv kvile kviskre kvist kvit kvitlauk kvote kylling kyndig kyss kyst kål kålrot kåpe lade ladning laft
  lag lager lagune laken lakk lakris laks lam lama lampe land landsby landskap lang langeleik lapp larm larve
  lasso lastebil latter lauk laurbær lauv lavendel lefse legende leik leir leire leite lek lekse leksikon
  leksjon lektor lemen leopard leppe lerret lese lett leve liberal ligge lilje lim lime limonade lind linerle
  linjal linje linse lisens list liste liv ljom ljå lodd loff loft loge logg logo lokal lokk lokomotiv lomme
  lommebok lovord lue luft lugar lukka luksus lukt lukte lund lunsj lupe lur lutefisk lyd lykke lykt lyn lyng
  lyrikk lys lysestake lytte lån lår lås låt låve lær lærd lære lærebok lærling løfte løk lønn løpe løve løype
  løyve magasin mage magnet mai mais majestet makaroni makker makrell male malm malt mammut mandarin mandel
  mango mannskap mansjett manus mappe maraton margarin margin marihøne marionett mark markise marmor mars
  marsipan maske maskin matpakke matros matt matte maur medalje medlem medvind meis meisel meitemark mel
  melasse melodi melon meny merke messe messing mest metall meter metode metro middag midnatt midt mikro
  mikrofon mikroskop mild milits milliard million mineral mini minister minne minus minutt mirakel mjuk mjød
  mjølke mobil modell moderne modig mokka molekyl moll molo moped moral morosam mosaikk mose mosjon moskus
  motell motiv motor motto mugge mulig mumie mumle munk munn mur murstein mus museum musikk muskat muskel
  musling mutter mygg mylder mynt mynte myr myrull mytologi mål måle måltid måne mår måse måte møbel mønster
  mørk mørtel nabo nakke nase nasjon natt natur naust nebb nektar nellik neon nepe nevø niese nikk nikkel
  nikkers nisse nivå nor nord nordlys norm novelle november null nummer nynne nype nyse nyte nyttår nåde nål
  nær nøkk nøkkel nøtt nøye nøytral oase objekt obo okse oksygen oktav oktober olabukse oldtid oliven olje
  omelett omn onkel onsdag opal opera optimist orakel oransje ordbok orden ordspråk organist orgel orkan
  orkester orkide orm orre osp ost oter oval ozon padle pai pakke pakt palass palett palme panda panel panne
  panter pantsette papegøye papir papp paprika parade paradis parafin paraply parasoll park parkett parlament
  partitur passasje passasjer pasta pastinakk pause pave peanøtt pedal peis pels pen pendel penn pensel
  pensjon perfekt periode perle perm permisjon perrong persille person petroleum piano piggsvin piggtråd
  pikkolo piknik pil pilar pilegrim pilot pingvin pinje pinse pinsett pioner pirat pizza plagg plakat plan
  planet planke plante plask plass plast plaster plate platå plen plog plomme plugg pluss plutselig plysj
  pokal polar politi polka pollen poncho popkorn populær porselen port portal portrett pose positiv post
  postkort postmann potet potte praksis prakt prat premie president press prikk prikke prins prinsesse pris
  prisme privat produkt professor profet profil program prolog prosa prosent prosess prosjekt protokoll
  provins pryd prøve publikum puddersnø pudding pugge pukkel pult pumpe pund punkt punktum pur purre pust
  puste pute putte pyjamas pyramide pysj pyton påfugl påske pære pølse rabarbra rabatt rad radar radio radius
  raka rake rakett ramle ramme rampe rand rapp rapport rar rast rate ratt raud rav ravine rebus redaktør
  reddik refleks refreng regel regent region register regn regnboge rein reip reise reke reklame rekne rekord
  rektor relieff renn renne reservoar rest resultat rett retur revers revy rigg rik rim ring ringe ripe rips
  ris ritual rival rive rivjern robåt rogn rokk rokke rolle rom roman romanse romfart romskip rop rope ror
  rose rosenkål rosett rosin rot rotasjon rotte rubin rug rugde ruin rulett rull rulle rund runde rune russ
  rust rute rygg ryggsekk rykk rype rytme råd rådhus rådyr rømme rør røre røst røye røyk røykelse røyskatt
  safari safir saft sag sak saks saksofon salami salat salme salong salt salto salutt salve salvie samband
  samfunn samle samtale sand sandal sandkasse sandpapir sans sardin sarkofag saus scene sebra segl segle sei
  seig seil sein sekk sekretær seks sekstant sektor sekund sel selje selleri semafor sement semester semule
  senat sende seng senter september serie service serviett servitør sesam sesong sete seter sett side siffer
  sigd signal sikker sikt sil silhuett silke silo sink sirene sirkel sirkus sirup sist sitar sitron sitte
  situasjon sivil sjakk sjal sjalusi sjampo sjanse sjarm sjef sjel sjimpanse sjokk sjokolade sjåfør sjø
  sjømann skaft skall skap skare skarp skatt skaut skei skifer skigard skilt skinke skinn skinne skip skisse
  skive skje skjegg skjerf skjerm skjold skjorte skjul skjule skjær skjørt sko skodde skog skole skolebok
  skolisse skorpe skorpion skorstein skrift skrik skrin skritt skrive skrubb skrue skryt skuff skulder skule
  skulptur skum skute skvett sky skygge skyve skål skøyte slalåm slam slange slant slede sleiv slekt slette
  slikke slipp slips slott sluk sluse slutt slåbrok sløkke slør sløyfe smake smal smaragd smart smed smekk
  smekker smell smie smile smitt smule smultring smyge smykke smør smørbrød snabel snakke snill snitt snor
  snork snuble snue snurr snø snøball snøfnugg snømann snøre sofa sokk sokkel sol solbrent solbær solid solist
  solo sonate sone sove spade spagetti spak spalte spann spar spare sparegris sparkel speide speil spekter
  spesiell spett spiker spinat spinne spion spiral spire spiss spisse spor sport sprang sprett spring springe
  sprø sprøyte spurt spyd spøk spørsmål stabbur stabel stadig stadion stafett stake stall stamme stang start
  stasjon stat stativ statue status stav stave stearin steik steike stein stemme sterk stift stige stil stilk
  stillas stille stim stipend stjerne stoff stokk stol stolpe stolt stopp stor storfugl storm stove stram
  strand strek streng strikke stril stripe strofe stropp struktur struts strå stråle strøk strømpe stubbe
  student studio stuert stund stup stykke styre styrmann stå stål stær stør støtte støv støvel sukk sukker
  sukkerert sum sump sund sunn superb suppe surf surr sus sval svale svamp svan svane svar svart svelgje sveve
  sving sykkel sykle syl sylinder syltetøy symbol symfoni syn synge syre syrin system såpe sølv søndag sørvest
  søster søt søyle tabell tablett taburett tagg takke takt talent tallerken tang tango tank tanke tann
  tannkrem tannlege tante tapet tapp tariff tart tast tastatur tau teater tegl teip tekst tekstil telefon
  telegram teleskop telt tempel tempo tenar tendens tenne tennis teori teppe terapi termos terne terning
  terrasse terrier terskel terte test tid tidlig tiger tikk time timian timotei tind tinde ting tinn tippe
  tiår tjeld tjern tog toll tom tomat tommel tomt tone tonefall tonn topas topp toppmøte torg torn tornado
  torsk torso torv torvtak trafikk traktor trall transport trapp trav tre treffe trekant trend tresko trikk
  trille trillebår trilogi trio tripp trippe trist trivsel tro trofe troll trollmann trommel trompet trone
  tropp trost trumf trygg tråd tråkk trøst trøye tukan tulipan tun tunfisk tung tunge tunika tunnel tur turban
  turisme turist turkis turn turne turnips tusen tvilling tygge tykk tynn typisk tyttebær tåke tåle tårn tøff
  tøffel tønne tørke tørr tøy tøyle tøys ubåt ufo ugle uke uklar ukulele ull ulv ung uniform union univers
  urne urskog urt utgang utkant utsikt uvær vaffel vakker vakne vaksine vakt vaktel valmue valp vals valuta
  vandre vanilje vante varde vare varg varm varsel vase vask vaske veg vegg veke vekk vekst vekt vel vende
  venn vennskap ventil veps vepsebol veranda verb vers versjon vert vertikal veske vest vev video vier vifte
  vik vikar viking viktig vilje vill villa vimpel vind vindkast vindmølle vink vinkel vinne vinter vinyl vise
  visitt visne visp vitamin vitne vits vogge vogn vokal voks vokse volt vott vulkan vurdere vår våt åker åre
  øgle øks ørn øyre
`
  .trim()
  .split(/\s+/);
