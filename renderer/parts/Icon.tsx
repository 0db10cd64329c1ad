import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';

/** Our marks, on a grid of 16. Drawn in the colour of the text they stand in. */
const shapes = {
  stop: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M4.8.5h6.4l4.3 4.3v6.4l-4.3 4.3H4.8L.5 11.2V4.8zM3.6 6.6v2.8h8.8V6.6z"
    />
  ),
  err: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path
        d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </>
  ),
  warn: (
    <>
      <path d="M8 1.4l7 12.9H1z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M8 5.8v4" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      <circle cx="8" cy="12" r="1" fill="currentColor" />
    </>
  ),
  tip: (
    <>
      <path
        d="M5.6 10.6c0-1.4-2-2.2-2-4.8a4.4 4.4 0 018.8 0c0 2.6-2 3.4-2 4.8z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path d="M6 13h4M6.8 15.2h2.4" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </>
  ),
  ok: (
    <path
      d="M2.5 8.6l3.6 3.6 7.4-8"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  changed: <path d="M8 1.5L14.5 8 8 14.5 1.5 8z" fill="currentColor" />,
  unseen: (
    <circle
      cx="8"
      cy="8"
      r="5.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.4 2"
    />
  ),
  lock: (
    <>
      <path d="M3 7h10v7.5H3z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M5 7V4.5a3 3 0 016 0V7" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  shield: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M8 1l6 2v4.5c0 3.7-2.5 6.2-6 7.5-3.5-1.3-6-3.8-6-7.5V3zM7.1 4.4h1.8v4.4H7.1zM8 9.9a1.1 1.1 0 100 2.2 1.1 1.1 0 000-2.2z"
    />
  ),
  rejected: (
    <>
      <path d="M1 1h14v14H1z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  down: (
    <path
      d="M4 6.5l4 4 4-4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

const Svg = styled('svg')({ width: '1rem', height: '1rem', flex: 'none' });

/** A mark. It is hidden from screen readers unless `label` gives it a word of its own. */
export const Icon = ({ name, label }: { name: IconName; label?: string | undefined }) => (
  <Svg
    viewBox="0 0 16 16"
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    {shapes[name]}
  </Svg>
);
