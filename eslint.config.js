import eslint from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

/**
 * What a folder of src/ may import from the others, and from which it may import types alone.
 *
 * @typedef {object} Imports
 * @property {readonly string[]} may
 * @property {readonly string[]} [types]
 */

/**
 * `docs/architecture.md` as rules.
 *
 * @type {Readonly<Record<string, Imports>>}
 */
const FOLDERS = {
  model: { may: [] },
  words: { may: [] },
  markdown: { may: ['model'] },
  archive: { may: ['model', 'markdown'] },
  views: { may: ['model', 'words'], types: ['archive', 'markdown'] },
  feeds: { may: ['views', 'markdown', 'words'] },
  'structured-data': { may: ['views', 'markdown', 'words'] },
  'open-data': { may: ['model', 'views', 'markdown', 'words'], types: ['archive'] },
  'preview-pictures': { may: ['views', 'model'] },
  search: { may: ['views', 'markdown', 'words'] },
  styles: { may: [] },
  scripts: { may: [] },
  components: { may: ['markdown', 'styles', 'scripts', 'words'], types: ['views'] },
  layouts: { may: ['components', 'styles', 'views', 'structured-data', 'words'] },
  pages: {
    may: [
      'views',
      'layouts',
      'components',
      'styles',
      'feeds',
      'structured-data',
      'open-data',
      'preview-pictures',
      'search',
      'scripts',
      'words',
      'admin',
    ],
  },
  admin: { may: ['model', 'editing'], types: ['views'] },
  editing: { may: ['model', 'archive', 'views'] },
  import: { may: ['model', 'markdown', 'archive', 'editing'] },
  export: { may: ['model', 'markdown', 'archive', 'editing', 'structured-data', 'views'] },
  build: {
    may: [
      'model',
      'markdown',
      'archive',
      'views',
      'feeds',
      'structured-data',
      'open-data',
      'search',
    ],
  },
  bench: { may: ['model', 'build'] },
  cli: { may: ['archive', 'build', 'bench', 'editing', 'import', 'export'] },
}

/** The one module of build/ that pages and layouts are given their site by. */
const CURRENT_SITE = 'build/current-site'

/** What is published may depend on nothing but the content. */
const PUBLISHED = [
  'model',
  'words',
  'markdown',
  'archive',
  'views',
  'feeds',
  'structured-data',
  'open-data',
  'preview-pictures',
  'search',
  'components',
  'layouts',
  'pages',
]

const CONTENT_COLLECTIONS = {
  regex: '^astro:content$',
  message: 'The archive is read by src/archive/ (docs/decisions/0001-no-content-collections.md).',
}

/**
 * The rule that holds a folder of src/ to its line of `FOLDERS`.
 *
 * @param {string} folder
 * @param {Imports} imports
 * @returns {import('eslint').Linter.Config}
 */
function importsOf(folder, { may, types = [] }) {
  const others = Object.keys(FOLDERS).filter((other) => other !== folder && !may.includes(other))
  const never = others.filter((other) => !types.includes(other))
  const except = folder === 'pages' || folder === 'layouts' ? `(?!${CURRENT_SITE})` : ''
  /** @param {readonly string[]} folders */
  const within = (folders) => `^(?:\\.\\./)+${except}(?:${folders.join('|')})/`
  const allowed = [...may, ...types.map((type) => `types of ${type}`)].join(', ')
  const message = `src/${folder}/ may import ${allowed || 'nothing of ours'} (docs/architecture.md).`
  const patterns = [
    CONTENT_COLLECTIONS,
    { regex: within(never), message },
    ...(types.length > 0 ? [{ regex: within(types), allowTypeImports: true, message }] : []),
  ]
  return {
    name: `imports of src/${folder}`,
    files: [`src/${folder}/**/*.{ts,astro}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  }
}

const MACHINE_DEPENDENT = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'What is published must not depend on the clock.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'What is published must not depend on the clock.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds)$/]',
    message: 'This reads the zone of the machine; src/model/zoned-time.ts takes a zone.',
  },
  {
    selector:
      'CallExpression[arguments.length=0][callee.property.name=/^toLocale(Date|Time)?String$/]',
    message: 'This reads the locale of the machine: name a locale and a time zone.',
  },
  {
    selector: 'CallExpression[arguments.length<2][callee.property.name="localeCompare"]',
    message: 'This reads the locale of the machine: name a locale, or compare with < and >.',
  },
  {
    selector:
      ':matches(NewExpression, CallExpression)[arguments.length=0][callee.object.name="Intl"]',
    message: 'This reads the locale of the machine: name a locale.',
  },
]

export default defineConfig(
  globalIgnores(['dist/', '.cache/', '.astro/', 'content/', 'tests/fixtures/']),
  {
    name: 'TypeScript',
    files: ['**/*.{js,ts}'],
    extends: [
      eslint.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An empty text is often to be replaced as a missing one is.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Control characters are named on purpose: XML and URLs must not have them.
      'no-control-regex': 'off',
    },
  },
  {
    name: 'Astro',
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic, astro.configs.recommended],
  },
  {
    name: 'everywhere',
    files: ['**/*.{js,ts,astro}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // `_` takes a property out of what is spread on.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$' }],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [CONTENT_COLLECTIONS] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    name: 'named exports',
    files: ['**/*.ts'],
    ignores: ['*.config.ts'],
    rules: {
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
  {
    name: 'exported contracts',
    files: ['src/**/*.ts'],
    // Astro says what the functions of a page's endpoint return.
    ignores: ['src/pages/**'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  {
    name: 'the same everywhere and always',
    files: PUBLISHED.map((folder) => `src/${folder}/**/*.{ts,astro}`),
    rules: { 'no-restricted-syntax': ['error', ...MACHINE_DEPENDENT] },
  },
  Object.entries(FOLDERS).map(([folder, imports]) => importsOf(folder, imports)),
)
