/** What a build made, kept for the next one under a key of what it was made from. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export class Cache {
  readonly #folder: string;
  readonly #used = new Map<string, Promise<Buffer>>();
  /** How many results had to be made anew. */
  made = 0;

  /** @param folder made when missing; nothing else may be kept in it */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * The result for a source, made only when no earlier build has.
   *
   * @param source everything the result depends on
   */
  get(source: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const key = createHash('sha256').update(source).digest('hex');
    const result = this.#used.get(key) ?? this.#kept(path.join(this.#folder, key), make);
    this.#used.set(key, result);
    return result;
  }

  async #kept(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
    try {
      return await readFile(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    this.made += 1;
    const result = await make();
    await mkdir(this.#folder, { recursive: true });
    // Written whole or not at all, also when two builds run at once.
    const unfinished = `${file}.${randomUUID()}`;
    await writeFile(unfinished, result);
    await rename(unfinished, file);
    return result;
  }

  /** Drops what this build had no use for. */
  async prune(): Promise<void> {
    const kept = await readdir(this.#folder).catch(() => []);
    await Promise.all(
      kept.filter((name) => !this.#used.has(name)).map((name) => rm(path.join(this.#folder, name), { force: true })),
    );
  }
}
