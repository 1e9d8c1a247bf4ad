package main

import (
	"encoding/json"
	"regexp"
	"strings"
)

const maxEntryBytes = 65_535

var rfc3339 = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$`)

var entryTypes = strings.Fields(`wire.opened guidelines.adopted source.verified source.suspended
	source.key-added source.key-revoked filing.sealed release.published release.imported
	release.corrected release.retracted release.restored release.pressed reply.attached
	report.decided translation.behind translation.settled signatories.updated content.erased
	wire.key-rotated`)

// The members that an act's manifest has besides the ones that each has.
var actMembers = map[string]string{
	"retraction":  "reason outcome note editors",
	"restoration": "retraction note editors",
	"reply":       "party role identified language paragraphs editors",
	"decision":    "report guidelines rules verdict outcome reasons editors appeal_of",
	"lag":         "translation",
	"settlement":  "lag how note editors",
	"pressing":    "pdf",
}

// parseEntry reads a leaf, whose optional members are left out where it hasn't got them.
func parseEntry(text []byte) object {
	entry := anyObject("entry", text)
	known := 0
	for _, name := range strings.Fields("at id type digest release source version") {
		if entry[name] != nil {
			known++
		}
	}
	insist(known == len(entry), "An entry has a member that no entry has.")
	insist(len(text) <= maxEntryBytes, "An entry has at most %d bytes.", maxEntryBytes)
	insist(string(canonical(text)) == string(text), "An entry isn't in its canonical form.")
	insist(rfc3339.MatchString(entry.text("at")), "An entry's time isn't one: %q.", entry.text("at"))
	insist(hex16.MatchString(entry.text("id")), "An entry's id is 32 hexadecimal digits.")
	insist(contains(entryTypes, entry.text("type")), "No entry has the type %q.", entry.text("type"))
	return entry
}

// checkAct checks a manifest against its entry, and that a log of the policy holds the entry.
func checkAct(text json.RawMessage, manifest object, salt string, leaf json.RawMessage, proof string,
	p policy) place {
	entry := parseEntry(leaf)
	insist(saltedDigest(manifestDomain, salt, text) == entry.text("digest"),
		"The manifest isn't the one whose digest is in the record.")
	insist(entry.is("type", typeOf(manifest)), "An entry of another type records this act.")
	for _, name := range []string{"release", "version"} {
		insist(entry[name] != nil && entry.number(name) == manifest.number(name) &&
			entry.number(name) >= 1, "The entry and the manifest are about another %s.", name)
	}
	insist(entry.text("at") == manifest.text("at"), "The entry and the manifest name other times.")
	for _, name := range []string{"report", "retraction", "appeal_of", "lag"} {
		insist(manifest[name] == nil || manifest.null(name) || hex16.MatchString(manifest.text(name)),
			"An act names an id that isn't 32 hexadecimal digits.")
	}
	where := prove(leaf, proof, p)
	insist(origin(manifest) == where.head.origin, "The entry stands in another wire's record.")
	return where
}

func typeOf(manifest object) string {
	switch act := manifest.text("act"); {
	case act == "retraction":
		return "release.retracted"
	case act == "restoration":
		return "release.restored"
	case act == "decision":
		return "report.decided"
	case act == "reply":
		return "reply.attached"
	case act == "lag":
		return "translation.behind"
	case act == "settlement":
		return "translation.settled"
	case act == "pressing":
		return "release.pressed"
	case !manifest.null("correction"):
		return "release.corrected"
	case !manifest.null("claimed_at"):
		return "release.imported"
	default:
		return "release.published"
	}
}

// parseManifest reads the manifest of any act.
func parseManifest(text json.RawMessage) object {
	members := publicationMembers
	if more, ok := actMembers[anyObject("manifest", text).text("act")]; ok {
		members = "act at release type version wire " + more
	}
	if anyObject("manifest", text)["pdfs"] != nil {
		members += " pdfs"
	}
	manifest := parseObject("manifest", text, members)
	if manifest["pdfs"] != nil {
		insist(manifest.is("act", "retraction") && len(manifest.markedPDFs()) > 0,
			"A withdrawal names a PDF for each version, a removal names none.")
	}
	insist(manifest.is("type", "dateline/manifest/v1"), "This manifest is of another format.")
	manifest.checkTranslation()
	return manifest
}

// markedPDFs returns the marked PDFs that a withdrawal names, one for each version.
func (manifest object) markedPDFs() []json.RawMessage {
	if manifest["pdfs"] == nil || !manifest.is("outcome", "withdrawn") {
		return nil
	}
	pdfs, some := manifest.list("pdfs"), false
	for _, pdf := range pdfs {
		some = some || string(pdf) != "null"
	}
	if !some || int64(len(pdfs)) != manifest.number("version") {
		return nil
	}
	return pdfs
}

func origin(manifest object) string {
	return parseObject("wire", manifest["wire"], "base_url name operator origin").text("origin")
}

func contains(list []string, text string) bool {
	for _, each := range list {
		if each == text {
			return true
		}
	}
	return false
}
