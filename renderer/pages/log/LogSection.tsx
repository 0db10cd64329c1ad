import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import Button from '@mui/material/Button';
import { useLocation } from 'wouter';
import { logText } from '../../../shared/text/log.ts';
import { api } from '../../api.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { useText } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { sectionPath } from '../settings/sections.ts';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { folded } from './fold.ts';
import { LogTable } from './LogTable.tsx';

/** Lines asked for at a time. */
const PAGE = 100;

/** The log, newest first, a page at a time; with `client` only what is about her. */
export const LogSection = ({ client }: { client: string | null }) => {
  const t = useText(logText);
  const [, navigate] = useLocation();
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['log', client],
    queryFn: ({ pageParam }) => api.log({ belowSeq: pageParam, subject: client, limit: PAGE }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ rows }) => (rows.length < PAGE ? undefined : rows.at(-1)?.seq),
    // Looking at it is no reason to keep it: it is asked for anew each time one comes here.
    gcTime: 0,
  });
  const lines = useMemo(() => folded(data?.pages.flatMap(({ rows }) => rows) ?? []), [data]);
  const name = lines.find(({ row }) => row.name !== null)?.row.name ?? null;
  return (
    <SettingsFrame section="log" heading={t.heading} lead={t.lead} wide>
      {client === null ? null : (
        <p>
          {name === null ? t.ofOneClient : t.ofClient(name)}{' '}
          <LinkButton onClick={() => navigate(sectionPath('log'))}>{t.whole}</LinkButton>
        </p>
      )}
      <CallFailure reason={error} />
      {data === undefined ? null : lines.length === 0 ? (
        <EmptyState fact={t.empty} />
      ) : (
        <LogTable lines={lines} />
      )}
      {hasNextPage ? (
        <div>
          <Button
            aria-disabled={isFetching}
            onClick={() => {
              if (!isFetching) void fetchNextPage();
            }}
          >
            {t.older}
          </Button>
        </div>
      ) : null}
    </SettingsFrame>
  );
};
