import type { PaperDocument } from '../../shared/papers/document.ts';
import { PAPER_PORTS, type PaperRequest, type PaperShown } from '../../shared/papers/print-messages.ts';

/** The page of the hidden window: it shows one paper after the other, for printing, and remembers none. */

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string },
  ): { createHTML: (html: string) => string };
}
declare const trustedTypes: TrustedTypes;

// SECURITY: the only policy that the page allows. What passes it was escaped where the paper was drawn, and the
// page's own policy forbids script and style in markup besides.
const paper = trustedTypes.createPolicy('paper', { createHTML: (html) => html });

const fonts = Promise.all([...document.fonts].map((font) => font.load()));

const show = async ({ lang, title, css, body }: PaperDocument): Promise<void> => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.documentElement.lang = lang;
  document.title = title;
  document.adoptedStyleSheets = [sheet];
  document.body.classList.remove('tett');
  document.body.innerHTML = paper.createHTML(body);
  await fonts;
  await document.fonts.ready;
};

const clear = (): void => {
  document.title = 'Registerkort';
  document.adoptedStyleSheets = [];
  document.body.replaceChildren();
};

addEventListener('message', ({ data, source, ports }: MessageEvent<unknown>) => {
  const [from, control] = ports;
  if (source !== window || data !== PAPER_PORTS || from === undefined || control === undefined) return;
  let pages: number | null = null;
  const answer = (): void => control.postMessage({ shown: { pages } } satisfies PaperShown);

  from.onmessage = ({ data: document }: MessageEvent<PaperDocument>) => {
    from.close();
    pages = document.pages;
    void show(document).then(answer);
  };
  control.onmessage = ({ data: request }: MessageEvent<PaperRequest>) => {
    switch (request) {
      case 'tight':
        document.body.classList.add('tett');
        answer();
        return;
      case 'clear':
        from.close();
        control.close();
        clear();
        return;
      default:
        request satisfies never;
    }
  };
});
