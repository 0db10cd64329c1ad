import { Component, type ReactNode } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { frameText } from '../../shared/text/frame.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { useText } from '../parts/language.tsx';

const Root = styled('main')({
  padding: 24,
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  alignItems: 'start',
});

const Said = ({ onRetry }: { onRetry: () => void }) => {
  const t = useText(frameText);
  return (
    <Root>
      <ErrorNote alert>{t.crashed}</ErrorNote>
      <Button onClick={onRetry}>{t.tryAgain}</Button>
    </Root>
  );
};

interface State {
  readonly crashed: boolean;
}

/** A page that throws leaves the bar and the lock standing. */
export class Crash extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { crashed: false };
  static getDerivedStateFromError(): State {
    return { crashed: true };
  }
  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return <Said onRetry={() => this.setState({ crashed: false })} />;
  }
}
