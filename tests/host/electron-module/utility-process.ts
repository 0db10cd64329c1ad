import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { ForkOptions } from 'electron';
import type { MessagePortMain } from '../ports/main-port.ts';
import { openParcel, type Parcel } from '../ports/parent-port.ts';
import { app } from './app.ts';
import { hostEvent } from './events.ts';
import { portSocket } from './host.ts';

const boot = fileURLToPath(new URL('../utility-boot.ts', import.meta.url));

/** The processes that run. */
export const utilityProcesses = new Set<UtilityProcess>();

type Stdio = 'pipe' | 'ignore' | 'inherit';

/** Electron's `stdio` option; anything it doesn't name is inherited. */
function stdioOf(option: ForkOptions['stdio']): readonly [Stdio, Stdio, Stdio] {
  const known = (wish: string | undefined): Stdio =>
    wish === 'pipe' || wish === 'ignore' ? wish : 'inherit';
  return typeof option === 'object'
    ? ['ignore', known(option[1]), known(option[2])]
    : ['ignore', known(option), known(option)];
}

/** `UtilityProcess`: a Node process with `process.parentPort` instead of a channel of Node's. */
export class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;
  readonly #name: string;
  #running = false;

  constructor(modulePath: string, args: readonly string[], options: ForkOptions) {
    super();
    this.#name = options.serviceName ?? 'Node Utility Process';
    this.#child = fork(boot, [modulePath, ...args], {
      serialization: 'advanced',
      execArgv: ['--disable-warning=ExperimentalWarning', ...(options.execArgv ?? [])],
      stdio: [...stdioOf(options.stdio), 'ipc'],
      ...(options.env === undefined ? {} : { env: { ...options.env } }),
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    utilityProcesses.add(this);
    this.#child.once('spawn', () => {
      this.#running = true;
      this.emit('spawn');
    });
    this.#child.on('message', (parcel: Parcel) => this.emit('message', openParcel(parcel).data));
    this.#child.once('exit', (code, signal) => this.#exited(code, signal));
  }

  #exited(code: number | null, signal: NodeJS.Signals | null): void {
    this.#running = false;
    utilityProcesses.delete(this);
    const exitCode = code ?? 15;
    this.emit('exit', exitCode);
    if (exitCode === 0) return;
    const reason = signal === null ? 'abnormal-exit' : 'killed';
    app.emit('child-process-gone', hostEvent({}), {
      type: 'Utility',
      reason,
      exitCode,
      serviceName: this.#name,
    });
  }

  get pid(): number | undefined {
    return this.#running ? this.#child.pid : undefined;
  }
  get stdout(): Readable | null {
    return this.#child.stdout;
  }
  get stderr(): Readable | null {
    return this.#child.stderr;
  }

  postMessage(message: unknown, transfer: readonly MessagePortMain[] = []): void {
    let data: unknown;
    try {
      data = structuredClone(message);
    } catch {
      throw new Error('An object could not be cloned.');
    }
    const ports = transfer.map((port) => port.toTicket(portSocket()));
    if (this.#child.connected) this.#child.send({ data, ports } satisfies Parcel);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

/** The module `utilityProcess`. */
export const utilityProcess = {
  fork: (modulePath: string, args: readonly string[] = [], options: ForkOptions = {}): UtilityProcess =>
    new UtilityProcess(modulePath, args, options),
};
