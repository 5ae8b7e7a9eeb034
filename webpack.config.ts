import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack, { type Compiler, type Configuration } from 'webpack';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

const shared: Configuration = {
  mode: 'production',
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'esbuild-loader',
        options: { target: 'es2022', charset: 'utf8', jsx: 'automatic', jsxImportSource: 'preact' },
      },
      // A third of these packages is comments, which every waking of the background would read past.
      {
        test: /node_modules.(?:tldts|webextension-polyfill).*\.js$/,
        loader: 'esbuild-loader',
        options: { target: 'es2022', charset: 'utf8' },
      },
    ],
  },
  // Readable output: a store reviewer reads what ships.
  optimization: { minimize: false },
};

/** The terminal. Packages stay outside: jsdom reads files of its own at run time. */
const cli: Configuration = {
  ...shared,
  name: 'cli',
  target: 'node20',
  // What the terminal loads late through createRequire stays late, and its own place is where it runs, not where it was built.
  module: { ...shared.module, parser: { javascript: { createRequire: false, importMeta: false } } },
  entry: { 'second-source': './src/cli/main.ts' },
  output: {
    path: path.join(root, 'dist/cli'),
    filename: '[name].js',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
  },
  experiments: { outputModule: true },
  externalsType: 'module',
  externals: [
    ({ request }, done) =>
      request && /^(?:node:|jsdom$|@mozilla\/|tldts)/.test(request) ? done(undefined, request) : done(),
  ],
  plugins: [new CopyPlugin({ patterns: [{ from: 'assets/model', to: '../model', noErrorOnMissing: true }] })],
};

/** The extension: one entry a face, with the style sheets of its page. */
const faces = {
  background: ['./src/extension/background/main.ts'],
  popup: [
    './src/extension/popup/main.tsx',
    './src/extension/style/base.css',
    './src/extension/popup/popup.css',
    './src/extension/popup/timeline.css',
    './src/extension/popup/outlet-tabs.css',
    './src/extension/popup/account.css',
    './src/extension/popup/tracing.css',
    './src/extension/popup/facts.css',
    './src/extension/popup/states.css',
    './src/extension/popup/events.css',
  ],
  comparison: [
    './src/extension/comparison/main.tsx',
    './src/extension/style/base.css',
    './src/extension/style/page.css',
    './src/extension/comparison/comparison.css',
  ],
  events: [
    './src/extension/events/main.tsx',
    './src/extension/style/base.css',
    './src/extension/style/page.css',
    './src/extension/events/events.css',
  ],
  options: [
    './src/extension/options/main.tsx',
    './src/extension/style/base.css',
    './src/extension/style/page.css',
    './src/extension/style/outlets.css',
    './src/extension/options/packs/packs.css',
  ],
  welcome: [
    './src/extension/welcome/main.tsx',
    './src/extension/style/base.css',
    './src/extension/style/page.css',
    './src/extension/style/outlets.css',
    './src/extension/welcome/welcome.css',
  ],
};
const PAGES = ['popup', 'comparison', 'events', 'options', 'welcome'];

/** The name that the script injected into a page leaves its reading under, which is also the file's last expression. */
const READING = 'secondSourceReading';

type Manifest = Record<string, unknown> & { readonly background: Record<string, unknown> };

/** What each browser takes from the one manifest.json: neither knows the other's keys without a warning. */
const manifests: Record<'chrome' | 'firefox', (manifest: Manifest) => object> = {
  chrome: ({ browser_specific_settings: _, background, ...rest }) => ({
    ...rest,
    background: { service_worker: background.service_worker },
  }),
  firefox: ({ minimum_chrome_version: _, background, ...rest }) => ({
    ...rest,
    background: { scripts: background.scripts },
  }),
};

const manifestFor = (browser: keyof typeof manifests) => (source: Buffer) => {
  const { manifest_version, name, ...rest } = JSON.parse(source.toString()) as Manifest;
  const made = manifests[browser]({ manifest_version, name, version, ...rest } as unknown as Manifest);
  return `${JSON.stringify(made, null, 2)}\n`;
};

/**
 * Bytes of code that a face may have, unminified. The background pays them at nearly every click, since it dies when idle;
 * the script that reads the page pays them on every click, the one that marks when a line is chosen; the rest is parsed
 * when its page opens. What is bundled beside the code (model, stories) is counted elsewhere.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  'background.js': 1_085_000,
  // Reads feeds and packs: loaded when an update begins.
  'background-late.js': 830_000,
  'content.js': 360_000,
  'mark.js': 60_000,
  // What reads pages is loaded at the click on "read their version", so that the popup's first paint does not pay for it.
  'read-version.js': 520_000,
  'popup.js': 260_000,
  'comparison.js': 180_000,
  'events.js': 130_000,
  'options.js': 480_000,
  'welcome.js': 300_000,
  // Loaded by the pages that offer the catalogue, and when the reader looks for a feed or opens a list.
  'catalogue.js': 200_000,
  'feed-tools.js': 800_000,
};

/** Fails the build where a face is over its budget. */
const withinBudget = (compiler: Compiler): void => {
  compiler.hooks.afterCompile.tap('Budgets', (compilation) => {
    for (const [file, budget] of Object.entries(BUDGETS)) {
      const size = compilation.getAsset(file)?.source.size() ?? 0;
      if (size > budget)
        compilation.errors.push(new webpack.WebpackError(`${file} has ${size} bytes, ${budget} allowed`));
    }
  });
};

/** Fails the build where a script makes code out of strings: no store takes it, and no page of ours may run it. */
const withoutEvaluation = (compiler: Compiler): void => {
  compiler.hooks.afterCompile.tap('Evaluation', (compilation) => {
    for (const { name, source } of compilation.getAssets())
      if (name.endsWith('.js') && /\bnew Function\(|[^.\w]eval\(/.test(String(source.source())))
        compilation.errors.push(new webpack.WebpackError(`${name} evaluates a string`));
  });
};

/** Ships the licence of every package of which code is bundled. Fails the build where one names none. */
const withLicences = (compiler: Compiler): void => {
  compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
      // What only the build runs stands in no file that ships.
      const shipped = [...compilation.modules].filter(
        (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
      );
      const folders = shipped.flatMap(within).flatMap((module) => packageOf(module.nameForCondition() ?? '') ?? []);
      for (const folder of new Set(folders)) {
        const name = folder.replace(/^.*node_modules[\\/]/, '');
        const text = licenceOf(folder);
        if (text)
          compilation.emitAsset(`licences/${name.replace(/[\\/]/, '-')}.txt`, new webpack.sources.RawSource(text));
        else compilation.errors.push(new webpack.WebpackError(`${name} has no licence to ship`));
      }
    });
  });
};

/** The modules of several that were made one. */
const within = (module: webpack.Module & { readonly modules?: readonly webpack.Module[] }): readonly webpack.Module[] =>
  module.modules ?? [module];

/** The folder of the package that a file is of; some have folders of that name within. */
const packageOf = (file: string): string | null =>
  [...file.matchAll(/node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/g)]
    .map(({ index, 0: { length } }) => file.slice(0, index + length))
    .findLast((folder) => existsSync(path.join(folder, 'package.json'))) ?? null;

/** The licence as the package has it, or as its package.json names it. */
function licenceOf(folder: string): string | Buffer | null {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return readFileSync(path.join(folder, file));
  const { name, version, license, author, homepage } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  return license
    ? `${[`${name} ${version}`, license, author?.name ?? author, homepage].filter(Boolean).join('\n')}\n`
    : null;
}

const extensionFor = (browser: keyof typeof manifests): Configuration => ({
  ...shared,
  name: browser,
  target: 'web',
  entry: {
    ...faces,
    // A service worker has no document to put a script into.
    background: { import: faces.background, ...(browser === 'chrome' ? { chunkLoading: 'import-scripts' } : {}) },
    content: {
      import: './src/extension/content/main.ts',
      library: { name: READING, type: 'var', export: 'default' },
    },
    mark: './src/extension/marking/main.ts',
  },
  // Firefox has what the polyfill makes of Chrome's own.
  externals: browser === 'firefox' ? { 'webextension-polyfill': 'browser' } : {},
  // Said and not guessed at run time, which a store takes for the evaluation of strings.
  output: {
    path: path.join(root, 'dist', browser),
    filename: '[name].js',
    chunkFilename: '[name].js',
    publicPath: '/',
    clean: true,
  },
  module: {
    rules: [
      ...(shared.module?.rules ?? []),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: false } }] },
    ],
  },
  // One file for each thing that is loaded late, under its own name.
  optimization: { ...shared.optimization, splitChunks: false },
  // webpack knows one limit for all; each face has its own (withinBudget).
  performance: { hints: false },
  plugins: [
    withinBudget,
    withoutEvaluation,
    withLicences,
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new webpack.BannerPlugin({ banner: `${READING};`, raw: true, footer: true, include: 'content.js' }),
    new CopyPlugin({
      patterns: [
        { from: 'manifest.json', transform: manifestFor(browser) },
        { from: 'LICENSE' },
        { from: 'assets/_locales', to: '_locales' },
        { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
        { from: 'src/extension/marking/mark.css' },
        { from: 'assets/model', to: 'model' },
        { from: 'dist/stories', to: 'stories', info: { minimized: true } },
        ...PAGES.map((page) => ({ from: `src/extension/${page}/${page}.html` })),
      ],
    }),
  ],
});

export default [cli, extensionFor('chrome'), extensionFor('firefox')];
