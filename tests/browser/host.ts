/** A plain file host that a test can stop, let fail, hold back, or move to another release. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export class Host {
  /** The built site that it serves. */
  folder: string;
  /** Answers in place of the host; returns whether it did. */
  instead: ((address: string, response: ServerResponse, content: Buffer) => boolean) | undefined;
  #server: Server | undefined;
  #port = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Listens, after a stop at the same address as before. */
  async start(): Promise<void> {
    this.#server = createServer(({ url = '' }, response) => this.#answer(url.replace(/\?.*/, ''), response));
    await new Promise<void>((resolve) => this.#server!.listen(this.#port, resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Cuts every line. */
  async stop(): Promise<void> {
    if (!this.#server?.listening) return;
    const closed = new Promise((resolve) => this.#server!.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  #answer(address: string, response: ServerResponse): void {
    const file = path.join(this.folder, address.endsWith('/') ? `${address}index.html` : address);
    if (existsSync(file) && statSync(file).isDirectory()) {
      response.writeHead(301, { Location: `${address}/` }).end();
      return;
    }
    if (!existsSync(file)) {
      const page = path.join(this.folder, '404.html');
      response
        .writeHead(404, { 'Content-Type': TYPES['.html'] })
        .end(existsSync(page) ? readFileSync(page) : 'Not here');
      return;
    }
    const content = readFileSync(file);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.setHeader('Content-Type', type);
    if (!this.instead?.(address, response, content)) response.end(content);
  }
}
