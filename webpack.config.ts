import { readFileSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { Configuration } from 'webpack';

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
        options: { target: 'es2022', jsx: 'automatic', jsxImportSource: 'preact' },
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

export default [cli];
export { MiniCssExtractPlugin, shared, version };
