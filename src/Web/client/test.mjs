// Bundles the room's core with its tests and runs them: node test.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'cocreate-client-'));
await esbuild.build({ entryPoints: ['test/core.test.ts'], absWorkingDir: new URL('.', import.meta.url).pathname, bundle: true, platform: 'node', format: 'cjs', target: 'node20', outfile: join(folder, 'core.test.cjs'), logLevel: 'warning' });
const { status } = spawnSync(process.execPath, ['--test', join(folder, 'core.test.cjs')], { stdio: 'inherit' });
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
