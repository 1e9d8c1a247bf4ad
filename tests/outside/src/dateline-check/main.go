// Command dateline-check confirms what a wire published, with nobody's Dateline involved.
//
// It was written from docs/record.md, on Go's standard library and golang.org/x/mod/sumdb, which
// the go command itself trusts. Exit code 0: confirmed. 1: one sentence says why not. 2: usage.
package main

import (
	"fmt"
	"os"
)

const usage = `usage: dateline-check copy FILE --policy POLICY     a saved PDF, page or release.json
       dateline-check record DIR --policy POLICY    a record: the folder with its checkpoint
       dateline-check tree                          proofs as lines of JSON on standard input
       … --policy POLICY --handovers WIRE           how the wire's key changed: its about/wire.json`

// A refusal is why something isn't confirmed, as one sentence.
type refusal string

// refuse ends the check; only main recovers.
func refuse(format string, values ...any) {
	panic(refusal(fmt.Sprintf(format, values...)))
}

func insist(holds bool, format string, values ...any) {
	if !holds {
		refuse(format, values...)
	}
}

func main() {
	defer func() {
		switch reason := recover().(type) {
		case nil:
		case refusal:
			fmt.Fprintf(os.Stderr, "dateline-check: %s\n", string(reason))
			os.Exit(1)
		default:
			panic(reason)
		}
	}()
	arguments := os.Args[1:]
	var moves []handover
	if len(arguments) == 6 && arguments[4] == "--handovers" {
		moves = parseHandovers(readFile(arguments[5]))
		arguments = arguments[:4]
	}
	switch {
	case len(arguments) == 1 && arguments[0] == "tree":
		judgeProofs(os.Stdin, os.Stdout)
	case len(arguments) == 4 && arguments[2] == "--policy" && arguments[0] == "copy":
		confirmCopy(readFile(arguments[1]), parsePolicy(readFile(arguments[3])), moves, os.Stdout)
	case len(arguments) == 4 && arguments[2] == "--policy" && arguments[0] == "record":
		confirmRecord(arguments[1], parsePolicy(readFile(arguments[3])), moves, os.Stdout)
	default:
		fmt.Fprintln(os.Stderr, usage)
		os.Exit(2)
	}
}

func readFile(path string) []byte {
	content, err := os.ReadFile(path)
	insist(err == nil, "%v.", err)
	return content
}
