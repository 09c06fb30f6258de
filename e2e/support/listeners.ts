import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A server on this machine that answers nothing and writes down who came. */
export interface Listener extends AsyncDisposable {
  /** The same number for TCP and UDP, on 127.0.0.1. */
  readonly port: number;
  /** One entry a connection or datagram. */
  seen(): readonly string[];
}

/** Listens on a free port of 127.0.0.1, for connections and for datagrams. */
export async function listen(): Promise<Listener> {
  const visits: string[] = [];
  const tcp = createServer((socket) => {
    visits.push('connection');
    socket.destroy();
  });
  tcp.listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4');
  udp.on('message', () => visits.push('datagram'));
  udp.bind(port, '127.0.0.1');
  await once(udp, 'listening');
  return {
    port,
    seen: () => visits,
    async [Symbol.asyncDispose]() {
      udp.close();
      tcp.close();
      await once(tcp, 'close');
    },
  };
}
