/** Facts that are not known, by number. Each holds one of its possible values at a time, and every reading of one is noted. */
export class Possibilities {
  readonly #holds: unknown[];
  #read: number[] = [];

  constructor(first: readonly unknown[]) {
    this.#holds = [...first];
  }

  /** What a fact holds now. Whatever is being worked out rests on it from here on. */
  read(fact: number): unknown {
    this.#note(fact);
    return this.#holds[fact];
  }

  /** What a fact holds now, without a note that it was read. */
  holding(fact: number): unknown {
    return this.#holds[fact];
  }

  /** From now on a fact holds another of its values. */
  hold(fact: number, value: unknown): void {
    this.#holds[fact] = value;
  }

  /** Runs something, and gives the facts that were read for it, in the order of their first reading, whether or not it throws. */
  reading<T>(run: () => T, read: (facts: readonly number[]) => void): T {
    const before = this.#read;
    this.#read = [];
    try {
      return run();
    } finally {
      const facts = this.#read;
      this.#read = before;
      read(facts);
      this.restOn(facts);
    }
  }

  /** Notes that what is being worked out rests on these facts, which were read for something that it asked. */
  restOn(facts: readonly number[]): void {
    for (const fact of facts) this.#note(fact);
  }

  #note(fact: number): void {
    if (!this.#read.includes(fact)) this.#read.push(fact);
  }
}

/**
 * What has been worked out, by the values of the facts it rests on. Working is deterministic, so for the same values the same facts
 * are read in the same order: what is kept is a tree that asks for one fact after another.
 */
export class Forks<T> {
  #root: Node<T> | undefined = undefined;

  /** What is kept for the values that the facts hold now. */
  at(possibilities: Possibilities): T | undefined {
    let node = this.#root;
    while (node instanceof Fork) node = node.ways.get(possibilities.holding(node.fact));
    return node?.kept;
  }

  /** Keeps something that rests on these facts, in the order of their reading, at the values they hold now. */
  keep(possibilities: Possibilities, facts: readonly number[], kept: T): void {
    let attach = (node: Node<T>): void => {
      this.#root = node;
    };
    let node = this.#root;
    for (const fact of facts) {
      const fork = node instanceof Fork ? node : new Fork<T>(fact);
      if (node !== fork) attach(fork);
      const value = possibilities.holding(fact);
      attach = (next) => fork.ways.set(value, next);
      node = fork.ways.get(value);
    }
    attach({ kept });
  }

  /** Everything that is kept where some of the facts hold what is given of them and the others anything. */
  *allWhere(given: Given): Generator<T> {
    if (this.#root !== undefined) yield* under(this.#root, given);
  }
}

/** For some facts, which values are meant. */
type Given = ReadonlyMap<number, (value: unknown) => boolean>;

type Node<T> = Fork<T> | { readonly kept: T };

class Fork<T> {
  readonly fact: number;
  readonly ways = new Map<unknown, Node<T>>();

  constructor(fact: number) {
    this.fact = fact;
  }
}

function* under<T>(node: Node<T>, given: Given): Generator<T> {
  if (!(node instanceof Fork)) {
    yield node.kept;
    return;
  }
  const isGiven = given.get(node.fact);
  for (const [value, way] of node.ways) if (isGiven === undefined || isGiven(value)) yield* under(way, given);
}
