package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"sort"
	"strings"
	"unicode"
)

const maxCopyBytes = 16_000_000

var carrier = regexp.MustCompile(`(?s)<script\b[^>]*\bid="?dateline-copy"?[^>]*>(.*?)</script`)

// A release is what a copy proves: manifest and place of its bundle, and what it says came later.
type release struct {
	manifest     object
	id           string
	where        place
	headline     string
	translations []string
	later        []laterAct
}

type laterAct struct {
	manifest object
	id       string
	where    place
}

// confirmCopy confirms a saved PDF, a saved page or a release.json, or refuses.
func confirmCopy(content []byte, p policy, moves []handover, out io.Writer) {
	limits := "That its words are true isn't."
	var r release
	switch {
	case bytes.HasPrefix(content, []byte("%PDF-")):
		carried := carriedInPDF(content)
		r = checkCopy(carried, p, moves)
		checkPDF(content, carried, r)
	case bytes.HasPrefix(bytes.TrimLeft(content, "\ufeff \t\r\n"), []byte("<")):
		r = checkCopy(carriedInPage(content), p, moves)
		limits = "It is what this page carries: the words that it shows weren't compared."
	default:
		r = checkCopy(content, p, moves)
	}
	r.print(out)
	fmt.Fprintf(out, "%s\n%s What came after entry %d of the record isn't known here.\n",
		r.verdict(), limits, r.where.head.tree.N-1)
}

// carriedInPage returns the one copy of a page, in which each < is written as an escape.
func carriedInPage(page []byte) []byte {
	found := carrier.FindAllSubmatch(page, -1)
	insist(len(found) == 1, "This page carries %d copies, not one.", len(found))
	text := canonical(found[0][1])
	insist(bytes.Equal(bytes.ReplaceAll(text, []byte("<"), []byte(`\u003c`)), found[0][1]),
		"The copy in this page isn't in its canonical form.")
	return text
}

// checkCopy checks a copy by the policy's keys, and those that they handed the record over to.
func checkCopy(text []byte, p policy, moves []handover) release {
	insist(len(text) <= maxCopyBytes, "A copy has at most %d bytes.", maxCopyBytes)
	insist(bytes.Equal(canonical(text), text), "The copy isn't in RFC 8785 canonical form.")
	members, chain := "", []handover(nil)
	if whole := anyObject("copy", text); whole["handovers"] != nil {
		members, chain = " handovers", openChain(whole.list("handovers"))
		insist(len(chain) > 0, "A copy carries hand-overs, or hasn't got the member.")
	}
	p = p.follow(append(moves, chain...))
	if act := anyObject("copy", text)["act"]; act != nil {
		refuseRemoved(parseObject("tombstone", text, "act type"+members), p)
	}
	carried := parseObject("copy", text, "bundle later type"+members)
	insist(carried.is("type", "dateline/copy/v1"), "This copy is of another format.")
	var r release
	r.manifest, r.where = checkBundle(carried["bundle"], p)
	r.id = parseEntry(anyObject("bundle", carried["bundle"])["entry"]).text("id")
	document := anyObject("document", anyObject("bundle", carried["bundle"])["document"])
	filing := anyObject("filing", anyObject("bundle", carried["bundle"])["filing"])
	r.translations = filing.texts("translations")
	r.headline = document.text("headline")
	for _, act := range carried.list("later") {
		r.later = append(r.later, checkLater(act, p))
	}
	checkOrder(r)
	checkWithdrawals(r)
	checkLags(r)
	r.checkChain(chain)
	return r
}

// refuseRemoved checks a tombstone, which confirms that there is nothing to confirm.
func refuseRemoved(tombstone object, p policy) {
	insist(tombstone.is("type", "dateline/tombstone/v1"), "This copy is of another format.")
	act := checkLater(tombstone["act"], p)
	insist(act.manifest.is("act", "retraction") && act.manifest.is("outcome", "removed"),
		"This act didn't remove a release.")
	refuse("Release %d was removed by entry %d, reason %s: there is no text to confirm.",
		act.manifest.number("release"), act.where.index, act.manifest.text("reason"))
}

func checkLater(text json.RawMessage, p policy) laterAct {
	act := parseObject("later act", text, "entry manifest proof salt")
	manifest := parseManifest(act["manifest"])
	where := checkAct(act["manifest"], manifest, act.text("salt"), act["entry"], act.text("proof"), p)
	return laterAct{manifest, parseEntry(act["entry"]).text("id"), where}
}

// checkOrder checks that later acts are on this release and follow in the record's order.
func checkOrder(r release) {
	version, last, pressings := r.manifest.number("version"), int64(-1), 0
	for _, later := range r.later {
		act, index := later.manifest.text("act"), later.where.index
		insist(later.manifest.number("release") == r.manifest.number("release") &&
			origin(later.manifest) == origin(r.manifest), "A later act is on another release.")
		follows := act == "publication" || act == "pressing" ||
			later.manifest.number("version") >= r.manifest.number("version")
		insist(index > last && index != r.where.index && (!follows || index > r.where.index),
			"The later acts don't stand in the record's order.")
		last = index
		if act == "publication" {
			version++
			insist(later.manifest.number("version") == version, "A later version is missing.")
		}
		insist(later.manifest.number("version") <= version, "A later act is on no version that was.")
		if act == "pressing" {
			pressings++
			insist(pressings == 1 && !r.manifest.null("claimed_at") && r.manifest.null("pdf") &&
				later.manifest.number("version") == r.manifest.number("version"),
				"A later act names a PDF that this version can't have.")
		}
	}
}

// checkWithdrawals checks that no version is published while a withdrawal stands, and that a
// restoration undoes that one.
func checkWithdrawals(r release) {
	told := append([]laterAct{{r.manifest, r.id, r.where}}, r.later...)
	sort.Slice(told, func(i, j int) bool { return told[i].where.index < told[j].where.index })
	standing, outcome := "", ""
	for _, each := range told {
		switch each.manifest.text("act") {
		case "retraction":
			standing, outcome = each.id, each.manifest.text("outcome")
		case "restoration":
			insist(outcome == "withdrawn" && each.manifest.text("retraction") == standing,
				"A restoration undoes no withdrawal that this copy carries.")
			standing, outcome = "", ""
		case "publication":
			insist(standing == "", "A version was published of a release that was withdrawn.")
		}
	}
}

// verdict says what is confirmed, given the later acts that the copy carries itself.
func (r release) verdict() string {
	verdict, withdrawn := "confirmed", false
	for _, later := range r.later {
		switch later.manifest.text("act") {
		case "publication":
			verdict = "confirmed as it was published, and superseded since"
		case "retraction":
			withdrawn = true
		case "restoration":
			withdrawn = false
		}
	}
	if withdrawn {
		return "confirmed as it was published, and withdrawn since"
	}
	return verdict
}

func (r release) print(out io.Writer) {
	head, m := r.where.head, r.manifest
	fmt.Fprintf(out, "release     %d, version %d\n", m.number("release"), m.number("version"))
	fmt.Fprintf(out, "headline    %s\n", printable(r.headline))
	fmt.Fprintf(out, "source      %s\n", printable(anyObject("source", m["source"]).text("name")))
	fmt.Fprintf(out, "signature   %s\n", m.text("signature"))
	fmt.Fprintf(out, "published   %s\n", m.text("at"))
	fmt.Fprintf(out, "entry       %d\n", r.where.index)
	fmt.Fprintf(out, "checkpoint  %s, %d entries, root %s\n", head.origin, head.tree.N, head.tree.Hash)
	fmt.Fprintf(out, "cosigned by %s\n", head.cosigners())
	for _, later := range r.later {
		fmt.Fprintf(out, "later       %s at %s, entry %d\n",
			later.manifest.text("act"), later.manifest.text("at"), later.where.index)
	}
	for _, lag := range standingLags(r.later) {
		changed := lag.manifest.translation()
		fmt.Fprintf(out, "behind      release %d, version %d, %s, %s at %s\n",
			changed.number("release"), changed.number("version"), printable(changed.text("language")),
			changed.text("kind"), changed.text("at"))
	}
}

// printable keeps a text from steering the terminal or its direction.
func printable(text string) string {
	return strings.Map(func(character rune) rune {
		if unicode.IsControl(character) || unicode.Is(unicode.Bidi_Control, character) {
			return unicode.ReplacementChar
		}
		return character
	}, text)
}
