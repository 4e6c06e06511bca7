/** What a mistake is, and where most of them are made. */
import { change, type Make } from '../make';

export interface Mistake {
  make: Make;
  /** The message from its beginning: file, line where there is one, what is wrong. */
  says: RegExp;
  /** What to do about it. */
  remedy: RegExp;
  /** The message names another line than the one that was changed: the change is what makes that line wrong. */
  elsewhere?: true;
}

export const skill = 'content/en/skills/riding-out-a-craving.mdx';
export const guide = 'content/en/guides/medicines.mdx';
export const lines = 'content/help-lines.yaml';

/** Puts a line into the text of a skill. */
export const inText = (line: string) => change(skill, '\n<Steps>', `\n${line}\n\n<Steps>`);
