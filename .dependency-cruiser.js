/** Who may import whom (docs/architecture.md). The compiler holds most of it; this says it in one place, and says why. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    forbid(
      'no-circles',
      'A circle has no first file to read.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'shared-is-pure',
      'shared knows no database, no window, no machine.',
      { path: '^shared/' },
      { path: '^(db|electron|renderer|build|tests)/' },
    ),
    forbid(
      'shared-without-node',
      'shared runs in the window too.',
      { path: '^shared/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'db-below-electron',
      'db serves use cases; it does not know them.',
      { path: '^db/' },
      { path: '^(electron|renderer|build|tests)/' },
    ),
    forbid(
      'renderer-sees-shared-only',
      'The window meets the rest in shared/ipc/contract.ts, and nowhere else.',
      { path: '^renderer/' },
      { path: '^(db|electron|build|tests)/' },
    ),
    forbid(
      'renderer-without-node',
      'The window is sandboxed: there is no Node in it.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'electron-without-renderer',
      'Main and vault serve the window; they do not draw it.',
      { path: '^electron/' },
      { path: '^(renderer|build|tests)/' },
    ),
    forbid(
      'sqlite-in-db-only',
      'One folder has SQL and the key.',
      { pathNot: '^(db|tests)/' },
      { path: 'better-sqlite3' },
    ),
    forbid(
      'react-in-renderer-only',
      'One folder draws.',
      { pathNot: '^(renderer|tests)/' },
      { path: 'node_modules/(react|react-dom|@mui|@emotion)/' },
    ),
    forbid(
      'use-cases-without-electron',
      'Use cases serve the vault process and the command line alike.',
      { path: '^electron/(usecases|files|cli)' },
      { path: 'node_modules/electron/' },
    ),
    forbid(
      'product-without-tests',
      'Nothing of the tests is shipped.',
      { path: '^(shared|db|electron|renderer)/' },
      { path: '^(tests|build)/' },
    ),
    forbid(
      'catalogue-first',
      'catalogue ← record ← reporting, papers, submission ← ipc.',
      { path: '^shared/catalogue/' },
      { path: '^shared/(?!catalogue/)' },
    ),
    forbid(
      'record-second',
      'A record knows the catalogue, not what is made of it.',
      { path: '^shared/record/' },
      { path: '^shared/(rules|reporting|papers|submission|interchange|text|ipc)/' },
    ),
    forbid(
      'nothing-on-ipc',
      'The contract is the last: only its two ends use it.',
      { path: '^shared/(record|rules|reporting|papers|submission|interchange)/' },
      { path: '^shared/ipc/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts'],
    },
    exclude: { path: '^(out|dist)/' },
  },
};
