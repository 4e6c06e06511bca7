/** Ways to make a mistake in a copy of the project. Each throws when there is nothing to make it in. */
import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { Buffer } from 'node:buffer';
import path from 'node:path';

export type Make = (root: string) => void;

/** Replaces text in a file. */
export function change(file: string, find: string | RegExp, replace: string): Make {
  return (root) => {
    const whole = path.join(root, file);
    const before = readFileSync(whole, 'utf8');
    const after = before.replace(find, replace);
    if (after === before) throw new Error(`The mistake could not be made: ${String(find)} is not in ${file}.`);
    writeFileSync(whole, after);
  };
}

/** Replaces text in a file by bytes. */
export function replaceBy(file: string, find: string, bytes: Buffer): Make {
  return (root) => {
    const whole = path.join(root, file);
    const before = readFileSync(whole);
    const at = before.indexOf(find);
    if (at < 0) throw new Error(`The mistake could not be made: ${find} is not in ${file}.`);
    writeFileSync(whole, Buffer.concat([before.subarray(0, at), bytes, before.subarray(at + find.length)]));
  };
}

export function write(file: string, contents: string | Buffer): Make {
  return (root) => writeFileSync(path.join(root, file), contents);
}

function folderFor(whole: string): string {
  mkdirSync(path.dirname(whole), { recursive: true });
  return whole;
}

export function move(from: string, to: string): Make {
  return (root) => renameSync(path.join(root, from), folderFor(path.join(root, to)));
}

/** A copy of a file, or a link to it. */
export function copyAs(to: string, from: string, how: 'link' | ((text: string) => string) = (text) => text): Make {
  return (root) => {
    const whole = folderFor(path.join(root, to));
    if (how === 'link') symlinkSync(from, whole);
    else writeFileSync(whole, how(readFileSync(path.join(root, from), 'utf8')));
  };
}

/** Every text file of content/ as some editors on Windows save it. */
export function asOnWindows(files: readonly string[]): Make {
  return (root) => {
    for (const file of files) {
      const whole = path.join(root, file);
      writeFileSync(whole, `\uFEFF${readFileSync(whole, 'utf8').replaceAll('\n', '\r\n')}`);
    }
  };
}

/** Content and pictures alone: all that is read before a build. */
export function copyContent(root: string): void {
  for (const folder of ['content', 'public']) cpSync(folder, path.join(root, folder), { recursive: true });
}
