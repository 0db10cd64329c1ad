import { useDeferredValue, useEffect, useRef, useState } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useLocation } from 'wouter';
import { clientsText } from '../../../shared/text/clients.ts';
import { callErrorText } from '../../../shared/text/errors.ts';
import { Frame } from '../../frame/Frame.tsx';
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
import { COLUMNS } from '../../theme/tokens.ts';
import { useClientPages } from './client-pages.ts';
import { ClientGrid, rowId, type Seen } from './ClientGrid.tsx';
import { NewClientDialog } from './NewClientDialog.tsx';
import { SheetFirst } from './SheetFirst.tsx';

/** What the program's keys want of the list: `Ctrl K` the search field, `Ctrl N` the dialog. */
export type Wish = 'search' | 'new-client' | null;

const narrow = `@media (max-width: ${COLUMNS - 0.02}px)`;

const Page = styled('div')({
  height: '100%',
  display: 'flex',
  flexDirection: 'column',
  [narrow]: { height: 'auto' },
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
  [narrow]: { padding: '8px 16px' },
}));

const Tools = styled('div')({ padding: '0 24px 12px', [narrow]: { padding: '0 16px 8px' } });

const Search = styled(Input)({ width: '22.5rem', maxWidth: '100%', display: 'block' });

const Empty = styled('div')({ padding: '0 24px', [narrow]: { padding: '0 16px' } });

/** Everybody in the database, found while typing. Arrows move in the list, Enter opens. */
export const ClientsPage = ({ wish, onWishDone }: { wish: Wish; onWishDone: () => void }) => {
  const t = useText(clientsText);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { sheetConfirmed } = useSession();
  const search = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [seen, setSeen] = useState<Seen>({ first: 0, past: 0 });
  const [making, setMaking] = useState(false);
  const query = useDeferredValue(typed.trim());
  const { rows, damaged, total, error, more } = useClientPages(query);
  const current = Math.min(at, rows.length - 1);

  // Without a sheet that was read back no client is taken in: the page says so, and the dialog doesn't open.
  const dialogOpen = sheetConfirmed && (making || wish === 'new-client');
  const closeDialog = () => {
    setMaking(false);
    onWishDone();
  };
  useEffect(() => {
    if (wish === 'search') {
      search.current?.focus();
      search.current?.select();
      onWishDone();
    }
  }, [wish, onWishDone]);
  useEffect(() => search.current?.focus(), []);

  const open = (index: number) => {
    const row = rows[index];
    if (row !== undefined) navigate(`/clients/${row.id}`);
  };
  const onKey = (event: React.KeyboardEvent) => {
    const page = Math.max(1, seen.past - seen.first - 1);
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
  const nobody = total === 0 && query === '';
  const newButton = !sheetConfirmed ? null : (
    <Button
      variant={nobody ? 'contained' : 'outlined'}
      onClick={() => setMaking(true)}
      aria-keyshortcuts="Control+N"
    >
      {t.newClient} <KeyHint keys="Ctrl N" />
    </Button>
  );

  return (
    <Frame
      flush
      actionBar={
        <ActionBar
          left={
            total === null || total === 0
              ? null
              : `${t.shown(countText(seen.first + 1), countText(seen.past), countText(total))} ${t.byName}`
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
          <h1>{t.heading}</h1>
          <p role="status">{total === null ? '' : t.count(countText(total), total === 1, query !== '')}</p>
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
        </Tools>
        <CallFailure reason={error} />
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
              <EmptyState fact={t.noHits(query)}>
                <LinkButton onClick={() => setTyped('')}>{t.clearSearch}</LinkButton>
              </EmptyState>
            )}
          </Empty>
        ) : (
          <ClientGrid
            rows={rows}
            total={total ?? 0}
            current={current}
            onCurrent={setAt}
            onOpen={open}
            onKey={onKey}
            onSeen={setSeen}
            onEnd={more}
          />
        )}
      </Page>
      {dialogOpen ? (
        <NewClientDialog onClose={closeDialog} onMade={(id) => navigate(`/clients/${id}`)} />
      ) : null}
    </Frame>
  );
};
