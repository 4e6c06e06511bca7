/** Stops a build at an author's mistake, and tells about it while somebody writes. */
import { fileURLToPath } from 'node:url';
import { type AstroIntegration } from 'astro';
import { contentProblems, problemText } from '../checks/index.ts';

export function authorsCheck(): AstroIntegration {
  return {
    name: 'authors-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        const problems = contentProblems(fileURLToPath(config.root)).map(problemText);
        if (problems.length === 0) return;
        for (const problem of problems) logger.error(problem);
        throw new Error(`content/ holds ${problems.length} mistakes. They are named above.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        const tell = () => contentProblems(root).forEach((problem) => logger.warn(problemText(problem)));
        server.watcher.on('change', (file) => {
          if (/[\\/](content|public)[\\/]/.test(file)) tell();
        });
        tell();
      },
    },
  };
}
