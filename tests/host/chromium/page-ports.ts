import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
import type { Holder, Hub } from '../ports/hub.ts';
import { portBinding } from './relay-messages.ts';

/** Sends a line into the preload's world of a page. */
type Deliver = (session: string, contextId: number, line: string) => void;

/** The pages that hold ends of message ports. A page is the preload's world of one document: it ends with it. */
export class PagePorts {
  readonly #hub: Hub;
  readonly #deliver: Deliver;
  readonly #holders = new Map<string, Map<number, Holder>>();
  constructor(hub: Hub, deliver: Deliver) {
    this.#hub = hub;
    this.#deliver = deliver;
  }

  /** True for an event that is about ports alone, and then nobody else may see it. */
  took(method: string, params: unknown, session: string | undefined): boolean {
    if (method === 'Target.detachedFromTarget') {
      this.#forget((params as Protocol.Target.detachedFromTargetPayload).sessionId);
      return false;
    }
    if (session === undefined) return false;
    if (method === 'Runtime.bindingCalled') {
      const { name, payload, executionContextId } = params as Protocol.Runtime.bindingCalledPayload;
      if (name !== portBinding) return false;
      this.#hub.take(this.#holder(session, executionContextId), payload);
      return true;
    }
    if (method === 'Runtime.executionContextDestroyed')
      this.#forget(session, (params as Protocol.Runtime.executionContextDestroyedPayload).executionContextId);
    if (method === 'Runtime.executionContextsCleared') this.#forget(session);
    return false;
  }

  #holder(session: string, contextId: number): Holder {
    const contexts = this.#holders.get(session) ?? new Map<number, Holder>();
    this.#holders.set(session, contexts);
    const holder = contexts.get(contextId) ?? {
      deliver: (line) => this.#deliver(session, contextId, line),
    };
    contexts.set(contextId, holder);
    return holder;
  }

  #forget(session: string, contextId?: number): void {
    const contexts = this.#holders.get(session);
    for (const [id, holder] of contexts ?? []) {
      if (contextId !== undefined && id !== contextId) continue;
      contexts?.delete(id);
      this.#hub.gone(holder);
    }
  }
}
