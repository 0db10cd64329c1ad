/**
 * Between the page of the hidden window and the process that prints it, over a port of their own. The paper
 * itself comes over another port, so that the printing process never holds it.
 */

/** The paper stands on the page, fonts and all; `pages` is what the document says of itself. */
export interface PaperShown {
  readonly shown: { readonly pages: number | null };
}

/** What the page is asked for: the tight layout, or to forget the paper. */
export type PaperRequest = 'tight' | 'clear';

/** The name of the message that brings both ports to the page. */
export const PAPER_PORTS = 'paper';
