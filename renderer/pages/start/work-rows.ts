import { codeBookForDate, serviceName } from '../../../shared/catalogue/code-books.ts';
import type { Language } from '../../../shared/catalogue/language.ts';
import { REGISTRATION_REASON_NAMES } from '../../../shared/catalogue/reasons.ts';
import { addMonths, daysBetween } from '../../../shared/record/dates.ts';
import { serviceLabel } from '../../../shared/text/list-filter.ts';
import { startText, type StartText } from '../../../shared/text/start.ts';
import type { Answer } from '../../api.ts';
import { dateText } from '../../parts/date-text.ts';
import type { Severity } from '../../parts/SeverityMark.tsx';
import { areaOfField } from '../client/areas.ts';
import { fieldPath, viewOfArea, viewPath } from '../client/views.ts';
import { fieldName } from '../client/field-name.ts';

/** One thing to do: whose it is, what, how it stands, and where it is done. */
export interface WorkRow {
  readonly href: string;
  readonly name: string;
  readonly what: string;
  readonly how: string;
  readonly end: string;
  readonly severity: Severity | null;
}

export interface WorkGroup {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly rows: readonly WorkRow[];
}

const WEEK = 7;
const APPLICATION_WEEKS = 4;

type Work = Answer<'today'>;

/** Today's work in words, kind by kind; kinds with nothing to do are left out. */
export function workGroups(work: Work, language: Language, today: string): readonly WorkGroup[] {
  const t: StartText = startText[language];
  const weeks = (from: string, to: string): number => Math.floor(daysBetween(from, to) / WEEK);
  const row = (href: string, name: string, what: string, how: string, end = ''): WorkRow => ({
    href,
    name,
    what,
    how,
    end,
    severity: null,
  });
  const warned = (one: WorkRow, end: string): WorkRow => ({ ...one, end, severity: 'varsel' });

  const drafts = work.drafts.rows.map((one): WorkRow => {
    const book = codeBookForDate(one.date);
    const [first] = one.missing;
    const how =
      one.unseen > 0
        ? t.unseen(one.unseen)
        : first === undefined
          ? t.readyToSign
          : t.missing(lowered(fieldName(first, book, language)), one.missing.length - 1);
    const area = one.unseen > 0 || first === undefined ? 3 : areaOfField(first, book);
    const reason = REGISTRATION_REASON_NAMES[one.reason][language];
    return row(viewPath(one.client, area), one.name, `${reason} ${dateText(one.date)}`, how);
  });
  const applications = work.applications.rows.map((one): WorkRow => {
    const names = one.services.map((number) =>
      lowered(serviceName(codeBookForDate(one.received).id, number, language)),
    );
    const what = names.length === 0 ? t.appliedForNothing : t.appliedFor(names.join(', '));
    const made = row(viewPath(one.client, 5), one.name, what, t.received(dateText(one.received)));
    return weeks(one.received, today) >= APPLICATION_WEEKS ? warned(made, t.overFourWeeks) : made;
  });
  const assessments = work.assessments.rows.map((one): WorkRow => {
    const href = viewPath(one.client, 3);
    if (one.due !== null)
      return row(href, one.name, t.assessmentAgreed, one.due === today ? t.today : dateText(one.due));
    const months = monthsSince(one.registered, today);
    return warned(
      row(href, one.name, t.registeredOn(dateText(one.registered)), t.monthsOld(months)),
      t.overTwelveMonths,
    );
  });
  const endings = work.endings.rows.map((one) =>
    row(
      viewPath(one.client, 5),
      one.name,
      serviceLabel(one.service, one.to, language),
      t.ends(dateText(one.to)),
      t.inWeeks(weeks(today, one.to)),
    ),
  );
  const papers = work.papers.rows.map((one) =>
    row(
      fieldPath(one.client, 'papers', { field: 'paperSigned', record: one.registration }),
      one.name,
      t.signedOn(dateText(one.date)),
      t.paperOut,
      t.weeks(weeks(one.date, today)),
    ),
  );
  return [
    { key: 'drafts', name: t.drafts, count: work.drafts.count, rows: drafts },
    { key: 'applications', name: t.applications, count: work.applications.count, rows: applications },
    { key: 'assessments', name: t.assessments, count: work.assessments.count, rows: assessments },
    { key: 'endings', name: t.endings, count: work.endings.count, rows: endings },
    { key: 'papers', name: t.papers, count: work.papers.count, rows: papers },
  ].filter(({ count }) => count > 0);
}

/** Clients with *sperre* or *feil*, the worst first. */
export function findingGroup(found: Answer<'findings'>, language: Language): WorkGroup | null {
  if (found.total === 0) return null;
  const t: StartText = startText[language];
  const rows = found.clients.map(({ client, name, findings }): WorkRow => {
    const [worst] = findings;
    const more = findings.length - 1;
    return {
      href: viewPath(client, viewOfArea(worst?.area ?? null) ?? 1),
      name,
      what: worst?.text ?? '',
      how: '',
      end: worst?.severity === 'feil' && more > 0 ? t.errors(findings.length) : '',
      severity: worst?.severity ?? null,
    };
  });
  return { key: 'findings', name: t.findings, count: found.total, rows };
}

/** "6 Husstand" within a sentence: "husstand". */
const lowered = (name: string): string => {
  const word = name.replace(/^\d+ /, '');
  return `${word.charAt(0).toLowerCase()}${word.slice(1)}`;
};

function monthsSince(from: string, today: string): number {
  let months = 0;
  while (addMonths(from, months + 1) <= today) months += 1;
  return months;
}
