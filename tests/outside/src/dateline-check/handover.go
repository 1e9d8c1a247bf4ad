package main

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// A span is the sizes that a log's key counts for: from the hand-over to it, below the one from it.
type span struct{ first, last int64 }

var always = span{0, math.MaxInt64}

// A handover is a record that went from one key to the next; head is the checkpoint that says so.
type handover struct {
	from, to string
	lost     bool
	entry    []byte
	head     checkpoint
}

// openHandover checks that a hand-over is all that it says, whoever is trusted.
func openHandover(text json.RawMessage) handover {
	opened := parseObject("opened entry", text, "entry proof salt statement")
	said := parseObject("hand-over", opened["statement"], "act at lost new old type wire")
	entry := parseEntry(opened["entry"])
	insist(said.is("type", "dateline/statement/v1") && said.is("act", "wire.key-rotated") &&
		entry.is("type", "wire.key-rotated") && entry.is("at", said.text("at")) &&
		entry["release"] == nil && entry["version"] == nil && entry["source"] == nil,
		"This entry doesn't hand a record over.")
	insist(saltedDigest(statementDomain, opened.text("salt"), opened["statement"]) ==
		entry.text("digest"), "The hand-over isn't the one whose digest is in the record.")
	h := handover{said.text("old"), said.text("new"), said.truth("lost"), opened["entry"], checkpoint{}}
	insist(h.from != h.to, "A record is handed over to another key.")
	where := prove(opened["entry"], opened.text("proof"), trusting(h.to))
	h.head = where.head
	insist(where.index == h.head.tree.N-1, "The checkpoint of a hand-over doesn't end with its entry.")
	insist(origin(said) == h.head.origin, "The hand-over is of another record.")
	signers := []string{h.from, h.to}
	if h.lost {
		signers = signers[1:]
	}
	_, _, signedNote := parseProof(opened.text("proof"))
	checkSigners(signedNote, h.head.origin, signers)
	return h
}

// checkSigners checks that these keys of one name signed, and that their lines are the first.
func checkSigners(signedNote, name string, vkeys []string) {
	keys := trusting(vkeys...).logs
	for _, key := range keys {
		insist(key.Name() == name, "A record is handed over between two keys of its own.")
	}
	opened, err := note.Open([]byte(signedNote), note.VerifierList(keys...))
	insist(err == nil && len(opened.Sigs) == len(keys), "Not both keys signed the hand-over: %v.", err)
	signed := opened.Text + "\n"
	for i, line := range opened.Sigs {
		insist(line.Hash == keys[i].KeyHash(), "The old key signs a hand-over before the new one.")
		signed += "— " + line.Name + " " + line.Base64 + "\n"
	}
	insist(strings.HasPrefix(signedNote, signed), "The keys' lines on a hand-over aren't the first.")
}

func trusting(vkeys ...string) policy {
	p := policy{quorum: "none"}
	for _, vkey := range vkeys {
		p.trust(vkey, always)
	}
	return p
}

// openChain reads hand-overs that follow each other, as a copy carries them.
func openChain(list []json.RawMessage) []handover {
	var chain []handover
	for i, text := range list {
		h := openHandover(text)
		insist(i == 0 || h.from == chain[i-1].to && h.head.tree.N > chain[i-1].head.tree.N,
			"The hand-overs don't follow each other.")
		chain = append(chain, h)
	}
	return chain
}

// checkChain checks that hand-overs are of the copy's own record, and older than its proofs.
func (r release) checkChain(chain []handover) {
	reach := r.where.head.tree.N
	for _, later := range r.later {
		if later.where.head.tree.N > reach {
			reach = later.where.head.tree.N
		}
	}
	for _, h := range chain {
		insist(h.head.origin == r.where.head.origin && h.head.tree.N <= reach,
			"A hand-over is carried that is of another record, or came after everything here.")
	}
}

// parseHandovers returns those among a wire's own opened entries, its about/wire.json.
func parseHandovers(text []byte) []handover {
	insist(bytes.Equal(canonical(text), text), "The wire's statements aren't in canonical form.")
	wire := parseObject("wire's file", text, "entries type")
	insist(wire.is("type", "dateline/wire/v1"), "This is no about/wire.json.")
	var found []handover
	for _, entry := range wire.list("entries") {
		opened := parseObject("opened entry", entry, "entry proof salt statement")
		if !opened.null("statement") && anyObject("statement", opened["statement"]).is("act", "wire.key-rotated") {
			found = append(found, openHandover(entry))
		}
	}
	return found
}

// follow returns the policy with the keys that its own handed over to, each for its sizes alone.
func (p policy) follow(moves []handover) policy {
	for _, one := range moves {
		for _, other := range moves {
			insist(one.from != other.from || one.to == other.to && one.head.tree == other.head.tree,
				"A key handed its record over twice: two histories.")
		}
	}
	for range moves {
		for _, h := range moves {
			if p.trusts(h.from) && !p.trusts(h.to) && !h.lost {
				p.trust(h.to, always)
			}
		}
	}
	p.spans = append([]span(nil), p.spans...)
	for i, vkey := range p.logKeys {
		for _, h := range moves {
			if h.to == vkey && h.head.tree.N > p.spans[i].first {
				p.spans[i].first = h.head.tree.N
			}
			if h.from == vkey {
				p.spans[i].last = h.head.tree.N - 1
			}
		}
	}
	return p
}

// checkHandover holds a hand-over against a record that is proven, where it reaches so far.
func (r *record) checkHandover(h handover) {
	if h.head.tree.N > r.tree.N {
		return
	}
	root, err := tlog.TreeHash(h.head.tree.N, r)
	insist(err == nil && root == h.head.tree.Hash, "The hand-over at %d entries is of another history.",
		h.head.tree.N)
}
