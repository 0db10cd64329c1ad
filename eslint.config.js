import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const forbid = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

/** Each of these lost or leaked data in measurements (docs/decisions): copies are VACUUM INTO, keys never rotate in place. */
const lossAndLeaks = [
  ...forbid(
    'db.backup() fails on an encrypted file: use VACUUM INTO.',
    'CallExpression[callee.property.name="backup"]',
    'CallExpression[callee.property.value="backup"]',
  ),
  ...forbid(
    'db.serialize() writes plain text: use VACUUM INTO.',
    'CallExpression[callee.property.name="serialize"]',
    'CallExpression[callee.property.value="serialize"]',
  ),
  // In either case, or in small letters where it can only be SQL: "attach" is an event of windows, too.
  ...forbid(
    'ATTACH … KEY writes plain text, and what is attached has none of our settings: use VACUUM INTO.',
    ...['Literal[value', 'TemplateElement[value.raw'].map(
      (text) =>
        `${text}=/\\bATTACH\\b|\\battach\\s+database\\b|\\battach\\b.*\\b(as|key)\\b|\\battach\\s+$/]`,
    ),
  ),
];
const rekeying = forbid(
  'rekey in place can lose the database: db/rotated-copy.ts does it, on a copy that nobody has yet.',
  'Literal[value=/\\brekey\\b/i]',
  'TemplateElement[value.raw=/\\brekey\\b/i]',
  'MemberExpression[property.name="rekey"]',
);

const imported = (name) =>
  `ImportDeclaration[source.value='electron'] ImportSpecifier[imported.name='${name}']`;

/** What Electron has that must stand in one place, where its guards are, or in none (docs/security.md). */
const electronOnlyThere = (allowed) => [
  ...forbid(
    'Take from electron what is needed, by name: these rules go by the names.',
    "ImportDeclaration[source.value='electron'] > :matches(ImportDefaultSpecifier, ImportNamespaceSpecifier)",
    "ImportExpression[source.value='electron']",
    "CallExpression[callee.name='require']",
  ),
  ...forbid(
    'The program reaches nothing outside itself: no address, no clipboard, no other kind of window, no upload.',
    ...[
      ...['shell', 'clipboard', 'net', 'crashReporter', 'autoUpdater', 'desktopCapturer', 'inAppPurchase'],
      ...[
        'webFrame',
        'BrowserView',
        'BaseWindow',
        'WebContentsView',
        'Tray',
        'Notification',
        'globalShortcut',
      ],
    ].map(imported),
    "CallExpression[callee.property.name='openExternal']",
    "CallExpression[callee.property.name='addRecentDocument']",
    "CallExpression[callee.property.name='openDevTools']",
    "CallExpression[callee.property.name='setAsDefaultProtocolClient']",
    "CallExpression[callee.property.name='loadFile']",
    "CallExpression[callee.property.name='executeJavaScript']",
  ),
  ...(allowed.includes('BrowserWindow')
    ? []
    : forbid(
        'Windows are made by secureWindow (electron/window/secure-window.ts), all with the same preferences.',
        "NewExpression[callee.name='BrowserWindow']",
        "Property[key.name='webPreferences']",
      )),
  ...(allowed.includes('preferences')
    ? []
    : forbid(
        'What a window may do stands in electron/window/web-preferences.ts, and nowhere else.',
        'Property[key.name=/^(nodeIntegration\\w*|contextIsolation|webSecurity|webviewTag|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|allowpopups)$/]',
        "Property[key.name='sandbox']",
      )),
  ...(allowed.includes('ipcMain')
    ? []
    : forbid(
        'Calls are served in electron/ipc/main-calls.ts, by the one wrapper that checks the sender.',
        imported('ipcMain'),
        "MemberExpression[property.name='ipc'][object.property.name=/^(webContents|mainFrame)$/]",
      )),
  ...['ipcRenderer', 'contextBridge']
    .filter((name) => !allowed.includes(name))
    .flatMap((name) => forbid('Only a preload speaks for a page.', imported(name))),
];

/** The window shows what the vault process answers, and keeps and fetches nothing. */
const windowNever = [
  ...forbid(
    'Nothing is run that was text.',
    "CallExpression[callee.name='eval']",
    "NewExpression[callee.name='Function']",
  ),
  ...forbid(
    'Nothing is fetched: the vault process is asked, in renderer/api.ts.',
    "CallExpression[callee.name='fetch']",
    'NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)$/]',
  ),
  ...forbid(
    'The program writes nothing to the clipboard, so that a lock has nothing to clear there.',
    "MemberExpression[property.name='clipboard']",
    "CallExpression[callee.property.name='execCommand']",
  ),
  ...forbid(
    'The window keeps nothing: a draft goes to the database, with keep.',
    'Identifier[name=/^(localStorage|sessionStorage|indexedDB)$/]',
    "MemberExpression[object.name='document'][property.name='cookie']",
  ),
  ...forbid(
    'There is one window.',
    "CallExpression[callee.object.name='window'][callee.property.name='open']",
  ),
];
const windowMarkup = forbid(
  'Text is never markup.',
  'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
  "CallExpression[callee.property.name=/^(insertAdjacentHTML|write)$/][callee.object.name='document']",
  "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  "JSXOpeningElement[name.name='webview']",
);

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'node_modules/', 'test-results/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat.recommended],
  },
  {
    // Pure core: what a rule says depends on its arguments alone (docs/architecture.md).
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'process', 'crypto', 'performance'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'No chance in shared: take it as an argument.',
        },
      ],
    },
  },
  {
    files: ['db/**/*.ts', 'build/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...lossAndLeaks, ...rekeying] },
  },
  {
    files: ['db/rotated-copy.ts'],
    rules: { 'no-restricted-syntax': ['error', ...lossAndLeaks] },
  },
  // The rule takes one list, and a later block's takes the place of an earlier one's: each has to be whole.
  ...Object.entries({
    'electron/**/*.ts': [],
    'electron/ipc/main-calls.ts': ['ipcMain'],
    'electron/window/secure-window.ts': ['BrowserWindow'],
    'electron/window/web-preferences.ts': ['preferences'],
    'electron/preload/**/*.ts': ['ipcRenderer', 'contextBridge'],
  }).map(([files, allowed]) => ({
    files: [files],
    rules: { 'no-restricted-syntax': ['error', ...lossAndLeaks, ...rekeying, ...electronOnlyThere(allowed)] },
  })),
  {
    files: ['renderer/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...windowNever, ...windowMarkup] },
  },
  {
    // Text of our own, by way of the one policy for trusted types.
    files: ['renderer/paper/page.ts'],
    rules: { 'no-restricted-syntax': ['error', ...windowNever] },
  },
);
