import type { Sex } from '../record/identity-number.ts';

/** Common names put together at random: nobody in particular. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const FAMILY_NAMES = words(`
  Aasen Andreassen Antonsen Bakken Berg Bjørklund Bråten Brekke Bøe Dahl Eide Eliassen Engen Fjeld
  Fossum Gjerde Grønli Hagen Halvorsen Haugen Hjelle Holm Hovland Høiby Isaksen Iversen Jensen Johnsen
  Kjær Knutsen Kolstad Kvåle Lien Lund Løken Mæland Moen Myhre Nesse Nygård Næss Odden Olsen Opsahl
  Pedersen Rønning Rødland Sandvik Skår Solberg Strand Sætre Søreide Tangen Thorsen Tveit Ulvestad Vik
  Våge Wold Ødegård Øverland Åsheim Ås
`);

const WOMEN_BORN_BEFORE_1965 = words(`
  Aslaug Astrid Berit Bjørg Bodil Eldbjørg Else Gerd Gudrun Gunvor Ingeborg Inger Jorunn Karin Kåra
  Liv Margit Målfrid Oddny Ragnhild Randi Sigrun Solveig Sølvi Torbjørg Turid Åse Åshild
`);
const MEN_BORN_BEFORE_1965 = words(`
  Arne Asbjørn Bjarne Birger Einar Gunnar Harald Håkon Håvard Jostein Kjell Knut Kåre Leif Magne
  Målfinn Odd Oddvar Ola Per Ragnar Sigurd Sverre Tor Torbjørn Øivind Øystein Åge
`);
const WOMEN_BORN_LATER = words(`
  Amalie Anniken Camilla Elin Emma Frøydis Guro Hanne Hedda Ingrid Kaja Linnea Maren Marte Nora
  Pernille Runa Sara Silje Synnøve Thea Tuva Vår Ylva Åsne
`);
const MEN_BORN_LATER = words(`
  Adrian Anders Bjørnar Emil Eskil Even Fredrik Hallvard Henrik Jonas Kristian Lars Magnus Marius
  Mathias Nikolai Ole Petter Sander Sindre Sondre Stian Tobias Trym Åsmund
`);

export const givenNames = (sex: Sex, born: number): readonly string[] => {
  if (sex === 2) return born < 1965 ? WOMEN_BORN_BEFORE_1965 : WOMEN_BORN_LATER;
  return born < 1965 ? MEN_BORN_BEFORE_1965 : MEN_BORN_LATER;
};
