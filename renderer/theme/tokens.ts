/** The colours of the two themes, by what they are for. Contrasts were measured on the worst ground of each. */
export interface Tokens {
  /** Window, rails, side panel. */
  readonly canvas: string;
  /** Working area, fields, client head. */
  readonly surface: string;
  /** Box of the previous score; disabled. */
  readonly sunken: string;
  /** Current row. */
  readonly soft: string;
  readonly ink: string;
  readonly ink2: string;
  /** Labels, hints, previous score. */
  readonly ink3: string;
  /** Borders of fields and boxes (3:1). */
  readonly edge: string;
  /** Hairlines; never carries meaning. */
  readonly line: string;
  /** Chosen, focus, links, primary button. */
  readonly accent: string;
  readonly onAccent: string;
  readonly stop: string;
  readonly err: string;
  readonly warn: string;
  readonly tip: string;
  readonly ok: string;
  /** The one shadow, for what really floats. */
  readonly shadow: string;
}

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const TOKENS: Readonly<Record<Scheme, Tokens>> = {
  light: {
    canvas: '#F4F3EF',
    surface: '#FFFFFF',
    sunken: '#EAE8E2',
    soft: '#E0EDEE',
    ink: '#1A2326',
    ink2: '#455155',
    ink3: '#5D696D',
    edge: '#7C878A',
    line: '#DDDAD2',
    accent: '#0B5563',
    onAccent: '#FFFFFF',
    stop: '#93113A',
    err: '#B23A0E',
    warn: '#7A5500',
    tip: '#43509A',
    ok: '#22623F',
    shadow: '0 8px 24px rgba(26, 35, 38, 0.16)',
  },
  dark: {
    canvas: '#121719',
    surface: '#1A2022',
    sunken: '#252D30',
    soft: '#173239',
    ink: '#E9EDED',
    ink2: '#BAC3C5',
    ink3: '#98A3A6',
    edge: '#738085',
    line: '#313A3D',
    accent: '#7FC6D1',
    onAccent: '#06252C',
    stop: '#FF9DB0',
    err: '#FFA880',
    warn: '#EFC067',
    tip: '#B4BEFF',
    ok: '#86D3A3',
    shadow: '0 8px 24px rgba(0, 0, 0, 0.5)',
  },
};

export const FONT = "'Segoe UI', 'Inter', sans-serif";

/** Widths in px at which the layout changes: side panel beside, and more than one column. */
export const SIDE_BESIDE = 1200;
export const COLUMNS = 900;
/** Where one column is left: a rule of style that holds there alone. */
export const NARROW = `@media (max-width: ${COLUMNS - 0.02}px)`;
