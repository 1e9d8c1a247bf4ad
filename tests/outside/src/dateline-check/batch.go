package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"golang.org/x/mod/sumdb/tlog"
)

// A claim is one line of standard input: an inclusion, or with old a consistency. Hashes are base64.
type claim struct {
	Size    int64
	Root    tlog.Hash
	Index   int64
	Leaf    tlog.Hash
	Old     *int64
	OldRoot tlog.Hash `json:"old_root"`
	Proof   []tlog.Hash
}

// judgeProofs answers each line with "accepted" or "refused", as the library judges it.
func judgeProofs(in io.Reader, out io.Writer) {
	lines := bufio.NewScanner(in)
	answers := bufio.NewWriter(out)
	defer answers.Flush()
	for lines.Scan() {
		var c claim
		err := json.Unmarshal(lines.Bytes(), &c)
		insist(err == nil, "This line isn't a claim: %v.", err)
		if c.holds() {
			fmt.Fprintln(answers, "accepted")
		} else {
			fmt.Fprintln(answers, "refused")
		}
	}
	insist(lines.Err() == nil, "%v.", lines.Err())
}

func (c claim) holds() bool {
	if c.Old == nil {
		return tlog.CheckRecord(c.Proof, c.Size, c.Root, c.Index, c.Leaf) == nil
	}
	return tlog.CheckTree(c.Proof, c.Size, c.Root, *c.Old, c.OldRoot) == nil
}
