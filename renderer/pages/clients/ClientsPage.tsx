import { useDeferredValue, useEffect, useRef, useState } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useLocation, useSearch } from 'wouter';
import { LIST_SORTS, LIST_STATES } from '../../../shared/ipc/list-names.ts';
import { EVERYBODY, isEverybody, isNarrowed, isSameFilter } from '../../../shared/ipc/list-filter.ts';
import type { ListSort } from '../../../shared/ipc/list-schemas.ts';
import { clientListPaperText } from '../../../shared/text/client-list-paper.ts';
import { clientListsText } from '../../../shared/text/client-lists.ts';
import { clientsText } from '../../../shared/text/clients.ts';
import { callErrorText } from '../../../shared/text/errors.ts';
import { filterSentences } from '../../../shared/text/list-filter.ts';
import { Frame } from '../../frame/Frame.tsx';
import { useHeldChoice, useHeldOpen, useHeldText } from '../../frame/held.ts';
import { useLayout } from '../../frame/layout.ts';
import { dialogIsOpen, useKeys } from '../../frame/keys.ts';
import { useSession } from '../../frame/session.tsx';
import { ActionBar } from '../../parts/ActionBar.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { countText } from '../../parts/date-text.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { Input } from '../../parts/Input.tsx';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { KeyList } from '../../parts/KeyList.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { NARROW } from '../../theme/tokens.ts';
import { useClientPages } from './client-pages.ts';
import { ClientGrid, rowId } from './ClientGrid.tsx';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { ListPaper } from './ListPaper.tsx';
import { RemoveListDialog, SaveListDialog } from './ListDialogs.tsx';
import { Filters } from './Filters.tsx';
import { listPath, openList, paperPath, useClientLists, type ClientLists, type OpenList } from './lists.ts';
import { NewClientDialog } from './NewClientDialog.tsx';
import { seenRows } from './seen-rows.ts';
import { SeenText } from './SeenText.tsx';
import { SheetFirst } from './SheetFirst.tsx';
import { useColumns } from './use-columns.ts';
import { useFilter } from './use-filter.ts';
import { useControl } from './use-control.ts';
import type { Wish } from './wish.ts';

const Page = styled('div')({
  height: '100%',
  display: 'flex',
  flexDirection: 'column',
  [NARROW]: { height: 'auto' },
});

const Top = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '8px 16px',
  padding: '16px 24px 12px',
  '& h1': theme.typography.h2,
  '& > p': { ...theme.typography.body1, color: theme.vars.palette.text.secondary },
  '& > button': { marginLeft: 'auto', alignSelf: 'center' },
  [NARROW]: { padding: '8px 16px' },
}));

const Tools = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 12px',
  padding: '0 24px 12px',
  '& > .acts': { display: 'flex', alignItems: 'center', gap: 16, marginLeft: 'auto' },
  [NARROW]: { padding: '0 16px 8px', '& > .acts': { marginLeft: 0 } },
});

const Search = styled(Input)({ width: '22.5rem', maxWidth: '100%', display: 'block' });

const Empty = styled('div')({ padding: '0 24px', [NARROW]: { padding: '0 16px' } });

export interface Wished {
  /** What was typed in the search over everything, to go on with. */
  readonly begun: string;
  readonly wish: Wish;
  readonly onWishDone: () => void;
}

/** Before the lists are known. */
const NO_CHOICES = { districts: [], services: [] } as const;
const DIRECTIONS = ['up', 'down'] as const;
const ASKING = ['nothing', 'save', 'change', 'remove'] as const;

/** Everybody in the database, or one list of them; `?list=` in the address says which, and `paper` that it is to be printed. */
export const ClientsPage = (wished: Wished) => {
  const address = new URLSearchParams(useSearch());
  const wanted = address.get('list');
  const printing = address.has('paper');
  const lists = useClientLists();
  const list = openList(wanted, lists);
  return list === undefined ? null : (
    <ListPage key={list.key} {...wished} list={list} lists={lists} printing={printing} />
  );
};

/** One list, searched while typing. Arrows move in it, Enter opens. */
const ListPage = ({
  begun,
  wish,
  onWishDone,
  list,
  lists,
  printing,
}: Wished & {
  readonly list: OpenList;
  readonly lists: ClientLists | undefined;
  readonly printing: boolean;
}) => {
  const words = useText(clientListsText);
  const t = useText(clientsText);
  const paper = useText(clientListPaperText);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { sheetConfirmed, today } = useSession();
  const search = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useHeldText('clients.search', list.key === 'all' ? begun : list.query);
  const [filter, setFilter] = useFilter(list.filter);
  const [by, setBy] = useHeldChoice('clients.sort', LIST_SORTS, 'name');
  const [direction, setDirection] = useHeldChoice('clients.direction', DIRECTIONS, 'up');
  const sort: ListSort = { by, descending: direction === 'down' };
  const [asking, setAsking] = useHeldChoice('clients.asking', ASKING, 'nothing');
  const [at, setAt] = useState(0);
  const [seen] = useState(seenRows);
  const [making, setMaking] = useHeldOpen('clients.making');
  const query = useDeferredValue(typed.trim());
  const { rows, damaged, total, over, error, more } = useClientPages(query, filter, sort);
  const columns = useColumns();
  const wide = useLayout() !== 'column' && !columns.room.twoLines;
  useControl();
  const print = () => navigate(paperPath(list.key));
  const current = Math.min(at, rows.length - 1);

  // Without a sheet that was read back no client is taken in: the page says so, and the dialog doesn't open.
  const dialogOpen = sheetConfirmed && (making || wish === 'new-client');
  const closeDialog = () => {
    setMaking(false);
    onWishDone();
  };
  useEffect(() => {
    if (!printing && !dialogIsOpen()) search.current?.focus();
  }, [printing]);

  const open = (index: number) => {
    const row = rows[index];
    if (row !== undefined) navigate(`/clients/${row.id}`);
  };
  const onKey = (event: React.KeyboardEvent) => {
    const { first, past } = seen.now();
    const page = Math.max(1, past - first - 1);
    const to = (
      {
        ArrowDown: current + 1,
        ArrowUp: current - 1,
        PageDown: current + page,
        PageUp: current - page,
      } as const
    )[event.key];
    if (event.key === 'Enter') open(current);
    else if (to !== undefined) setAt(Math.max(0, Math.min(to, rows.length - 1)));
    else return;
    event.preventDefault();
  };
  const nobody = total === 0 && query === '' && isEverybody(filter);
  const narrowed = isNarrowed(filter);
  // Of a list there always is, the rail knows the whole number.
  const whole = query === '' && !narrowed ? lists?.counts[filter.state] : undefined;
  const count =
    total === null
      ? ''
      : !over
        ? countText(total)
        : whole === undefined
          ? words.over(countText(total))
          : countText(whole);
  const changed = query !== list.query || !isSameFilter(filter, list.filter);
  const newButton = !sheetConfirmed ? null : (
    <Button
      variant={nobody ? 'contained' : 'outlined'}
      onClick={() => setMaking(true)}
      aria-keyshortcuts="Control+N"
    >
      {t.newClient} <KeyHint keys="Ctrl N" />
    </Button>
  );

  useKeys(nobody || printing ? {} : { 'Ctrl+P': { name: paper.print, act: print } });
  const saveButton = changed ? <LinkButton onClick={() => setAsking('save')}>{words.save}</LinkButton> : null;
  const saved = lists?.saved ?? [];
  const rail = {
    label: words.lists,
    current: listPath(list.key),
    headings: saved.length > 0 ? [words.lists, words.own] : [words.lists],
    act: printing ? undefined : (saveButton ?? undefined),
    groups: [
      LIST_STATES.map((state) => ({
        href: listPath(state),
        name: words.states[state],
        end: lists === undefined ? undefined : countText(lists.counts[state]),
      })),
      saved.map(({ id, name, fit }) => ({
        href: listPath(id),
        name,
        end: fit.over ? words.over(countText(fit.count)) : countText(fit.count),
      })),
    ].filter((group) => group.length > 0),
  };
  if (printing)
    return (
      <ListPaper
        wish={{
          list: list.name === null ? null : list.key,
          query,
          filter,
          sort,
          columns: [...columns.chosen],
        }}
        rail={rail}
        onClose={() => navigate(listPath(list.key))}
      />
    );

  return (
    <Frame
      flush
      rail={rail}
      actionBar={
        <ActionBar
          left={
            total === null || total === 0 ? null : (
              <>
                <SeenText seen={seen} rows={rows.length} total={count} />{' '}
                {filterSentences(filter, today, language)}
                {words.sorted[sort.by][sort.descending ? 1 : 0]}
              </>
            )
          }
        >
          {rows.length === 0 ? null : (
            <KeyList
              hints={[
                [t.open, 'Enter'],
                [t.move, '↑', '↓'],
              ]}
            />
          )}
        </ActionBar>
      }
    >
      <Page>
        <Top>
          <h1>{list.name ?? (filter.state === 'all' ? t.heading : words.states[filter.state])}</h1>
          <p role="status">{total === null ? '' : t.count(count, total === 1, query !== '' || narrowed)}</p>
          {nobody ? null : newButton}
        </Top>
        <Tools>
          <Search
            ref={search}
            type="search"
            role="combobox"
            aria-label={t.search}
            aria-expanded={rows.length > 0}
            aria-haspopup="grid"
            aria-controls="client-grid"
            aria-activedescendant={current >= 0 ? rowId(current) : undefined}
            placeholder={t.search}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKey}
          />
          {nobody ? null : (
            <Filters
              filter={filter}
              lists={lists ?? NO_CHOICES}
              onFilter={(next) => {
                setFilter(next);
                setAt(0);
              }}
            />
          )}
          <span className="acts">
            {wide ? null : saveButton}
            {list.name === null ? null : (
              <>
                <LinkButton onClick={() => setAsking('change')}>{words.change}</LinkButton>
                <LinkButton onClick={() => setAsking('remove')}>{words.remove}</LinkButton>
              </>
            )}
            {wide && !nobody ? <ColumnsMenu columns={columns} /> : null}
            {nobody ? null : (
              <Button variant="text" onClick={print} aria-keyshortcuts="Control+P">
                {paper.print} <KeyHint keys="Ctrl P" />
              </Button>
            )}
          </span>
        </Tools>
        <CallFailure reason={error ?? columns.error} />
        {sheetConfirmed ? null : <SheetFirst />}
        {damaged.length === 0 ? null : (
          <Empty>
            <ErrorNote alert>
              {callErrorText({ code: 'damaged', detail: damaged.join('; ') }, language)}
            </ErrorNote>
          </Empty>
        )}
        {total === 0 ? (
          <Empty>
            {nobody && !sheetConfirmed ? null : nobody ? (
              <EmptyState fact={t.noClients}>{newButton}</EmptyState>
            ) : (
              <EmptyState fact={query === '' ? words.nobodyHere : t.noHits(query)}>
                <LinkButton
                  onClick={() => {
                    if (query === '' && !narrowed) navigate('/clients');
                    setTyped('');
                    setFilter({ ...EVERYBODY, state: filter.state });
                  }}
                >
                  {t.clearSearch}
                </LinkButton>
              </EmptyState>
            )}
          </Empty>
        ) : (
          <ClientGrid
            rows={rows}
            columns={columns.shown}
            wide={wide}
            room={columns.room}
            total={total ?? 0}
            over={over}
            sort={sort}
            onSort={(next) => {
              setBy(next.by);
              setDirection(next.descending ? 'down' : 'up');
              setAt(0);
            }}
            current={current}
            onCurrent={setAt}
            onOpen={open}
            onKey={onKey}
            onSeen={seen.set}
            onEnd={more}
          />
        )}
      </Page>
      {asking === 'save' || asking === 'change' ? (
        <SaveListDialog
          id={asking === 'change' ? list.key : null}
          name={asking === 'change' ? (list.name ?? '') : ''}
          query={query}
          filter={filter}
          onClose={() => setAsking('nothing')}
          onSaved={(id) => navigate(listPath(id))}
        />
      ) : null}
      {asking === 'remove' && list.name !== null ? (
        <RemoveListDialog
          id={list.key}
          name={list.name}
          onClose={() => setAsking('nothing')}
          onRemoved={() => navigate('/clients')}
        />
      ) : null}
      {dialogOpen ? (
        <NewClientDialog onClose={closeDialog} onMade={(id) => navigate(`/clients/${id}`)} />
      ) : null}
    </Frame>
  );
};
