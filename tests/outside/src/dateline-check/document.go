package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"sort"
)

// checkDocument makes the filing's digests again from text, parts and salts.
func checkDocument(bundle, filing, salts object) {
	digests := partDigests(bundle, salts)
	names := sorted(digests)
	filed := filing.list("parts")
	insist(len(filed) == len(names), "The parts of the document aren't those that were filed.")
	for i, text := range filed {
		part := parseObject("part", text, "digest name")
		insist(part.text("name") == names[i] && part.text("digest") == digests[names[i]],
			"The document's %s isn't what was filed.", names[i])
	}
	whole := saltedDigest(documentDomain, salts.text("document"), skeleton(bundle, digests))
	insist(whole == filing.text("document"), "The document isn't the one that was filed.")
}

// partDigests returns the salted digest of each erasable part by its name.
func partDigests(bundle, salts object) map[string]string {
	document := anyObject("document", bundle["document"])
	parts := map[string]json.RawMessage{}
	if len(document.list("contacts")) > 0 {
		parts["contacts"] = document["contacts"]
	}
	for i, image := range document.list("images") {
		parts[fmt.Sprintf("images/%d", i)] = image
	}
	for i, exhibit := range bundle.list("exhibits") {
		parts[fmt.Sprintf("exhibits/%d", i)] = exhibit
	}
	if len(bundle.list("signatories")) > 0 {
		parts["signatories"] = bundle["signatories"]
	}
	own := anyObject("salts of the parts", salts["parts"])
	insist(len(own) == len(parts), "Parts and their salts don't agree.")
	digests := map[string]string{}
	for name, content := range parts {
		insist(own[name] != nil, "There is no salt for the part %s.", name)
		digests[name] = saltedDigest(partDomain, own.text(name), content)
	}
	return digests
}

// skeleton returns the canonical document in which each part is replaced by its digest.
func skeleton(bundle object, digests map[string]string) []byte {
	members := anyObject("document", bundle["document"])
	members["images"] = numbered(digests, "images", len(members.list("images")))
	members["exhibits"] = numbered(digests, "exhibits", len(bundle.list("exhibits")))
	for _, name := range []string{"contacts", "signatories"} {
		members[name] = json.RawMessage("null")
		if own, ok := digests[name]; ok {
			members[name] = json.RawMessage(`"` + own + `"`)
		}
	}
	var out bytes.Buffer
	before := "{"
	for _, name := range sorted(members) {
		fmt.Fprintf(&out, "%s%q:%s", before, name, members[name])
		before = ","
	}
	out.WriteByte('}')
	return out.Bytes()
}

func numbered(digests map[string]string, kind string, count int) json.RawMessage {
	list := []string{}
	for i := 0; i < count; i++ {
		list = append(list, digests[fmt.Sprintf("%s/%d", kind, i)])
	}
	text, _ := json.Marshal(list)
	return text
}

func sorted[V any](values map[string]V) []string {
	names := make([]string, 0, len(values))
	for name := range values {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}
