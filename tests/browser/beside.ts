/**
 * Programs that a run of the browser tests uses where they can be had: a second browser and a text
 * browser. Without one its tests are left out of the run, and the run says so.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

interface Program {
  name: string;
  /** The Debian package that brings it. */
  package: string;
  /** The files of tests that use it. */
  spec: string;
  /** Where it may be; the first that exists is used. */
  paths: (string | undefined)[];
}

export const FIREFOX: Program = {
  name: 'Firefox',
  package: 'firefox-esr',
  spec: 'firefox*.spec.ts',
  paths: [
    process.env['FIREFOX_PATH'],
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

export const TEXT_BROWSER: Program = {
  name: 'Text browser',
  package: 'w3m',
  spec: 'text-browser.spec.ts',
  paths: [process.env['W3M_PATH'], '/usr/bin/w3m', '/opt/homebrew/bin/w3m', '/usr/local/bin/w3m'],
};

/** The path of a program on this machine, or nothing. */
function findProgram({ paths }: Program): string | undefined {
  return paths.find((path) => path && existsSync(path));
}

/** @throws what to install where there is none */
export function programPath(program: Program): string {
  const found = findProgram(program);
  if (!found) throw new Error(notRun(program));
  return found;
}

const missingPrograms = () => [FIREFOX, TEXT_BROWSER].filter((program) => !findProgram(program));

/** Files of tests that cannot be run on this machine. */
export function specsWithoutProgram(): string[] {
  return missingPrograms().map(({ spec }) => `**/${spec}`);
}

function notRun({ name, package: debian, spec }: Program): string {
  return `${name}: ${spec} is not run. There is none on this machine; on Debian: apt-get install ${debian}.`;
}

/** Brings packages where Debian's package manager may be used. */
export function installPackages(packages: string[]): void {
  if (packages.length === 0 || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log(`Trying: apt-get install ${packages.join(' ')}`);
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', timeout: 300_000 });
    execFileSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit', timeout: 600_000 });
  } catch {
    console.log('apt-get did not succeed.');
  }
}

/** Brings the missing programs where they can be had, and says which are still missing. */
export function bringPrograms(): void {
  installPackages(missingPrograms().map((program) => program.package));
  for (const program of missingPrograms()) console.log(notRun(program));
}
