import { callErrorText } from '../../shared/text/errors.ts';
import { callErrorOf } from '../api.ts';
import { ErrorNote } from './ErrorNote.tsx';
import { useLanguage } from './language.tsx';

/** The sentence and next step of a failed call, from whatever `catch` or a query gave. Nothing for null. */
export const CallFailure = ({ reason }: { reason: unknown }) => {
  const language = useLanguage();
  if (reason === null || reason === undefined) return null;
  return <ErrorNote alert>{callErrorText(callErrorOf(reason), language)}</ErrorNote>;
};
