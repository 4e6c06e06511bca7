/**
 * Serves dist/ for the browser tests. The command `astro preview` allows one server a project, and
 * somebody may have the site open.
 */
import process from 'node:process';
import { preview } from 'astro';

await preview({ root: process.cwd(), logLevel: 'error', server: { port: Number(process.env['PORT']) } });
