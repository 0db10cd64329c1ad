import type { EventEmitter } from 'node:events';

/** An event that a listener may prevent, with whatever else it carries. */
export type HostEvent = { defaultPrevented: boolean; readonly preventDefault: () => void };

export function hostEvent<T extends object>(more: T): HostEvent & T {
  const event = {
    ...more,
    defaultPrevented: false,
    preventDefault: (): void => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

/** Emits the event, and says whether a listener prevented what is about to happen. */
export function prevented(
  emitter: EventEmitter,
  name: string,
  more: object = {},
  ...args: unknown[]
): boolean {
  const event = hostEvent(more);
  emitter.emit(name, event, ...args);
  return event.defaultPrevented;
}

/** For the parts of Electron's interface that have no effect here. */
export const nothing = (): void => undefined;
