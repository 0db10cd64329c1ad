import { Fragment, type ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import type { BackupEntry } from '../../../shared/ipc/safety-schemas.ts';
import { backupsText } from '../../../shared/text/backups.ts';
import { sizeText } from '../../parts/date-text.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useText } from '../../parts/language.tsx';
import { capitalised, momentText } from '../../parts/moment-text.ts';
import { Table } from '../../parts/Table.tsx';
import { NARROW } from '../../theme/tokens.ts';

const Rows = styled(Table)(({ theme }) => ({
  '& tbody td, & tbody th': { height: '2.25rem', whiteSpace: 'nowrap' },
  '& tbody .below': { padding: '8px 0 24px', whiteSpace: 'normal' },
  '& .end': { textAlign: 'right', paddingRight: 0 },
  '& .number': { paddingRight: 16 },
  '& .ok': { color: theme.vars.palette.success.main, display: 'inline-flex', gap: 8, alignItems: 'center' },
  '& .not': { color: theme.vars.palette.ink3 },
  [NARROW]: { '& .wide': { display: 'none' } },
}));

/** Backups, the newest first. `end` is what can be done with one. */
export const BackupTable = ({
  label,
  entries,
  today,
  proved,
  end,
  below,
}: {
  label: string;
  entries: readonly BackupEntry[];
  today: string;
  /** Whether it is known which ones were proved: not while locked. */
  proved: boolean;
  end: (entry: BackupEntry, when: string) => ReactNode;
  /** What was found out about one, under its row; null for nothing. */
  below?: (entry: BackupEntry) => ReactNode;
}) => {
  const t = useText(backupsText);
  return (
    <Rows aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t.when}</th>
          <th scope="col">{t.kind}</th>
          <th scope="col" className="number wide">
            {t.size}
          </th>
          <th scope="col" className="wide">
            {t.place}
          </th>
          {proved ? <th scope="col">{t.verified}</th> : null}
          <th aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const when = momentText(entry.madeAt, today, t);
          const under = below?.(entry);
          return (
            <Fragment key={entry.id}>
              <tr>
                <th scope="row">{capitalised(when)}</th>
                <td>{t.kinds[entry.kind]}</td>
                <td className="number wide">{sizeText(entry.bytes)}</td>
                <td className="wide">{t.places[entry.place]}</td>
                {proved ? (
                  <td>
                    {entry.verifiedAt === null ? (
                      <span className="not">{t.notVerified}</span>
                    ) : (
                      <span className="ok">
                        <Icon name="ok" />
                        {momentText(entry.verifiedAt, today, t)}
                      </span>
                    )}
                  </td>
                ) : null}
                <td className="end">{end(entry, when)}</td>
              </tr>
              {under === null || under === undefined ? null : (
                <tr>
                  <td colSpan={proved ? 6 : 5} className="below">
                    {under}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </Rows>
  );
};
