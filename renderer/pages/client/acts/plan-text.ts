import type { Language } from '../../../../shared/catalogue/language.ts';
import type { PlanLine } from '../../../../shared/record/acts/act.ts';
import { formatDate } from '../../../../shared/record/dates.ts';
import { actsText, type ActsText } from '../../../../shared/text/acts.ts';
import { nameOn } from '../services/words.ts';

/** A line of a plan as a sentence without its full stop: "44 Helsetjenester i hjemmet slutter 14.06.2025". */
export function planText(line: PlanLine, language: Language, today: string): string {
  const t: ActsText = actsText[language];
  const what = nameOf(line, t, language, today);
  const from = line.from === null ? '' : formatDate(line.from);
  const to = line.to === null ? '' : formatDate(line.to);
  switch (line.does) {
    case 'ends':
      return line.before === null ? t.ends(what, to) : t.endsInstead(what, to, formatDate(line.before));
    case 'begins':
      return line.to === null ? t.begins(what, from) : t.beginsUntil(what, from, to);
    case 'drops':
      return t.drops(what, from);
    case 'reopens':
      return line.to === null ? t.runsOn(what) : t.endsLater(what, to);
    case 'adds':
      return t.adds(what);
    case 'changes':
      return t.changes(what);
    case 'removes':
      return t.removes(what);
    case 'stands':
      return line.why === null ? what : t.why[line.why](what);
    default:
      return line.does satisfies never;
  }
}

function nameOf({ record, from }: PlanLine, t: ActsText, language: Language, today: string): string {
  switch (record.kind) {
    case 'client':
      return t.client;
    case 'application':
      return t.application;
    case 'stay':
      return t.stay;
    case 'coordinator':
      return t.coordinator;
    case 'rehabilitation':
      return t.process;
    case 'decision':
      return record.service === null
        ? ''
        : `${record.service} ${nameOn(record.service, from ?? today, language)}`;
    default:
      return record.kind satisfies never;
  }
}
