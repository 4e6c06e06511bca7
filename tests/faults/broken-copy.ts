/** A copy of the site with one mistake in it, built. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

export interface Mistake {
  /** The file to change. */
  file: string;
  find: string | RegExp;
  replace: string;
}

const COPIED = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** @returns what the build printed, or `undefined` when it went through */
export async function buildWith(mistake?: Mistake): Promise<string | undefined> {
  const copy = mkdtempSync(path.join(tmpdir(), 'four-stages-'));
  try {
    for (const name of COPIED) cpSync(name, path.join(copy, name), { recursive: true });
    // Packages one by one, so that the copy keeps its own cache beside them.
    mkdirSync(path.join(copy, 'node_modules'));
    for (const name of readdirSync('node_modules').filter((entry) => !/^\.(astro|vite)/.test(entry))) {
      symlinkSync(path.resolve('node_modules', name), path.join(copy, 'node_modules', name), 'junction');
    }
    if (mistake) apply(copy, mistake);

    const astro = path.join(copy, 'node_modules', 'astro', 'bin', 'astro.mjs');
    await promisify(execFile)(process.execPath, [astro, 'build'], {
      cwd: copy,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    return undefined;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    if (stdout + stderr === '') throw error;
    return stdout + stderr;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function apply(copy: string, { file, find, replace }: Mistake): void {
  const whole = path.join(copy, file);
  const before = readFileSync(whole, 'utf8');
  const after = before.replace(find, replace);
  if (after === before) throw new Error(`The mistake could not be made: ${String(find)} is not in ${file}.`);
  writeFileSync(whole, after);
}
