/** Whole builds of a copy: the site as it is, as another system saves it, and with a mistake. */
import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '@/checks/files';
import { astroCommand, projectCopy, quietBuild } from '../copies/project-copy';
import { asOnWindows, change, type Make } from './make';

const skill = 'content/en/skills/riding-out-a-craving.mdx';

interface Build {
  /** What it printed, when it stopped. */
  printed: string | undefined;
  /** The pages by their files. */
  pages: Record<string, string>;
}

async function build(make?: Make): Promise<Build> {
  using copy = projectCopy();
  const { folder } = copy;
  make?.(folder);
  try {
    const env = { ...process.env, ...quietBuild };
    await promisify(execFile)(process.execPath, [astroCommand(folder), 'build'], { cwd: folder, env });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    if (stdout + stderr === '') throw error;
    return { printed: stdout + stderr, pages: {} };
  }
  const dist = path.join(folder, 'dist');
  const files = globSync('**/*.html', { cwd: dist }).sort();
  return {
    printed: undefined,
    pages: Object.fromEntries(files.map((file) => [file, readFileSync(path.join(dist, file), 'utf8')])),
  };
}

describe.concurrent('a build', () => {
  test('gives the same pages for files with line ends and byte order marks of another system', async () => {
    const [asItIs, asSaved] = await Promise.all([
      build(),
      build((root) => asOnWindows(filesBelow(root, 'content'))(root)),
    ]);
    expect(asItIs.printed).toBeUndefined();
    expect(asSaved.printed).toBeUndefined();
    expect(Object.keys(asItIs.pages).length).toBeGreaterThan(80);
    expect(Object.keys(asSaved.pages)).toEqual(Object.keys(asItIs.pages));
    for (const [file, html] of Object.entries(asItIs.pages)) expect(asSaved.pages[file], file).toBe(html);
  });

  test('stops at what is wrong in content/, and names all of it', async () => {
    const { printed } = await build((root) => {
      change(skill, 'number: 2', 'number: two')(root);
      change('content/help-lines.yaml', 'rating: B', 'rating: C')(root);
    });
    expect(printed, 'the build went through').toBeDefined();
    expect(printed).toMatch(/riding-out-a-craving\.mdx:7: number: .*Correct it/);
    expect(printed).toMatch(/help-lines\.yaml:\d+: rating: Only lines rated A or B are printed/);
    expect(printed).toMatch(/2 mistakes/);
  });

  test('stops at Markdown that only the compiler finds wrong, with file and place', async () => {
    const { printed } = await build((root) => {
      change(skill, '2. If heroin', '2. <Note>If heroin')(root);
      change(skill, '7. When it has dropped', '7. </Note>When it has dropped')(root);
    });
    expect(printed, 'the build went through').toBeDefined();
    expect(printed).toMatch(/riding-out-a-craving\.mdx/);
    expect(printed).toMatch(/Note/);
  });
});
