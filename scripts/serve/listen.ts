import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';

async function open(handler: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(handler).listen(port, host);
  await once(server, 'listening');
  return server;
}

/** Listens on both addresses of localhost; a machine without IPv6 has one. Throws when the port is taken. */
export async function listen(handler: RequestListener, port: number): Promise<Server[]> {
  const first = await open(handler, '127.0.0.1', port);
  try {
    return [first, await open(handler, '::1', port)];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return [first];
    first.close();
    throw error;
  }
}
