/** A build as a process of its own, with what it took. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { quietBuild, astroCommand } from '../copies/project-copy.ts';

export interface Taken {
  seconds: number;
  /** Bytes at the same moment of the build and every process it started; `undefined` where /proc is not there. */
  peak: number | undefined;
}

const LOOK_EVERY = 200;

export async function measuredBuild(folder: string): Promise<Taken> {
  const start = performance.now();
  const build = spawn(process.execPath, [astroCommand(folder), 'build'], {
    cwd: folder,
    env: { ...process.env, ...quietBuild },
    stdio: 'ignore',
  });
  let peak: number | undefined;
  const look = setInterval(() => {
    const now = build.pid && process.platform === 'linux' ? memoryOf(build.pid) : undefined;
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, LOOK_EVERY);
  const code = await new Promise<number | null>((resolve) => build.on('close', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`The build of ${folder} ended with ${code}. Run it there to see why.`);
  return { seconds: (performance.now() - start) / 1000, peak };
}

/** Resident bytes of a process and all below it; a process that has just ended counts for nothing. */
function memoryOf(id: number): number {
  try {
    const own = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0;
    const children = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    return Number(own) * 1024 + children.reduce((sum, child) => sum + memoryOf(child), 0);
  } catch {
    return 0;
  }
}
