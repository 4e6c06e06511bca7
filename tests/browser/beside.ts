/**
 * Programs that a run of the browser tests uses where they can be had: a second browser and a text
 * browser. Without one the run goes on, and says which part was not run.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

interface Program {
  name: string;
  /** The Debian package that brings it. */
  package: string;
  /** Where it may be; the first that exists is used. */
  paths: (string | undefined)[];
}

export const FIREFOX: Program = {
  name: 'Firefox',
  package: 'firefox-esr',
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
  paths: [process.env['W3M_PATH'], '/usr/bin/w3m', '/opt/homebrew/bin/w3m', '/usr/local/bin/w3m'],
};

/** The path of a program on this machine, or nothing. */
export function findProgram({ paths }: Program): string | undefined {
  return paths.find((path) => path && existsSync(path));
}

/** What a run without the program says. */
export function notRun({ name, package: debian }: Program): string {
  return `${name}: not run. There is none on this machine; on Debian: apt-get install ${debian}.`;
}

/** Brings the missing programs where Debian's package manager may be used, and says which are still missing. */
export function bringPrograms(programs: Program[]): void {
  const missing = programs.filter((program) => !findProgram(program));
  if (missing.length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const packages = missing.map((program) => program.package);
    console.log(`Trying: apt-get install ${packages.join(' ')}`);
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', timeout: 300_000 });
      execFileSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit', timeout: 600_000 });
    } catch {
      console.log('apt-get did not succeed.');
    }
  }
  for (const program of missing) if (!findProgram(program)) console.log(notRun(program));
}
