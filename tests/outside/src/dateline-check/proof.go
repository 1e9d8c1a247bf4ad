package main

import (
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

const (
	maxProofBytes = 1_100_000
	maxHashes     = 63
	firstLine     = "c2sp.org/tlog-proof@v1"
)

// A place is where an entry stands in a log, proven.
type place struct {
	index int64
	head  checkpoint
}

// prove checks that a log of the policy holds an entry (C2SP tlog-proof, without extra data).
func prove(entry []byte, proof string, p policy) place {
	index, hashes, signedNote := parseProof(proof)
	head := openCheckpoint([]byte(signedNote), p)
	err := tlog.CheckRecord(hashes, head.tree.N, head.tree.Hash, index, tlog.RecordHash(entry))
	insist(err == nil, "The proof doesn't lead from entry %d to the root of size %d: %v.",
		index, head.tree.N, err)
	return place{index, head}
}

func parseProof(proof string) (int64, tlog.RecordProof, string) {
	insist(len(proof) <= maxProofBytes, "A proof has at most %d bytes.", maxProofBytes)
	lines := strings.Split(proof, "\n")
	insist(lines[0] == firstLine && len(lines) > 1 && strings.HasPrefix(lines[1], "index "),
		"A proof begins with %q and an index.", firstLine)
	index := parseNumber(strings.TrimPrefix(lines[1], "index "))
	var hashes tlog.RecordProof
	for i, line := range lines[2:] {
		if line == "" {
			return index, hashes, strings.Join(lines[i+3:], "\n")
		}
		content := decodeBase64(line)
		insist(len(content) == tlog.HashSize && len(hashes) < maxHashes,
			"A proof has at most %d hashes of %d bytes.", maxHashes, tlog.HashSize)
		hashes = append(hashes, tlog.Hash{})
		copy(hashes[len(hashes)-1][:], content)
	}
	refuse("The proof has no checkpoint.")
	return 0, nil, ""
}
