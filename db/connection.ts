import type Database from 'better-sqlite3';

/** What a column can hold. Booleans are stored as 0 and 1. */
export type SqlValue = string | number | bigint | null | Uint8Array;

/** SQL text and its parameters. Made only by the `sql` tag, so that no value is ever pasted into the text. */
export class Sql {
  readonly text: string;
  readonly parameters: readonly SqlValue[];
  constructor(text: string, parameters: readonly SqlValue[]) {
    this.text = text;
    this.parameters = parameters;
  }
}

/**
 * SQL with its values: ``sql`SELECT name FROM client WHERE id = ${id}` ``. A value becomes a parameter, another
 * `sql` a part of the text. Lists go in as JSON: `WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.
 */
export function sql(texts: TemplateStringsArray, ...values: readonly (SqlValue | Sql)[]): Sql {
  let text = texts[0] ?? '';
  const parameters: SqlValue[] = [];
  values.forEach((value, index) => {
    if (value instanceof Sql) {
      text += value.text;
      parameters.push(...value.parameters);
    } else {
      text += '?';
      parameters.push(value);
    }
    text += texts[index + 1] ?? '';
  });
  return new Sql(text, parameters);
}

/** Reading. Rows come as `unknown`: parse them (zod) before use. */
export interface ReadableDb {
  /** The first row as an object by column name, undefined when there is none. */
  get(query: Sql): unknown;
  all(query: Sql): readonly unknown[];
  /** Row by row, for results too big to hold. Nothing can be written before it is at its end or broken off. */
  iterate(query: Sql): IterableIterator<unknown>;
}

/** A connection with its prepared statements, kept by text. */
export class Connection implements ReadableDb {
  readonly raw: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(raw: Database.Database) {
    this.raw = raw;
  }

  get(query: Sql): unknown {
    return this.#reading(query).get(...query.parameters);
  }

  all(query: Sql): readonly unknown[] {
    return this.#reading(query).all(...query.parameters);
  }

  iterate(query: Sql): IterableIterator<unknown> {
    // Not the kept statement: one that is being stepped through can't be used a second time inside the loop.
    const statement = this.raw.prepare(query.text);
    if (!statement.readonly) throw new Error(`a query that writes was given to a reader: ${query.text}`);
    return statement.iterate(...query.parameters);
  }

  /** Any statement, transaction control too. For this folder; record functions get a `WritableDb`. */
  run(query: Sql): number {
    return this.#prepared(query.text).run(...query.parameters).changes;
  }

  #reading(query: Sql): Database.Statement {
    const statement = this.#prepared(query.text);
    if (!statement.readonly) throw new Error(`a query that writes was given to a reader: ${query.text}`);
    return statement;
  }

  #prepared(text: string): Database.Statement {
    const kept = this.#statements.get(text);
    if (kept) return kept;
    const statement = this.raw.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }
}

/**
 * Reading and writing, within one transaction. Only `write` hands it out, and it is dead when `write` returns.
 * A function that changes rows takes this type, and so can't be called outside a save.
 */
export class WritableDb implements ReadableDb {
  readonly #connection: Connection;
  readonly #isLive: () => boolean;

  constructor(connection: Connection, isLive: () => boolean) {
    this.#connection = connection;
    this.#isLive = isLive;
  }

  get(query: Sql): unknown {
    return this.#live().get(query);
  }

  all(query: Sql): readonly unknown[] {
    return this.#live().all(query);
  }

  iterate(query: Sql): IterableIterator<unknown> {
    return this.#live().iterate(query);
  }

  /** Runs INSERT, UPDATE or DELETE; gives the number of rows changed. */
  run(query: Sql): number {
    return this.#live().run(query);
  }

  #live(): Connection {
    if (!this.#isLive()) throw new Error('a transaction was used after its end');
    return this.#connection;
  }
}
