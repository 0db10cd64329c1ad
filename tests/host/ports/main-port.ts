import { EventEmitter } from 'node:events';
import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { makeCodec } from './codec.ts';
import { onLines } from './lines.ts';
import { otherEnd, readLine, writeLine, type EndId } from './line.ts';

/** A port on its way to another process: which end it is, and the relay's socket where both ends meet. */
export type PortTicket = { readonly end: EndId; readonly socket: string };

const codec = makeCodec();

/** This process's one connection to a relay, which may still be starting. */
class Connection {
  readonly path: string;
  readonly held = new Map<EndId, MessagePortMain>();
  #socket: Socket | undefined;
  #waiting: string[] = [];
  constructor(path: string) {
    this.path = path;
    this.#connect(400);
  }

  #connect(attempts: number): void {
    const socket = connect(this.path);
    socket.unref();
    socket.on('error', () => undefined); // 'close' follows
    socket.on('connect', () => {
      this.#socket = socket;
      for (const line of this.#waiting.splice(0)) this.write(line);
    });
    socket.on('close', () => {
      if (this.#socket === undefined && attempts > 0)
        setTimeout(() => this.#connect(attempts - 1), 25).unref();
      else this.#ended();
    });
    onLines(socket, (line) => this.#received(line));
  }

  #ended(): void {
    connections.delete(this.path);
    for (const port of this.held.values()) port.ended();
    this.held.clear();
  }

  #received(text: string): void {
    const line = readLine(text);
    const port = this.held.get(line.end);
    if (line.verb === 'post') port?.arrived(codec.decode(line.text));
    else if (line.verb === 'close') {
      this.held.delete(line.end);
      port?.ended();
    }
  }

  write(line: string): void {
    if (this.#socket === undefined) this.#waiting.push(line);
    else if (!this.#socket.destroyed) this.#socket.write(line + '\n');
  }
}

const connections = new Map<string, Connection>();
function connection(path: string): Connection {
  const known = connections.get(path);
  if (known !== undefined) return known;
  const made = new Connection(path);
  connections.set(path, made);
  return made;
}

/** `MessagePortMain`: both ends in this process, or one of them elsewhere and a relay between. */
export class MessagePortMain extends EventEmitter {
  #twin: MessagePortMain | undefined;
  #remote: { readonly end: EndId; readonly at: Connection; attached: boolean } | undefined;
  #started = false;
  #closed = false;
  #waiting: unknown[] = [];

  static pair(): readonly [MessagePortMain, MessagePortMain] {
    const [a, b] = [new MessagePortMain(), new MessagePortMain()];
    a.#twin = b;
    b.#twin = a;
    return [a, b];
  }

  /** The port of a ticket that came from another process. */
  static fromTicket(ticket: PortTicket): MessagePortMain {
    const port = new MessagePortMain();
    port.#remote = { end: ticket.end, at: connection(ticket.socket), attached: false };
    return port;
  }

  /** Hands this end over: it is dead here afterwards. `socket` is where the ends meet, if they are both still here. */
  toTicket(socket: string): PortTicket {
    if (this.#closed) throw new Error('Port is already closed or passed on.');
    const remote = this.#remote ?? this.#part(socket);
    if (remote.attached) remote.at.write(writeLine('detach', remote.end));
    remote.at.held.delete(remote.end);
    this.#closed = true;
    return { end: remote.end, socket: remote.at.path };
  }

  /** From now on the two ends of a local pair talk through a relay. */
  #part(socket: string): { readonly end: EndId; readonly at: Connection; attached: boolean } {
    const twin = this.#twin;
    const at = connection(socket);
    const end = `${randomUUID()}:a`;
    this.#remote = { end, at, attached: false };
    if (twin !== undefined) {
      twin.#remote = { end: otherEnd(end), at, attached: false };
      twin.#twin = undefined;
      for (const message of this.#waiting) twin.postMessage(message);
      if (twin.#started) twin.#attach();
      if (twin.#closed) at.write(writeLine('close', otherEnd(end)));
    }
    this.#twin = undefined;
    return this.#remote;
  }

  #attach(): void {
    const remote = this.#remote;
    if (remote === undefined || remote.attached) return;
    remote.attached = true;
    remote.at.held.set(remote.end, this);
    remote.at.write(writeLine('attach', remote.end));
  }

  postMessage(message: unknown, transfer: readonly MessagePortMain[] = []): void {
    if (transfer.length > 0) throw new Error('This host passes no ports over ports.');
    const text = codec.encode(message);
    if (this.#closed) return;
    if (this.#remote !== undefined) this.#remote.at.write(writeLine('post', this.#remote.end, text));
    else this.#twin?.arrived(codec.decode(text));
  }

  start(): void {
    if (this.#started || this.#closed) return;
    this.#started = true;
    this.#attach();
    for (const message of this.#waiting.splice(0)) this.#emitLater(message);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#remote !== undefined) {
      this.#remote.at.held.delete(this.#remote.end);
      this.#remote.at.write(writeLine('close', this.#remote.end));
    }
    this.#twin?.ended();
  }

  /** A message came from the other end. */
  arrived(message: unknown): void {
    if (this.#started) this.#emitLater(message);
    else this.#waiting.push(message);
  }

  /** The other end is closed, or whoever held it is gone. */
  ended(): void {
    if (this.#closed) return;
    setImmediate(() => {
      this.#closed = true;
      this.emit('close');
    });
  }

  #emitLater(message: unknown): void {
    setImmediate(() => {
      if (!this.#closed) this.emit('message', { data: message, ports: [] });
    });
  }
}

/** `MessageChannelMain`. */
export class MessageChannelMain {
  readonly port1: MessagePortMain;
  readonly port2: MessagePortMain;
  constructor() {
    [this.port1, this.port2] = MessagePortMain.pair();
  }
}
