/** Serves fixture pages from this machine under the host names that they pretend to be at. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface FixturePage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FixtureServer {
  readonly port: number;
  /** Address to page; the address is host and path, without scheme and port ("www.asiae.co.kr/article/1"). */
  readonly pages: Map<string, FixturePage>;
  /** All that was asked for, in order, as host and path. */
  readonly requests: string[];
  close(): Promise<void>;
}

export async function serveFixtures(): Promise<FixtureServer> {
  const pages = new Map<string, FixturePage>();
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const address = `${host}${request.url ?? "/"}`;
    requests.push(address);
    const page = pages.get(address);
    if (!page) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not here");
      return;
    }
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...page.headers,
    });
    response.end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    pages,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
