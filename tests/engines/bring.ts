/**
 * Brings the old engines for these tests, and says of each that cannot be had that it is not run.
 *
 *     node tests/engines/bring.ts
 *
 * They are builds of Chromium that were made for small Linux machines: one file each, packed with brotli.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { brotliDecompressSync } from 'node:zlib';
import { installPackages } from '../browser/beside.ts';
import { launch } from './driver.ts';
import { byHand, executable, FOLDER, needed, packageOf, runnable, wanted, brought } from './engines.ts';

/** What they link to, by the names of Debian's packages, and letters to print. */
const LIBRARIES = ['libnss3', 'libexpat1', 'libuuid1', 'fonts-liberation'];

function isInstalled([name, version]: [string, string]): boolean {
  const file = path.join(brought(name), 'package.json');
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version === version;
}

function install(): void {
  if (needed().every(isInstalled)) return;
  console.log(`Bringing old engines: ${byHand ? 'all of them, 530 MB' : '140 MB'}.`);
  const args = byHand ? ['ci'] : ['ci', '--omit=dev'];
  execFileSync('npm', args, { cwd: FOLDER, stdio: 'inherit', timeout: 900_000 });
}

/** Takes the engine out of its package. It has its name once it was seen to start. */
async function unpack(version: string): Promise<void> {
  if (existsSync(executable(version))) return;
  const bin = path.join(packageOf(version), 'bin');
  const packed = readdirSync(bin).find((name) => /^chromium.*\.br$/.test(name));
  if (!packed) throw new Error(`There is no engine in ${bin}.`);
  const untried = `${executable(version)}-untried`;
  mkdirSync(path.dirname(untried), { recursive: true });
  writeFileSync(untried, brotliDecompressSync(readFileSync(path.join(bin, packed))), { mode: 0o755 });
  if (!(await starts(untried)) && !hasTriedLibraries) {
    hasTriedLibraries = true;
    installPackages(LIBRARIES);
  }
  if (!(await starts(untried))) throw new Error('It does not start on this machine.');
  renameSync(untried, executable(version));
}

async function starts(file: string): Promise<boolean> {
  try {
    await (await launch(file)).close();
    return true;
  } catch {
    return false;
  }
}

let hasTriedLibraries = false;
const reasons = new Map<string, string>();
if (process.platform !== 'linux' || process.arch !== 'x64') {
  for (const version of wanted) reasons.set(version, 'Its build is for Linux on x64.');
} else {
  try {
    install();
  } catch (error) {
    for (const version of wanted) reasons.set(version, `It could not be brought: ${(error as Error).message}`);
  }
  for (const version of wanted) {
    try {
      if (!reasons.has(version)) await unpack(version);
    } catch (error) {
      reasons.set(version, (error as Error).message);
    }
  }
}
for (const version of wanted.filter((each) => !runnable().includes(each)))
  console.log(`Chromium ${version}: not run. ${reasons.get(version)}`);
