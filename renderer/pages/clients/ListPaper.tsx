import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ListPaperWish } from '../../../shared/ipc/list-schemas.ts';
import { cardPageText } from '../../../shared/text/card-page.ts';
import { clientListPaperText } from '../../../shared/text/client-list-paper.ts';
import { api } from '../../api.ts';
import { Frame } from '../../frame/Frame.tsx';
import { useKeys } from '../../frame/keys.ts';
import type { RailProps } from '../../frame/Rail.tsx';
import { ActionBar } from '../../parts/ActionBar.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { useText } from '../../parts/language.tsx';
import { PaperFrame } from '../../parts/PaperFrame.tsx';
import { paperForFrame } from '../../parts/paper-policy.ts';

const Heading = styled('h1')(({ theme }) => ({ ...theme.typography.h2, margin: '0 0 12px' }));

/** The list as it comes on paper, all of it, and saving it as PDF. */
export const ListPaper = ({
  wish,
  rail,
  onClose,
}: {
  wish: ListPaperWish;
  rail: RailProps;
  onClose: () => void;
}) => {
  const t = useText(clientListPaperText);
  const words = useText(cardPageText);
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const button = useRef<HTMLButtonElement>(null);
  const preview = useQuery({
    queryKey: ['clients', 'paper', wish],
    queryFn: async () => {
      const { html, title } = await api.previewClientList(wish);
      return { html: paperForFrame(html), title };
    },
    gcTime: 0,
    staleTime: 0,
    structuralSharing: false,
    retry: false,
  });
  const ready = preview.data !== undefined;
  useEffect(() => {
    if (ready) button.current?.focus();
  }, [ready]);
  const save = async (): Promise<void> => {
    if (!ready) return;
    setFailure(null);
    setSaved(null);
    try {
      const { file } = await api.saveClientList({});
      setSaved(file);
    } catch (reason) {
      setFailure(reason);
    }
  };
  useKeys({
    'Ctrl+P': { name: words.savePdf, act: () => void save() },
    Escape: { name: t.back, act: onClose },
  });
  return (
    <Frame
      rail={rail}
      actionBar={
        <ActionBar left={<span role="status">{saved === null ? t.note : words.saved(saved)}</span>}>
          <Button variant="text" onClick={onClose}>
            {t.back} <KeyHint keys="Esc" />
          </Button>
          {ready ? (
            <Button
              ref={button}
              variant="contained"
              aria-keyshortcuts="Control+P"
              onClick={() => void save()}
            >
              {words.savePdf} <KeyHint keys="Ctrl P" />
            </Button>
          ) : null}
        </ActionBar>
      }
    >
      <Heading>{t.title}</Heading>
      <CallFailure reason={failure ?? preview.error} />
      {preview.data === undefined ? (
        preview.error === null ? (
          <EmptyState fact={t.preparing} />
        ) : null
      ) : (
        <PaperFrame title={preview.data.title} paper={preview.data.html} rest="11rem" />
      )}
    </Frame>
  );
};
