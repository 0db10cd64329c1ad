import '@mui/material/themeCssVarsAugmentation';

/** Our own keys in MUI's theme, and the type sizes it may not use: there are four. */
declare module '@mui/material/styles' {
  interface OwnColours {
    /** Severity *sperre*. */
    stop: string;
    ink3: string;
    edge: string;
    sunken: string;
    soft: string;
  }
  interface Palette extends OwnColours {
    /** Never read: keeps the interface from being empty. */
    own?: never;
  }
  interface PaletteOptions extends Partial<OwnColours> {
    own?: never;
  }
}

declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    h3: false;
    h4: false;
    h5: false;
    h6: false;
    subtitle1: false;
    subtitle2: false;
    caption: false;
    overline: false;
  }
}
