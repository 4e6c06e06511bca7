/** Requests a second of the built folder under nginx, with the files that were packed at the build. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { printTable } from './table.ts';

const PORT = 4398;
const PAGES = ['/', '/guides/overdose-and-naloxone/', '/get-help/', '/search/'];
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const SECONDS = 5;

function installed(...commands: string[]): boolean {
  return commands.every((command) =>
    (process.env['PATH'] ?? '')
      .split(path.delimiter)
      .concat('/usr/sbin')
      .some((folder) => existsSync(path.join(folder, command))),
  );
}

/** Everything nginx writes goes below its own folder; nothing of the machine's configuration is read. */
function configuration(folder: string): string {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${folder}/${kind};`,
  );
  return `${existsSync(BROTLI) ? `load_module ${BROTLI};\n` : ''}daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
worker_processes 1;
events {}
http {
  types { text/html html; text/javascript js; application/json json; image/svg+xml svg; application/xml xml; text/plain txt; }
  access_log off;
${scratch.join('\n')}
  sendfile on;
  gzip_static on;
${existsSync(BROTLI) ? '  brotli_static on;\n' : ''}  server {
    listen 127.0.0.1:${PORT};
    root ${path.resolve('dist')};
    error_page 404 /404.html;
  }
}
`;
}

async function listening(server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 50 && server.exitCode === null; attempt++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(PORT, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.unref();
      socket.on('connect', () => socket.end());
    });
    if (open) return;
    await setTimeout(100);
  }
  throw new Error(`nginx did not begin to listen on port ${PORT}.`);
}

export async function requests(): Promise<void> {
  if (!installed('nginx', 'wrk')) {
    console.log('\nRequests a second under nginx: not run, because nginx or wrk is not installed.');
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'four-stages-nginx-'));
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(folder));
  const server = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], {
    stdio: 'ignore',
    env: { ...process.env, PATH: `${process.env['PATH']}${path.delimiter}/usr/sbin` },
  });
  try {
    await listening(server);
    const rows = ['br', 'gzip'].flatMap((encoding) => PAGES.map((url) => [url, encoding, ...load(url, encoding)]));
    printTable(
      `Requests a second under nginx on this machine (one worker, wrk with 32 connections, ${SECONDS} s each)`,
      ['page', 'accepted', 'sent as', 'requests/s', 'bytes each'],
      rows,
    );
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function load(url: string, encoding: string): [string, number, number] {
  const address = `http://127.0.0.1:${PORT}${url}`;
  const head = execFileSync('wrk', ['-t1', '-c32', `-d${SECONDS}s`, '-H', `Accept-Encoding: ${encoding}`, address], {
    encoding: 'utf8',
  });
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(head)?.[1]);
  const total = Number(/(\d+) requests in/.exec(head)?.[1]);
  const [, amount = '0', unit = ''] = /requests in [\d.]+s, ([\d.]+)(\w+) read/.exec(head) ?? [];
  const bytes = Number(amount) * ({ KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 }[unit] ?? 1);
  const packed = existsSync(path.join('dist', url, `index.html.${encoding === 'br' ? 'br' : 'gz'}`));
  const known = packed && (encoding === 'gzip' || existsSync(BROTLI));
  return [known ? encoding : 'plain', Math.round(rate), Math.round(bytes / total)];
}
