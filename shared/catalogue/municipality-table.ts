/**
 * Norwegian municipalities, one a line: number; name; first year; last year. Years are calendar years; an empty
 * first year is before 2010, an empty last year still valid.
 * Source: Statistics Norway, standard for municipal division (Klass), as of 2010–2024.
 */
export const MUNICIPALITY_TABLE = `
0101;Halden;;2019
0104;Moss;;2019
0105;Sarpsborg;;2019
0106;Fredrikstad;;2019
0111;Hvaler;;2019
0118;Aremark;;2019
0119;Marker;;2019
0121;Rømskog;;2019
0122;Trøgstad;;2019
0123;Spydeberg;;2019
0124;Askim;;2019
0125;Eidsberg;;2019
0127;Skiptvet;;2019
0128;Rakkestad;;2019
0135;Råde;;2019
0136;Rygge;;2019
0137;Våler;;2019
0138;Hobøl;;2019
0211;Vestby;;2019
0213;Ski;;2019
0214;Ås;;2019
0215;Frogn;;2019
0216;Nesodden;;2019
0217;Oppegård;;2019
0219;Bærum;;2019
0220;Asker;;2019
0221;Aurskog-Høland;;2019
0226;Sørum;;2019
0227;Fet;;2019
0228;Rælingen;;2019
0229;Enebakk;;2019
0230;Lørenskog;;2019
0231;Skedsmo;;2019
0233;Nittedal;;2019
0234;Gjerdrum;;2019
0235;Ullensaker;;2019
0236;Nes;;2019
0237;Eidsvoll;;2019
0238;Nannestad;;2019
0239;Hurdal;;2019
0301;Oslo;;
0402;Kongsvinger;;2019
0403;Hamar;;2019
0412;Ringsaker;;2019
0415;Løten;;2019
0417;Stange;;2019
0418;Nord-Odal;;2019
0419;Sør-Odal;;2019
0420;Eidskog;;2019
0423;Grue;;2019
0425;Åsnes;;2019
0426;Våler;;2019
0427;Elverum;;2019
0428;Trysil;;2019
0429;Åmot;;2019
0430;Stor-Elvdal;;2019
0432;Rendalen;;2019
0434;Engerdal;;2019
0436;Tolga;;2019
0437;Tynset;;2019
0438;Alvdal;;2019
0439;Folldal;;2019
0441;Os;;2019
0501;Lillehammer;;2019
0502;Gjøvik;;2019
0511;Dovre;;2019
0512;Lesja;;2019
0513;Skjåk;;2019
0514;Lom;;2019
0515;Vågå;;2019
0516;Nord-Fron;;2019
0517;Sel;;2019
0519;Sør-Fron;;2019
0520;Ringebu;;2019
0521;Øyer;;2019
0522;Gausdal;;2019
0528;Østre Toten;;2019
0529;Vestre Toten;;2019
0532;Jevnaker;;2019
0533;Lunner;;2019
0534;Gran;;2019
0536;Søndre Land;;2019
0538;Nordre Land;;2019
0540;Sør-Aurdal;;2019
0541;Etnedal;;2019
0542;Nord-Aurdal;;2019
0543;Vestre Slidre;;2019
0544;Øystre Slidre;;2019
0545;Vang;;2019
0602;Drammen;;2019
0604;Kongsberg;;2019
0605;Ringerike;;2019
0612;Hole;;2019
0615;Flå;;2019
0616;Nes;;2019
0617;Gol;;2019
0618;Hemsedal;;2019
0619;Ål;;2019
0620;Hol;;2019
0621;Sigdal;;2019
0622;Krødsherad;;2019
0623;Modum;;2019
0624;Øvre Eiker;;2019
0625;Nedre Eiker;;2019
0626;Lier;;2019
0627;Røyken;;2019
0628;Hurum;;2019
0631;Flesberg;;2019
0632;Rollag;;2019
0633;Nore og Uvdal;;2019
0701;Horten;;2019
0702;Holmestrand;;2017
0704;Tønsberg;;2019
0706;Sandefjord;;2016
0709;Larvik;;2017
0710;Sandefjord;2017;2019
0711;Svelvik;;2019
0712;Larvik;2018;2019
0713;Sande;;2019
0714;Hof;;2017
0715;Holmestrand;2018;2019
0716;Re;;2019
0719;Andebu;;2016
0720;Stokke;;2016
0722;Nøtterøy;;2017
0723;Tjøme;;2017
0728;Lardal;;2017
0729;Færder;2018;2019
0805;Porsgrunn;;2019
0806;Skien;;2019
0807;Notodden;;2019
0811;Siljan;;2019
0814;Bamble;;2019
0815;Kragerø;;2019
0817;Drangedal;;2019
0819;Nome;;2019
0821;Bø;;2019
0822;Sauherad;;2019
0826;Tinn;;2019
0827;Hjartdal;;2019
0828;Seljord;;2019
0829;Kviteseid;;2019
0830;Nissedal;;2019
0831;Fyresdal;;2019
0833;Tokke;;2019
0834;Vinje;;2019
0901;Risør;;2019
0904;Grimstad;;2019
0906;Arendal;;2019
0911;Gjerstad;;2019
0912;Vegårshei;;2019
0914;Tvedestrand;;2019
0919;Froland;;2019
0926;Lillesand;;2019
0928;Birkenes;;2019
0929;Åmli;;2019
0935;Iveland;;2019
0937;Evje og Hornnes;;2019
0938;Bygland;;2019
0940;Valle;;2019
0941;Bykle;;2019
1001;Kristiansand;;2019
1002;Mandal;;2019
1003;Farsund;;2019
1004;Flekkefjord;;2019
1014;Vennesla;;2019
1017;Songdalen;;2019
1018;Søgne;;2019
1021;Marnardal;;2019
1026;Åseral;;2019
1027;Audnedal;;2019
1029;Lindesnes;;2019
1032;Lyngdal;;2019
1034;Hægebostad;;2019
1037;Kvinesdal;;2019
1046;Sirdal;;2019
1101;Eigersund;;
1102;Sandnes;;2019
1103;Stavanger;;
1106;Haugesund;;
1108;Sandnes;2020;
1111;Sokndal;;
1112;Lund;;
1114;Bjerkreim;;
1119;Hå;;
1120;Klepp;;
1121;Time;;
1122;Gjesdal;;
1124;Sola;;
1127;Randaberg;;
1129;Forsand;;2019
1130;Strand;;
1133;Hjelmeland;;
1134;Suldal;;
1135;Sauda;;
1141;Finnøy;;2019
1142;Rennesøy;;2019
1144;Kvitsøy;;
1145;Bokn;;
1146;Tysvær;;
1149;Karmøy;;
1151;Utsira;;
1160;Vindafjord;;
1201;Bergen;;2019
1211;Etne;;2019
1216;Sveio;;2019
1219;Bømlo;;2019
1221;Stord;;2019
1222;Fitjar;;2019
1223;Tysnes;;2019
1224;Kvinnherad;;2019
1227;Jondal;;2019
1228;Odda;;2019
1231;Ullensvang;;2019
1232;Eidfjord;;2019
1233;Ulvik;;2019
1234;Granvin;;2019
1235;Voss;;2019
1238;Kvam;;2019
1241;Fusa;;2019
1242;Samnanger;;2019
1243;Os;;2019
1244;Austevoll;;2019
1245;Sund;;2019
1246;Fjell;;2019
1247;Askøy;;2019
1251;Vaksdal;;2019
1252;Modalen;;2019
1253;Osterøy;;2019
1256;Meland;;2019
1259;Øygarden;;2019
1260;Radøy;;2019
1263;Lindås;;2019
1264;Austrheim;;2019
1265;Fedje;;2019
1266;Masfjorden;;2019
1401;Flora;;2019
1411;Gulen;;2019
1412;Solund;;2019
1413;Hyllestad;;2019
1416;Høyanger;;2019
1417;Vik;;2019
1418;Balestrand;;2019
1419;Leikanger;;2019
1420;Sogndal;;2019
1421;Aurland;;2019
1422;Lærdal;;2019
1424;Årdal;;2019
1426;Luster;;2019
1428;Askvoll;;2019
1429;Fjaler;;2019
1430;Gaular;;2019
1431;Jølster;;2019
1432;Førde;;2019
1433;Naustdal;;2019
1438;Bremanger;;2019
1439;Vågsøy;;2019
1441;Selje;;2019
1443;Eid;;2019
1444;Hornindal;;2019
1445;Gloppen;;2019
1449;Stryn;;2019
1502;Molde;;2019
1504;Ålesund;;2019
1505;Kristiansund;;
1506;Molde;2020;
1507;Ålesund;2020;2023
1508;Ålesund;2024;
1511;Vanylven;;
1514;Sande;;
1515;Herøy;;
1516;Ulstein;;
1517;Hareid;;
1519;Volda;;2019
1520;Ørsta;;
1523;Ørskog;;2019
1524;Norddal;;2019
1525;Stranda;;
1526;Stordal;;2019
1528;Sykkylven;;
1529;Skodje;;2019
1531;Sula;;
1532;Giske;;
1534;Haram;;2019
1535;Vestnes;;
1539;Rauma;;
1543;Nesset;;2019
1545;Midsund;;2019
1546;Sandøy;;2019
1547;Aukra;;
1548;Fræna;;2019
1551;Eide;;2019
1554;Averøy;;
1557;Gjemnes;;
1560;Tingvoll;;
1563;Sunndal;;
1566;Surnadal;;
1567;Rindal;;2018
1571;Halsa;;2019
1573;Smøla;;
1576;Aure;;
1577;Volda;2020;
1578;Fjord;2020;
1579;Hustadvika;2020;
1580;Haram;2024;
1601;Trondheim;;2017
1612;Hemne;;2017
1613;Snillfjord;;2017
1617;Hitra;;2017
1620;Frøya;;2017
1621;Ørland;;2017
1622;Agdenes;;2017
1624;Rissa;;2017
1627;Bjugn;;2017
1630;Åfjord;;2017
1632;Roan;;2017
1633;Osen;;2017
1634;Oppdal;;2017
1635;Rennebu;;2017
1636;Meldal;;2017
1638;Orkdal;;2017
1640;Røros;;2017
1644;Holtålen;;2017
1648;Midtre Gauldal;;2017
1653;Melhus;;2017
1657;Skaun;;2017
1662;Klæbu;;2017
1663;Malvik;;2017
1664;Selbu;;2017
1665;Tydal;;2017
1702;Steinkjer;;2017
1703;Namsos;;2017
1711;Meråker;;2017
1714;Stjørdal;;2017
1717;Frosta;;2017
1718;Leksvik;;2017
1719;Levanger;;2017
1721;Verdal;;2017
1723;Mosvik;;2011
1724;Verran;;2017
1725;Namdalseid;;2017
1729;Inderøy;;2011
1736;Snåsa;;2010
1736;Snåase - Snåsa;2011;2017
1738;Lierne;;2017
1739;Raarvihke - Røyrvik;;2017
1740;Namsskogan;;2017
1742;Grong;;2017
1743;Høylandet;;2017
1744;Overhalla;;2017
1748;Fosnes;;2017
1749;Flatanger;;2017
1750;Vikna;;2017
1751;Nærøy;;2017
1755;Leka;;2017
1756;Inderøy;2012;2017
1804;Bodø;;
1805;Narvik;;2019
1806;Narvik;2020;
1811;Bindal;;
1812;Sømna;;
1813;Brønnøy;;
1815;Vega;;
1816;Vevelstad;;
1818;Herøy;;
1820;Alstahaug;;
1822;Leirfjord;;
1824;Vefsn;;
1825;Grane;;
1826;Hattfjelldal;;2019
1826;Aarborte - Hattfjelldal;2020;
1827;Dønna;;
1828;Nesna;;
1832;Hemnes;;
1833;Rana;;2023
1833;Rana - Raane;2024;
1834;Lurøy;;
1835;Træna;;
1836;Rødøy;;
1837;Meløy;;
1838;Gildeskål;;
1839;Beiarn;;
1840;Saltdal;;
1841;Fauske;;2016
1841;Fauske - Fuossko;2017;
1845;Sørfold;;2023
1845;Sørfold - Fuolldá;2024;
1848;Steigen;;
1849;Hamarøy;;2011
1849;Hábmer - Hamarøy;2012;2019
1850;Tysfjord;;2011
1850;Tysfjord - Divtasvuodna;2012;2019
1851;Lødingen;;
1852;Tjeldsund;;2017
1852;Dielddanuorri - Tjeldsund;2018;2019
1853;Evenes;;2021
1853;Evenes - Evenášši;2022;
1854;Ballangen;;2019
1856;Røst;;
1857;Værøy;;
1859;Flakstad;;
1860;Vestvågøy;;
1865;Vågan;;
1866;Hadsel;;
1867;Bø;;
1868;Øksnes;;
1870;Sortland;;2017
1870;Sortland - Suortá;2018;
1871;Andøy;;
1874;Moskenes;;
1875;Hábmer - Hamarøy;2020;
1901;Harstad;;2012
1902;Tromsø;;2019
1903;Harstad;2013;2017
1903;Harstad - Hárstták;2018;2019
1911;Kvæfjord;;2019
1913;Skånland;;2019
1915;Bjarkøy;;2012
1917;Ibestad;;2019
1919;Gratangen;;2019
1920;Loabák - Lavangen;;2019
1922;Bardu;;2019
1923;Salangen;;2019
1924;Målselv;;2019
1925;Sørreisa;;2019
1926;Dyrøy;;2019
1927;Tranøy;;2019
1928;Torsken;;2019
1929;Berg;;2019
1931;Lenvik;;2019
1933;Balsfjord;;2019
1936;Karlsøy;;2019
1938;Lyngen;;2019
1939;Storfjord - Omasvuotna - Omasvuono;;2019
1940;Gáivuotna - Kåfjord;;2017
1940;Gáivuotna - Kåfjord - Kaivuono;2018;2019
1941;Skjervøy;;2019
1942;Nordreisa;;2018
1942;Nordreisa - Ráisa - Raisi;2019;2019
1943;Kvænangen;;2019
2002;Vardø;;2019
2003;Vadsø;;2019
2004;Hammerfest;;2018
2004;Hammerfest - Hámmerfeasta;2019;2019
2011;Guovdageaidnu - Kautokeino;;2019
2012;Alta;;2019
2014;Loppa;;2019
2015;Hasvik;;2019
2017;Kvalsund;;2019
2018;Måsøy;;2019
2019;Nordkapp;;2019
2020;Porsanger - Porsángu - Porsanki;;2019
2021;Kárášjohka - Karasjok;;2019
2022;Lebesby;;2019
2023;Gamvik;;2019
2024;Berlevåg;;2019
2025;Deatnu - Tana;;2019
2027;Unjárga - Nesseby;;2019
2028;Båtsfjord;;2019
2030;Sør-Varanger;;2019
3001;Halden;2020;2023
3002;Moss;2020;2023
3003;Sarpsborg;2020;2023
3004;Fredrikstad;2020;2023
3005;Drammen;2020;2023
3006;Kongsberg;2020;2023
3007;Ringerike;2020;2023
3011;Hvaler;2020;2023
3012;Aremark;2020;2023
3013;Marker;2020;2023
3014;Indre Østfold;2020;2023
3015;Skiptvet;2020;2023
3016;Rakkestad;2020;2023
3017;Råde;2020;2023
3018;Våler (Viken);2020;2023
3019;Vestby;2020;2023
3020;Nordre Follo;2020;2023
3021;Ås;2020;2023
3022;Frogn;2020;2023
3023;Nesodden;2020;2023
3024;Bærum;2020;2023
3025;Asker;2020;2023
3026;Aurskog-Høland;2020;2023
3027;Rælingen;2020;2023
3028;Enebakk;2020;2023
3029;Lørenskog;2020;2023
3030;Lillestrøm;2020;2023
3031;Nittedal;2020;2023
3032;Gjerdrum;2020;2023
3033;Ullensaker;2020;2023
3034;Nes;2020;2023
3035;Eidsvoll;2020;2023
3036;Nannestad;2020;2023
3037;Hurdal;2020;2023
3038;Hole;2020;2023
3039;Flå;2020;2023
3040;Nesbyen;2020;2023
3041;Gol;2020;2023
3042;Hemsedal;2020;2023
3043;Ål;2020;2023
3044;Hol;2020;2023
3045;Sigdal;2020;2023
3046;Krødsherad;2020;2023
3047;Modum;2020;2023
3048;Øvre Eiker;2020;2023
3049;Lier;2020;2023
3050;Flesberg;2020;2023
3051;Rollag;2020;2023
3052;Nore og Uvdal;2020;2023
3053;Jevnaker;2020;2023
3054;Lunner;2020;2023
3101;Halden;2024;
3103;Moss;2024;
3105;Sarpsborg;2024;
3107;Fredrikstad;2024;
3110;Hvaler;2024;
3112;Råde;2024;
3114;Våler (Østfold);2024;
3116;Skiptvet;2024;
3118;Indre Østfold;2024;
3120;Rakkestad;2024;
3122;Marker;2024;
3124;Aremark;2024;
3201;Bærum;2024;
3203;Asker;2024;
3205;Lillestrøm;2024;
3207;Nordre Follo;2024;
3209;Ullensaker;2024;
3212;Nesodden;2024;
3214;Frogn;2024;
3216;Vestby;2024;
3218;Ås;2024;
3220;Enebakk;2024;
3222;Lørenskog;2024;
3224;Rælingen;2024;
3226;Aurskog-Høland;2024;
3228;Nes;2024;
3230;Gjerdrum;2024;
3232;Nittedal;2024;
3234;Lunner;2024;
3236;Jevnaker;2024;
3238;Nannestad;2024;
3240;Eidsvoll;2024;
3242;Hurdal;2024;
3301;Drammen;2024;
3303;Kongsberg;2024;
3305;Ringerike;2024;
3310;Hole;2024;
3312;Lier;2024;
3314;Øvre Eiker;2024;
3316;Modum;2024;
3318;Krødsherad;2024;
3320;Flå;2024;
3322;Nesbyen;2024;
3324;Gol;2024;
3326;Hemsedal;2024;
3328;Ål;2024;
3330;Hol;2024;
3332;Sigdal;2024;
3334;Flesberg;2024;
3336;Rollag;2024;
3338;Nore og Uvdal;2024;
3401;Kongsvinger;2020;
3403;Hamar;2020;
3405;Lillehammer;2020;
3407;Gjøvik;2020;
3411;Ringsaker;2020;
3412;Løten;2020;
3413;Stange;2020;
3414;Nord-Odal;2020;
3415;Sør-Odal;2020;
3416;Eidskog;2020;
3417;Grue;2020;
3418;Åsnes;2020;
3419;Våler (Innlandet);2020;
3420;Elverum;2020;
3421;Trysil;2020;
3422;Åmot;2020;
3423;Stor-Elvdal;2020;
3424;Rendalen;2020;
3425;Engerdal;2020;
3426;Tolga;2020;
3427;Tynset;2020;
3428;Alvdal;2020;
3429;Folldal;2020;
3430;Os;2020;
3431;Dovre;2020;
3432;Lesja;2020;
3433;Skjåk;2020;
3434;Lom;2020;
3435;Vågå;2020;
3436;Nord-Fron;2020;
3437;Sel;2020;
3438;Sør-Fron;2020;
3439;Ringebu;2020;
3440;Øyer;2020;
3441;Gausdal;2020;
3442;Østre Toten;2020;
3443;Vestre Toten;2020;
3446;Gran;2020;
3447;Søndre Land;2020;
3448;Nordre Land;2020;
3449;Sør-Aurdal;2020;
3450;Etnedal;2020;
3451;Nord-Aurdal;2020;
3452;Vestre Slidre;2020;
3453;Øystre Slidre;2020;
3454;Vang;2020;
3801;Horten;2020;2023
3802;Holmestrand;2020;2023
3803;Tønsberg;2020;2023
3804;Sandefjord;2020;2023
3805;Larvik;2020;2023
3806;Porsgrunn;2020;2023
3807;Skien;2020;2023
3808;Notodden;2020;2023
3811;Færder;2020;2023
3812;Siljan;2020;2023
3813;Bamble;2020;2023
3814;Kragerø;2020;2023
3815;Drangedal;2020;2023
3816;Nome;2020;2023
3817;Midt-Telemark;2020;2023
3818;Tinn;2020;2023
3819;Hjartdal;2020;2023
3820;Seljord;2020;2023
3821;Kviteseid;2020;2023
3822;Nissedal;2020;2023
3823;Fyresdal;2020;2023
3824;Tokke;2020;2023
3825;Vinje;2020;2023
3901;Horten;2024;
3903;Holmestrand;2024;
3905;Tønsberg;2024;
3907;Sandefjord;2024;
3909;Larvik;2024;
3911;Færder;2024;
4001;Porsgrunn;2024;
4003;Skien;2024;
4005;Notodden;2024;
4010;Siljan;2024;
4012;Bamble;2024;
4014;Kragerø;2024;
4016;Drangedal;2024;
4018;Nome;2024;
4020;Midt-Telemark;2024;
4022;Seljord;2024;
4024;Hjartdal;2024;
4026;Tinn;2024;
4028;Kviteseid;2024;
4030;Nissedal;2024;
4032;Fyresdal;2024;
4034;Tokke;2024;
4036;Vinje;2024;
4201;Risør;2020;
4202;Grimstad;2020;
4203;Arendal;2020;
4204;Kristiansand;2020;
4205;Lindesnes;2020;
4206;Farsund;2020;
4207;Flekkefjord;2020;
4211;Gjerstad;2020;
4212;Vegårshei;2020;
4213;Tvedestrand;2020;
4214;Froland;2020;
4215;Lillesand;2020;
4216;Birkenes;2020;
4217;Åmli;2020;
4218;Iveland;2020;
4219;Evje og Hornnes;2020;
4220;Bygland;2020;
4221;Valle;2020;
4222;Bykle;2020;
4223;Vennesla;2020;
4224;Åseral;2020;
4225;Lyngdal;2020;
4226;Hægebostad;2020;
4227;Kvinesdal;2020;
4228;Sirdal;2020;
4601;Bergen;2020;
4602;Kinn;2020;
4611;Etne;2020;
4612;Sveio;2020;
4613;Bømlo;2020;
4614;Stord;2020;
4615;Fitjar;2020;
4616;Tysnes;2020;
4617;Kvinnherad;2020;
4618;Ullensvang;2020;
4619;Eidfjord;2020;
4620;Ulvik;2020;
4621;Voss;2020;
4622;Kvam;2020;
4623;Samnanger;2020;
4624;Bjørnafjorden;2020;
4625;Austevoll;2020;
4626;Øygarden;2020;
4627;Askøy;2020;
4628;Vaksdal;2020;
4629;Modalen;2020;
4630;Osterøy;2020;
4631;Alver;2020;
4632;Austrheim;2020;
4633;Fedje;2020;
4634;Masfjorden;2020;
4635;Gulen;2020;
4636;Solund;2020;
4637;Hyllestad;2020;
4638;Høyanger;2020;
4639;Vik;2020;
4640;Sogndal;2020;
4641;Aurland;2020;
4642;Lærdal;2020;
4643;Årdal;2020;
4644;Luster;2020;
4645;Askvoll;2020;
4646;Fjaler;2020;
4647;Sunnfjord;2020;
4648;Bremanger;2020;
4649;Stad;2020;
4650;Gloppen;2020;
4651;Stryn;2020;
5001;Trondheim;2018;2022
5001;Trondheim - Tråante;2023;
5004;Steinkjer;2018;2019
5005;Namsos;2018;2018
5005;Namsos - Nåavmesjenjaelmie;2019;2019
5006;Steinkjer;2020;
5007;Namsos - Nåavmesjenjaelmie;2020;
5011;Hemne;2018;2019
5012;Snillfjord;2018;2019
5013;Hitra;2018;2019
5014;Frøya;2018;
5015;Ørland;2018;2019
5016;Agdenes;2018;2019
5017;Bjugn;2018;2019
5018;Åfjord;2018;2019
5019;Roan;2018;2019
5020;Osen;2018;
5021;Oppdal;2018;
5022;Rennebu;2018;
5023;Meldal;2018;2019
5024;Orkdal;2018;2019
5025;Røros;2018;2022
5025;Røros - Rosse;2023;
5026;Holtålen;2018;
5027;Midtre Gauldal;2018;
5028;Melhus;2018;
5029;Skaun;2018;
5030;Klæbu;2018;2019
5031;Malvik;2018;
5032;Selbu;2018;
5033;Tydal;2018;
5034;Meråker;2018;
5035;Stjørdal;2018;
5036;Frosta;2018;
5037;Levanger;2018;2023
5037;Levanger - Levangke;2024;
5038;Verdal;2018;
5039;Verran;2018;2019
5040;Namdalseid;2018;2019
5041;Snåase - Snåsa;2018;
5042;Lierne;2018;
5043;Raarvihke - Røyrvik;2018;
5044;Namsskogan;2018;
5045;Grong;2018;
5046;Høylandet;2018;
5047;Overhalla;2018;
5048;Fosnes;2018;2019
5049;Flatanger;2018;
5050;Vikna;2018;2019
5051;Nærøy;2018;2019
5052;Leka;2018;
5053;Inderøy;2018;
5054;Indre Fosen;2018;
5055;Heim;2020;
5056;Hitra;2020;
5057;Ørland;2020;
5058;Åfjord;2020;
5059;Orkland;2020;
5060;Nærøysund;2020;
5061;Rindal;2019;
5401;Tromsø;2020;2023
5402;Harstad - Hárstták;2020;2023
5403;Alta;2020;2023
5404;Vardø;2020;2023
5405;Vadsø;2020;2023
5406;Hammerfest - Hámmerfeasta;2020;2023
5411;Kvæfjord;2020;2023
5412;Dielddanuorri - Tjeldsund;2020;2023
5413;Ibestad;2020;2023
5414;Gratangen;2020;2023
5415;Loabák - Lavangen;2020;2023
5416;Bardu;2020;2023
5417;Salangen;2020;2023
5418;Målselv;2020;2023
5419;Sørreisa;2020;2023
5420;Dyrøy;2020;2023
5421;Senja;2020;2023
5422;Balsfjord;2020;2023
5423;Karlsøy;2020;2023
5424;Lyngen;2020;2023
5425;Storfjord - Omasvuotna - Omasvuono;2020;2023
5426;Gáivuotna - Kåfjord - Kaivuono;2020;2023
5427;Skjervøy;2020;2023
5428;Nordreisa - Ráisa - Raisi;2020;2023
5429;Kvænangen;2020;2023
5430;Guovdageaidnu - Kautokeino;2020;2023
5432;Loppa;2020;2023
5433;Hasvik;2020;2023
5434;Måsøy;2020;2023
5435;Nordkapp;2020;2023
5436;Porsanger - Porsángu - Porsanki;2020;2023
5437;Kárášjohka - Karasjok;2020;2023
5438;Lebesby;2020;2023
5439;Gamvik;2020;2023
5440;Berlevåg;2020;2023
5441;Deatnu - Tana;2020;2023
5442;Unjárga - Nesseby;2020;2023
5443;Båtsfjord;2020;2023
5444;Sør-Varanger;2020;2023
5501;Tromsø;2024;
5503;Harstad - Hárstták;2024;
5510;Kvæfjord;2024;
5512;Dielddanuorri - Tjeldsund;2024;
5514;Ibestad;2024;
5516;Gratangen - Rivtták;2024;
5518;Loabák - Lavangen;2024;
5520;Bardu;2024;
5522;Salangen;2024;
5524;Målselv;2024;
5526;Sørreisa;2024;
5528;Dyrøy;2024;
5530;Senja;2024;
5532;Balsfjord;2024;
5534;Karlsøy;2024;
5536;Lyngen;2024;
5538;Storfjord - Omasvuotna - Omasvuono;2024;
5540;Gáivuotna - Kåfjord - Kaivuono;2024;
5542;Skjervøy;2024;
5544;Nordreisa - Ráisa - Raisi;2024;
5546;Kvænangen;2024;
5601;Alta;2024;
5603;Hammerfest - Hámmerfeasta;2024;
5605;Sør-Varanger;2024;
5607;Vadsø;2024;
5610;Kárášjohka - Karasjok;2024;
5612;Guovdageaidnu - Kautokeino;2024;
5614;Loppa;2024;
5616;Hasvik;2024;
5618;Måsøy;2024;
5620;Nordkapp;2024;
5622;Porsanger - Porsángu - Porsanki;2024;
5624;Lebesby;2024;
5626;Gamvik;2024;
5628;Deatnu - Tana;2024;
5630;Berlevåg;2024;
5632;Båtsfjord;2024;
5634;Vardø;2024;
5636;Unjárga - Nesseby;2024;
`;
