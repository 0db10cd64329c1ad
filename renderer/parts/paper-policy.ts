import fonts from '../paper/fonts.css?inline';

/** The browser's gate for text that becomes a document; the DOM's types don't know it yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (html: string) => string },
  ) => { readonly createHTML: (html: string) => string };
}
declare const trustedTypes: TrustedTypes;

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/**
 * SECURITY: the only text that the window makes a document of is a paper that the vault laid out, and only in a
 * sandboxed frame. The frame falls under the window's policy too, so its one `<style>` gets this load's nonce, and
 * the fonts of the print with it.
 */
const paper = trustedTypes.createPolicy('paper', {
  createHTML: (html) => html.replace('<style>', () => `<style nonce="${nonce}">${fonts}`),
});

/** A paper's HTML as something that a frame may show. */
export const paperForFrame = (html: string): string => paper.createHTML(html);
