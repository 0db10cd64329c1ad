import { listClients } from '../../db/records/client-list.ts';
import { savedLists } from '../../db/records/saved-lists.ts';
import { failed, ok, type Result } from '../../db/result.ts';
import { logEvent, type VaultError } from '../../db/vault.ts';
import type { ListPaperWish } from '../../shared/ipc/list-schemas.ts';
import { clientListOf, type ListedOnPaper } from '../../shared/papers/client-list.ts';
import type { PaperDocument } from '../../shared/papers/document.ts';
import { deadline } from '../../shared/reporting/deadline.ts';
import { clientListPaperText } from '../../shared/text/client-list-paper.ts';
import { clientListsText } from '../../shared/text/client-lists.ts';
import { clientsText } from '../../shared/text/clients.ts';
import { filterWords } from '../../shared/text/list-filter.ts';
import { clientListDocument } from '../pdf/client-list-html.ts';
import { toHtml } from '../pdf/standalone.ts';
import { officeFacts, type Office } from './office.ts';
import { yearControl } from './year-control.ts';

/**
 * As many as the largest office has, on some hundred pages. More are not cut: a list on paper from which somebody is
 * missing looks like one from which nobody is.
 */
export const ROWS_ON_PAPER = 3_000;

const PAGE = 500;

/** What was looked at last: it is what is printed, so that no search goes by the process that prints. */
const looked = new WeakMap<object, ListPaperWish>();

/** The list as a document for looking at, with all that is in it. Null: there are too many for a paper. */
export function previewClientList(
  office: Office,
  wish: ListPaperWish,
): { readonly html: string; readonly title: string } | null {
  const made = paperOf(office, wish);
  if (made === null) return null;
  looked.set(office.vault, wish);
  return { html: toHtml(made.document), title: made.document.title };
}

/**
 * The list that was looked at, as it is now. It goes into the log, with how many stand on it, before it leaves: an
 * error, and there is no paper.
 */
export function clientListPaper(office: Office): Result<PaperDocument, VaultError | 'nothing-looked-at'> {
  const wish = looked.get(office.vault);
  const made = wish === undefined ? null : paperOf(office, wish);
  if (made === null) return failed('nothing-looked-at');
  const logged = logEvent(office.vault, { action: 'printed', detail: { list: made.count } });
  return logged.ok ? ok(made.document) : logged;
}

function paperOf(
  office: Office,
  wish: ListPaperWish,
): { readonly document: PaperDocument; readonly count: number } | null {
  const listed = everybodyOn(office, wish);
  if (listed === null) return null;
  const { municipality, purpose, settings } = officeFacts(office);
  const { language } = settings;
  const { filter, sort } = wish;
  const today = office.clock.today();
  const query = wish.query.trim();
  const narrowed = Object.values(filterWords(filter, today, language)).filter((words) => words !== '');
  const data = clientListOf({
    name: nameOf(office, wish),
    narrowed: [...(query === '' ? [] : [clientListPaperText[language].searched(query)]), ...narrowed],
    order: clientListsText[language].sorted[sort.by][sort.descending ? 1 : 0],
    columns: wish.columns,
    ...listed,
    printedAt: office.clock.now(),
    municipality,
    purpose,
    language,
  });
  return { document: clientListDocument(data), count: listed.rows.length };
}

function nameOf(office: Office, { list, filter }: ListPaperWish): string {
  const { language } = officeFacts(office).settings;
  const saved = savedLists(office.vault.db).find(({ id }) => id === list);
  if (saved !== undefined) return saved.name;
  return filter.state === 'all'
    ? clientsText[language].heading
    : clientListsText[language].states[filter.state];
}

/** Everybody in the list, in its order; null where there are too many. */
function everybodyOn(
  office: Office,
  { query, filter, sort }: ListPaperWish,
): { readonly rows: readonly ListedOnPaper[]; readonly unreadable: readonly string[] } | null {
  const today = office.clock.today();
  const control = yearControl(office, deadline(today).year);
  const rows: ListedOnPaper[] = [];
  const unreadable: string[] = [];
  for (let after: string | null = null; ;) {
    const page = listClients(office.vault.db, { query, after, limit: PAGE, today, filter, sort });
    if (page === null) throw new Error('our own cursor was refused');
    for (const row of page.rows) rows.push({ ...row, findings: control.worst(row.id) });
    unreadable.push(...page.damaged.map(({ name }) => name));
    if (rows.length + unreadable.length > ROWS_ON_PAPER) return null;
    if (page.next === null) return { rows, unreadable };
    after = page.next;
  }
}
