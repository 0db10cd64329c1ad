import { useEffect, useRef, type KeyboardEvent } from 'react';
import { styled } from '@mui/material/styles';
import { Link } from 'wouter';
import { startText } from '../../../shared/text/start.ts';
import { dialogIsOpen } from '../../frame/keys.ts';
import { useText } from '../../parts/language.tsx';
import { SeverityMark } from '../../parts/SeverityMark.tsx';
import type { WorkGroup, WorkRow } from './work-rows.ts';

/** The names of the kinds stand above what there is of them. */
const STACKED = '@container (max-width: 51rem)';
/** What there is to do stands on two lines. */
const TWO_LINES = '@container (max-width: 41rem)';

const List = styled('div')({ containerType: 'inline-size' });

const Group = styled('section')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '10rem 1fr',
  padding: '8px 0',
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  '&:last-of-type': { borderBottom: `1px solid ${theme.vars.palette.divider}` },
  '& h2': { ...theme.typography.body2, fontWeight: 600, padding: '6px 0' },
  '& h2 span': { marginLeft: 8, fontWeight: 400, color: theme.vars.palette.ink3 },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  '& .more': { padding: '6px 8px', color: theme.vars.palette.ink3 },
  [STACKED]: { gridTemplateColumns: '1fr' },
}));

const Row = styled(Link)(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(9rem, 10rem) minmax(12rem, 1.4fr) minmax(9rem, 1fr) 7.5rem',
  alignItems: 'start',
  columnGap: 8,
  minHeight: '2rem',
  padding: '6px 8px',
  boxSizing: 'border-box',
  borderRadius: 4,
  color: theme.vars.palette.text.primary,
  textDecoration: 'none',
  '& b': { fontWeight: 600 },
  '& .how': { color: theme.vars.palette.text.secondary },
  '&:hover': { backgroundColor: theme.vars.palette.soft },
  '&:focus-visible': { backgroundColor: theme.vars.palette.soft, outlineOffset: 0 },
  '&.two': { gridTemplateColumns: 'minmax(9rem, 10rem) 1fr 7.5rem' },
  [TWO_LINES]: { '&, &.two': { gridTemplateColumns: '1fr auto' } },
}));

const End = ({ row }: { row: WorkRow }) =>
  row.severity === null ? (
    <span className="how">{row.end}</span>
  ) : (
    <SeverityMark severity={row.severity}>{row.end === '' ? undefined : row.end}</SeverityMark>
  );

/** Today's work as one list: arrows move through all of it, Enter opens. */
export const WorkList = ({ groups, autoFocus }: { groups: readonly WorkGroup[]; autoFocus: boolean }) => {
  const t = useText(startText);
  const list = useRef<HTMLDivElement>(null);
  const hasRows = groups.length > 0;
  useEffect(() => {
    if (autoFocus && hasRows && !dialogIsOpen()) list.current?.querySelector('a')?.focus();
  }, [autoFocus, hasRows]);

  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const rows = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    rows[Math.max(0, Math.min(at + step, rows.length - 1))]?.focus();
    event.preventDefault();
  };

  return (
    <List ref={list} onKeyDown={onKey} role="presentation">
      {groups.map(({ key, name, count, rows }) => (
        <Group key={key} aria-labelledby={`work-${key}`}>
          <h2 id={`work-${key}`}>
            {name}
            <span>{count}</span>
          </h2>
          <ul>
            {rows.map((row, index) => (
              // A client may stand twice in a list, with two decisions that end.
              <li key={index}>
                <Row href={row.href} className={row.how === '' ? 'two' : undefined}>
                  <b>{row.name}</b>
                  <span>{row.what}</span>
                  {row.how === '' ? null : <span className="how">{row.how}</span>}
                  <End row={row} />
                </Row>
              </li>
            ))}
            {count > rows.length ? <li className="more">{t.more(count - rows.length)}</li> : null}
          </ul>
        </Group>
      ))}
    </List>
  );
};
