import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

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
    // Each of these lost or leaked data in measurements (docs/decisions): copies are VACUUM INTO, keys never rotate in place.
    files: ['db/**/*.ts', 'electron/**/*.ts', 'build/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='backup']",
          message: 'db.backup() fails on an encrypted file: use VACUUM INTO.',
        },
        {
          selector: "CallExpression[callee.property.name='serialize']",
          message: 'db.serialize() writes plain text: use VACUUM INTO.',
        },
        {
          selector: 'Literal[value=/\\brekey\\b/i]',
          message: 'rekey in place can lose the database: rotate on a VACUUM INTO copy.',
        },
        {
          selector: 'TemplateElement[value.raw=/\\brekey\\b/i]',
          message: 'rekey in place can lose the database: rotate on a VACUUM INTO copy.',
        },
        {
          selector: 'Literal[value=/\\battach\\b.*\\bkey\\b/i]',
          message: 'ATTACH … KEY writes plain text: use VACUUM INTO.',
        },
        {
          selector: 'TemplateElement[value.raw=/\\battach\\b.*\\bkey\\b/i]',
          message: 'ATTACH … KEY writes plain text: use VACUUM INTO.',
        },
      ],
    },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/ipc/main-calls.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='ipcMain'][property.name=/^(on|once|handle|handleOnce)$/]",
          message:
            'Calls are served in electron/ipc/main-calls.ts, by the one wrapper that checks the sender.',
        },
      ],
    },
  },
);
