import { dateText } from './date-text.ts';

/** A date on screen, with the machine's form for whoever copies or reads it aloud. */
export const DateText = ({ date }: { date: string | null }) =>
  date === null ? <span>–</span> : <time dateTime={date}>{dateText(date)}</time>;
