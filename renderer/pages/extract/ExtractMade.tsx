import { useEffect, useRef } from 'react';
import { styled } from '@mui/material/styles';
import { Link } from 'wouter';
import { SEVERITIES } from '../../../shared/rules/rule.ts';
import { extractText } from '../../../shared/text/extract.ts';
import type { Answer } from '../../api.ts';
import { Facts } from '../../parts/Facts.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useText } from '../../parts/language.tsx';
import { SeverityMark } from '../../parts/SeverityMark.tsx';
import { Table } from '../../parts/Table.tsx';

const Root = styled('section')(({ theme }) => ({
  borderTop: `2px solid ${theme.vars.palette.text.primary}`,
  paddingTop: 16,
  scrollMarginTop: 16,
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  '& .made': { ...theme.typography.body1, display: 'flex', gap: 8, alignItems: 'center', fontWeight: 600 },
  '& .made svg': { color: theme.vars.palette.success.main },
  '& a': { color: theme.vars.palette.primary.main, textUnderlineOffset: 3, whiteSpace: 'nowrap' },
}));

const worstFirst = (findings: Answer<'makeExtract'>['findings']): Answer<'makeExtract'>['findings'] =>
  findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

/** The written files with their hashes, and what was found in them. It stands under what was asked for, and comes into sight. */
export const ExtractMade = ({ result, rehearsal }: { result: Answer<'makeExtract'>; rehearsal: boolean }) => {
  const t = useText(extractText);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    // Not the answer of it: newer browsers give a promise, which is no undo.
    root.current?.scrollIntoView({ block: 'start' });
  }, [result]);
  return (
    <Root ref={root}>
      <p className="made" role="status">
        <Icon name="ok" />
        {t.made(rehearsal, result.persons)}
      </p>
      {result.files.map((file) => (
        <Facts
          key={file.name}
          facts={[
            [t.file, file.name],
            ['SHA-256', file.sha256],
          ]}
        />
      ))}
      {result.findings.length === 0 ? (
        <p>{t.noFindings}</p>
      ) : (
        <Table aria-label={t.findings}>
          <thead>
            <tr>
              <th scope="col">{t.findings}</th>
              <th scope="col">{t.reason}</th>
              <th scope="col">{t.name}</th>
            </tr>
          </thead>
          <tbody>
            {worstFirst(result.findings).map((finding) => (
              <tr key={[finding.client, finding.rule, finding.record, finding.field].join(' ')}>
                <td>
                  <SeverityMark severity={finding.severity} />
                </td>
                <td>{finding.text}</td>
                <td>
                  {finding.client === '' ? null : (
                    <Link href={`/clients/${finding.client}`}>{t.openClient}</Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Root>
  );
};
