package main

import (
	"encoding/binary"
	"fmt"
	"sort"
	"strconv"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// A checkpoint is the signed head of a log; cosigned has POSIX seconds by witness.
type checkpoint struct {
	origin   string
	tree     tlog.Tree
	text     string
	cosigned map[string]int64
}

// openCheckpoint verifies a signed checkpoint against a policy.
func openCheckpoint(signedNote []byte, p policy) checkpoint {
	lines := strings.SplitN(string(signedNote), "\n", 3)
	insist(len(lines) == 3, "A checkpoint has three lines.")
	origin, size := lines[0], parseNumber(lines[1])
	var keys []note.Verifier
	for i, key := range p.logs {
		if key.Name() == origin && p.spans[i].first <= size && size <= p.spans[i].last {
			keys = append(keys, key)
		}
	}
	opened, err := note.Open(signedNote, note.VerifierList(keys...))
	insist(err == nil, "The checkpoint of %.80q isn't signed by a key of the policy that counts for %d entries: %v.",
		origin, size, err)
	head := parseCheckpoint(opened.Text)
	for _, line := range opened.UnverifiedSigs {
		for _, w := range p.witnesses {
			if w.name == line.Name && w.id == line.Hash {
				head.countCosignature(w, decodeBase64(line.Base64)[4:])
			}
		}
	}
	insist(p.satisfied(head.cosigned), "The policy asks for the quorum %q, and cosigned is this by: %s.",
		p.quorum, head.cosigners())
	return head
}

// parseCheckpoint reads the three lines; tlog.ParseTree knows one origin alone.
func parseCheckpoint(text string) checkpoint {
	lines := strings.Split(text, "\n")
	insist(len(lines) >= 4, "A checkpoint has three lines.")
	size := parseNumber(lines[1])
	root := decodeBase64(lines[2])
	insist(len(root) == tlog.HashSize, "A root has %d bytes.", tlog.HashSize)
	insist(size <= 1<<62, "This log is larger than tlog can count.")
	head := checkpoint{origin: lines[0], text: text, cosigned: map[string]int64{}}
	head.tree.N = size
	copy(head.tree.Hash[:], root)
	return head
}

func (c *checkpoint) countCosignature(w witness, blob []byte) {
	insist(len(blob) == 8+64, "The cosignature of %q has another length.", w.alias)
	seconds := int64(binary.BigEndian.Uint64(blob))
	insist(seconds >= 0, "The cosignature of %q is of no time.", w.alias)
	message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", seconds, c.text)
	insist(signed(w.key, []byte(message), blob[8:]),
		"The cosignature of %q isn't of this checkpoint.", w.alias)
	if seconds >= c.cosigned[w.alias] {
		c.cosigned[w.alias] = seconds
	}
}

func (c *checkpoint) cosigners() string {
	var words []string
	for alias, seconds := range c.cosigned {
		words = append(words, printable(alias)+" at "+time.Unix(seconds, 0).UTC().Format(time.RFC3339))
	}
	if len(words) == 0 {
		return "nobody"
	}
	sort.Strings(words)
	return strings.Join(words, ", ")
}

// parseNumber reads a decimal without sign or leading zeros, below 2^63.
func parseNumber(text string) int64 {
	number, err := strconv.ParseInt(text, 10, 64)
	insist(err == nil && number >= 0 && strconv.FormatInt(number, 10) == text,
		"%.80q isn't a number.", text)
	return number
}
