import type { PaperDocument } from '../../shared/papers/document.ts';
import { escapeHtml } from './html.ts';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self' app:; base-uri 'none'; form-action 'none'";

/**
 * The paper as an HTML document of its own, for looking at in a sandboxed frame: no script, nothing fetched but
 * fonts. A frame with `srcdoc` also falls under the policy of the page around it; where that wants a nonce on
 * style, it is put on the document's only `<style>`.
 */
export const toHtml = ({ lang, title, css, body }: PaperDocument): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
</head>
<body>
${body}
</body>
</html>
`;
