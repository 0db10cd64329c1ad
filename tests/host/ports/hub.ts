import { otherEnd, readLine, writeLine, type EndId } from './line.ts';

/** A process or a page that holds ends of channels. */
export type Holder = { readonly deliver: (line: string) => void };

type End = { holder: Holder | undefined; waiting: string[] };

/** Passes messages between the two ends of each channel, whoever holds them, and keeps them while nobody does. */
export class Hub {
  readonly #ends = new Map<EndId, End>();
  readonly #closed = new Set<EndId>();

  /** Takes a line from a holder. */
  take(from: Holder, text: string): void {
    const line = readLine(text);
    const end = this.#end(line.end);
    switch (line.verb) {
      case 'attach':
        end.holder = from;
        for (const waiting of end.waiting.splice(0)) from.deliver(waiting);
        if (this.#closed.has(line.end)) this.#ends.delete(line.end);
        return;
      case 'detach':
        if (end.holder === from) end.holder = undefined;
        return;
      case 'post':
        if (this.#closed.has(line.end)) return;
        this.#toEnd(otherEnd(line.end), writeLine('post', otherEnd(line.end), line.text));
        return;
      case 'close':
        this.#close(line.end);
    }
  }

  /** A holder is no more: every end it held is closed. */
  gone(holder: Holder): void {
    for (const [id, end] of this.#ends) if (end.holder === holder) this.#close(id);
  }

  #close(id: EndId): void {
    this.#ends.delete(id);
    if (this.#closed.has(id)) return;
    const other = otherEnd(id);
    this.#closed.add(id).add(other);
    this.#toEnd(other, writeLine('close', other));
  }

  #toEnd(id: EndId, line: string): void {
    const end = this.#end(id);
    if (end.holder === undefined) end.waiting.push(line);
    else {
      end.holder.deliver(line);
      if (this.#closed.has(id)) this.#ends.delete(id);
    }
  }

  #end(id: EndId): End {
    const known = this.#ends.get(id);
    if (known !== undefined) return known;
    const end: End = { holder: undefined, waiting: [] };
    this.#ends.set(id, end);
    return end;
  }
}
