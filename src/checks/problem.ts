/** What is wrong with a content file, where, and what to do about it. */

/** A problem whose file is known to whoever looks. */
export interface Finding {
  what: string;
  remedy: string;
  /** Text to look for in the file: the problem is on its line. */
  near?: string;
  /** Or the place itself: characters from the beginning of the file. */
  at?: number;
}

export interface Problem {
  /** From the top of the project, with slashes: content/en/skills/sleep.mdx. */
  file: string;
  /** Counting from 1; `undefined` when the whole file is meant. */
  line: number | undefined;
  what: string;
  remedy: string;
}

export function problemIn(file: string, text: string, { what, remedy, near, at }: Finding): Problem {
  const place = at ?? (near === undefined ? -1 : text.indexOf(near));
  return { file, line: place < 0 ? undefined : text.slice(0, place).split('\n').length, what, remedy };
}

/** "content/en/skills/sleep.mdx:7: summary is missing. Write it." */
export function problemText({ file, line, what, remedy }: Problem): string {
  return `${file}${line ? `:${line}` : ''}: ${what} ${remedy}`;
}
