import { useState, type KeyboardEvent } from 'react';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { useLocation } from 'wouter';
import { paletteText } from '../../shared/text/palette.ts';
import type { Answer } from '../api.ts';
import { useHeldText } from '../frame/held.ts';
import { useHeldKeys, useKeysNow } from '../frame/keys.ts';
import { CallFailure } from '../parts/CallFailure.tsx';
import { dateText, identityText } from '../parts/date-text.ts';
import { Input } from '../parts/Input.tsx';
import { useLanguage, useText } from '../parts/language.tsx';
import { useSession } from '../frame/session.tsx';
import { commandsNow } from './commands.ts';
import { matching, type Entry } from './entries.ts';
import { EntryList, optionId } from './EntryList.tsx';
import { useClientHits } from './use-client-hits.ts';

const Float = styled(Dialog)({
  '& .MuiDialog-container': { alignItems: 'flex-start' },
  '& .MuiDialog-paper': { marginTop: 56, maxHeight: 'calc(100% - 72px)' },
});

const Body = styled('div')(({ theme }) => ({
  ...theme.typography.body2,
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  minHeight: 0,
  padding: 16,
}));

const Found = styled('p')(({ theme }) => ({ color: theme.vars.palette.ink3 }));

const LIST = 'palette-list';
const HEADING = 'palette-heading';

/** `Ctrl K`: finds a client or a command while one types. Arrows choose, Enter does it. */
export const Palette = ({
  onList,
  onClose,
}: {
  /** Goes on with what is typed in the list of clients. */
  readonly onList: (typed: string) => void;
  readonly onClose: () => void;
}) => {
  const t = useText(paletteText);
  const language = useLanguage();
  const keys = useKeysNow();
  const { practice } = useSession();
  const [location, navigate] = useLocation();
  const [typed, setTyped] = useHeldText('palette');
  const [at, setAt] = useState(0);
  const { hits, error, fits, settled } = useClientHits(typed);
  useHeldKeys();

  const entriesOf = (found: Answer<'listClients'> | null): readonly Entry[] => [
    ...(found?.rows ?? []).map((row) => ({
      id: row.id,
      group: 'clients' as const,
      name: row.name,
      aside: [
        row.birthDate === null ? '' : t.born(dateText(row.birthDate)),
        row.identityNumber === null ? '' : identityText(row.identityNumber),
      ]
        .filter((part) => part !== '')
        .join(', '),
      run: () => navigate(`/clients/${row.id}`),
    })),
    ...(found === null
      ? []
      : [{ id: 'list', group: 'clients' as const, name: t.showAll, run: () => onList(typed) }]),
    ...matching(commandsNow(keys, location, language, practice === true, navigate), typed),
  ];
  /** With no client among the hits a command that fits comes before the way to the list. */
  const firstOf = (entries: readonly Entry[], found: Answer<'listClients'> | null): number =>
    found !== null && found.rows.length === 0 && entries.length > 1 ? 1 : 0;
  const entries = entriesOf(hits);
  const current = Math.max(0, Math.min(at < 0 ? firstOf(entries, hits) : at, entries.length - 1));

  const choose = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
    onClose();
    // The dialog gives the cursor back to where it came from first.
    setTimeout(entry.run, 0);
  };
  const enter = async (): Promise<void> => {
    if (fits) {
      choose(entries[current]);
      return;
    }
    const found = await settled().catch(() => null);
    if (found === null) return;
    const now = entriesOf(found);
    choose(now[firstOf(now, found)]);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') void enter();
    else if (step === undefined) return;
    else setAt((current + step + entries.length) % entries.length);
    event.preventDefault();
  };

  return (
    <Float open onClose={onClose} aria-labelledby={HEADING}>
      <Body>
        <h2 id={HEADING} hidden>
          {t.find}
        </h2>
        <Input
          // The dialog is there to type in.
          autoFocus
          type="search"
          role="combobox"
          aria-label={t.find}
          aria-expanded={entries.length > 0}
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={entries.length === 0 ? undefined : optionId(current)}
          placeholder={t.search}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(-1);
          }}
          onKeyDown={onKey}
        />
        <CallFailure reason={error} />
        <Found role="status">
          {hits === null || !fits ? '' : hits.total === 0 ? t.nothing : t.found(hits.total)}
        </Found>
        <EntryList id={LIST} label={t.find} entries={entries} current={current} onChoose={choose} />
      </Body>
    </Float>
  );
};
