/** The program's own origin: nothing else is ever loaded. */
export const SCHEME = 'app';
export const ORIGIN = `${SCHEME}://bundle`;
export const START_PAGE = `${ORIGIN}/index.html`;
export const PAPER_PAGE = `${ORIGIN}/paper.html`;
