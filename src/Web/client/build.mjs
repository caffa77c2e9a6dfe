// Builds everything the browser gets into ../wwwroot/built. Called by `dotnet build`; nothing here is committed built.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import * as sass from 'sass';
import { outline } from './outline.mjs';

const here = new URL('.', import.meta.url).pathname;
const out = new URL('../wwwroot/built/', import.meta.url);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const shared = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  absWorkingDir: here,
  outdir: out.pathname,
  logLevel: 'warning',
  // what a style sheet points at carries its hash in its name, so that it may be kept for ever
  assetNames: 'hashed/[name]-[hash]',
  loader: { '.svg': 'file', '.woff2': 'file', '.png': 'file' },
};

try {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], { cwd: here, stdio: 'inherit' });
  const { css } = sass.compile('styles/app.scss', { quietDeps: true, loadPaths: ['node_modules'], style: 'expanded' });
  await esbuild.build({ ...shared, stdin: { contents: css, loader: 'css', resolveDir: here, sourcefile: 'app.css' }, entryNames: 'app' });
  await esbuild.build({ ...shared, entryPoints: ['src/map.ts', 'src/running.ts', 'src/letter.ts', 'src/room/room.tsx'], format: 'esm', target: 'es2022', entryNames: '[name]' });
  const denmark = outline();
  writeFileSync(new URL('denmark.svg', out), denmark.svg);
  writeFileSync(new URL('denmark.json', out), JSON.stringify(denmark.geo));
} catch (error) {
  console.error(`client: error: ${error.message ?? error}`);
  process.exit(1);
}
