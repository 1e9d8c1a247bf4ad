// What can go wrong: one error with a kind, its text one sentence for a person.
// Kinds: unreadable, unpressable, template, form, malformed, proof, signature, unknown-key, quorum,
// binding, missing.

class Fault extends Error {
  constructor(kind, sentence, more = {}) {
    super(sentence);
    this.kind = kind;
    Object.assign(this, more);
  }
}

/** Throw a fault of a kind. */
function fail(kind, sentence, more) {
  throw new Fault(kind, sentence, more);
}

/** Rethrow what isn't a fault of ours: a mistake in this program is never a verdict. */
function faultOf(error) {
  if (error instanceof Fault) return error;
  throw error;
}
