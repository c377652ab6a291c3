import { createServer, type Server } from 'node:http';

/** Where metrics are told; nobody else needs to reach it. */
export interface MetricsPlace {
  readonly host: string;
  readonly port: number;
}

/** `GET /metrics` on a port of its own: what serves people cannot show it by mistake. */
export async function serveMetrics(place: MetricsPlace, read: () => Promise<string>): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    read().then(
      (text) => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(place.port, place.host, resolve));
  return server;
}
