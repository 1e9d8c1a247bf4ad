package main

import (
	"bytes"
	"encoding/json"
)

const (
	bundleMembers = "approvals document entry exhibits filing manifest proof salts seal signatories type"
	filingMembers = "categories disclosure document embargo filed_at id parts replaces source source_name" +
		" stated translations type"
	publicationMembers = "act answers approvals at claimed_at correction decision filing findings" +
		" first_published guidelines history pdf release seal signature source type version wire"
)

// checkBundle makes every check of a bundle and returns its manifest and where its entry stands.
func checkBundle(text []byte, p policy) (object, place) {
	bundle := parseObject("bundle", text, bundleMembers)
	filing := parseObject("filing", bundle["filing"], filingMembers)
	manifest := parseObject("manifest", bundle["manifest"], publicationMembers)
	salts := parseObject("set of salts", bundle["salts"], "document manifest parts")
	insist(bundle.is("type", "dateline/bundle/v1") && filing.is("type", "dateline/filing/v1") &&
		manifest.is("type", "dateline/manifest/v1") && manifest.is("act", "publication"),
		"This bundle is of another format.")
	checkDocument(bundle, filing, salts)
	checkFiling(bundle["filing"], filing, manifest)
	checkApprovals(bundle.list("approvals"), manifest)
	where := checkAct(bundle["manifest"], manifest, salts.text("manifest"), bundle["entry"],
		bundle.text("proof"), p)
	checkHistory(manifest, where.index)
	insist(bundle.null("seal") == manifest.null("seal"), "The seal is opened by one of two only.")
	if !bundle.null("seal") {
		checkSeal(bundle["seal"], bundle["filing"], manifest, where, p)
	}
	return manifest, where
}

func checkFiling(text json.RawMessage, filing, manifest object) {
	insist(digest(filingDomain, text) == manifest.text("filing"),
		"The filing isn't the one that the wire published.")
	insist(hex16.MatchString(filing.text("id")), "A filing's id is 32 hexadecimal digits.")
	source := anyObject("source", manifest["source"])
	insist(filing.text("source") == source.text("slug") &&
		filing.text("source_name") == source.text("name"),
		"The filing and the manifest name different sources.")
}

// checkApprovals checks each signature on the filing and what the wire says of all of them.
func checkApprovals(carried []json.RawMessage, manifest object) {
	published := manifest.list("approvals")
	insist(len(carried) == len(published), "The approvals aren't those that the wire published.")
	kind, wire := "none", anyObject("wire", manifest["wire"])
	for i, text := range carried {
		var named string
		err := json.Unmarshal(published[i], &named)
		insist(err == nil && digest(approvalDomain, text) == named,
			"The approvals aren't those that the wire published.")
		if own := checkApproval(text, manifest.text("filing"), wire.text("base_url")); own {
			kind = "own-key"
		} else if kind == "none" {
			kind = "vouched-key"
		}
	}
	insist(manifest.is("signature", kind), "The wire says something else of a signature that is %q.", kind)
}

// checkApproval checks one and says whether its key is the source's own.
func checkApproval(text json.RawMessage, filing, baseURL string) bool {
	both := parseObject("signed approval", text, "approval evidence")
	approval := parseObject("approval", both["approval"], "algorithm filing key signature type")
	passkey := approval.is("algorithm", "webauthn")
	insist(approval.is("type", "dateline/approval/v1") && (passkey || approval.is("algorithm", "ed25519")) &&
		approval.is("filing", filing), "An approval is of another filing or kind.")
	key := decodeBase64(approval.text("key"))
	if passkey {
		checkAssertion(key, approvalChallengeDomain, decodeHex32(filing), approval["signature"], baseURL)
	} else {
		message := append([]byte(approvalDomain), decodeHex32(filing)...)
		insist(signed(key, message, decodeBase64(approval.text("signature"))),
			"An approval wasn't signed by the key it names.")
	}
	return checkEvidence(both["evidence"], approval.text("key"), key)
}

// checkEvidence checks why a key counts and says whether it is the source's own.
func checkEvidence(text json.RawMessage, named string, key []byte) bool {
	evidence := parseObject("evidence for a key", text, "by kind signature")
	if evidence.is("kind", "vouched") {
		insist(evidence.null("by") && evidence.null("signature"),
			"A key that the wire vouches for carries no other key's signature.")
		return false
	}
	if evidence.is("kind", "on-domain") {
		seen := parseObject("sight of a key", evidence["by"], "at domain method seen")
		insist(evidence.null("signature") && (seen.is("method", "dns") || seen.is("method", "well-known")),
			"A key that stands on a domain carries what was seen there.")
		insist(seen.is("seen", "dateline-key="+digest(fingerprintDomain, key)),
			"What was seen on a domain isn't this key's fingerprint.")
		return true
	}
	insist(evidence.is("kind", "signed-in") && !evidence.is("by", named),
		"A key is signed in by an earlier one.")
	by := decodeBase64(evidence.text("by"))
	if bytes.HasPrefix(evidence["signature"], []byte("{")) {
		checkAssertion(by, keyChallengeDomain, key, evidence["signature"], anyWire)
		return true
	}
	message := append([]byte(keyDomain), key...)
	insist(signed(by, message, decodeBase64(evidence.text("signature"))),
		"A source's key wasn't signed in by the earlier key that is named.")
	return true
}

// checkHistory checks that earlier versions are named once each and in the record's order.
func checkHistory(manifest object, index int64) {
	version, history := manifest.number("version"), manifest.list("history")
	insist(int64(len(history)) == version-1, "Version %d doesn't name each before it.", version)
	insist(manifest.null("correction") == (version == 1), "A correction has a version before it.")
	insist(!manifest.null("claimed_at") || !manifest.null("pdf") && !manifest.null("decision"),
		"Only an import lacks a PDF or a decision.")
	first, last := manifest.text("at"), int64(-1)
	for i, text := range history {
		past := parseObject("earlier version", text, "at entry kind note version")
		insist(past.number("version") == int64(i)+1 && past.number("entry") > last,
			"The versions don't follow each other in the record.")
		last = past.number("entry")
		if i == 0 {
			first = past.text("at")
		}
	}
	insist(last < index, "The versions don't follow each other in the record.")
	insist(manifest.is("first_published", first), "The first version was published at another time.")
}

// checkSeal checks that an earlier entry holds the sealed digest of this very filing.
func checkSeal(text, filing json.RawMessage, manifest object, published place, p policy) {
	seal := parseObject("seal", text, "entry proof salt")
	entry := parseEntry(seal["entry"])
	insist(entry.is("type", "filing.sealed") && entry.text("id") == manifest.text("seal"),
		"The seal isn't the one that the manifest opens.")
	insist(saltedDigest(sealDomain, seal.text("salt"), filing) == entry.text("digest"),
		"The filing isn't the one that was sealed.")
	where := prove(seal["entry"], seal.text("proof"), p)
	insist(where.head.origin == published.head.origin && where.index < published.index,
		"The filing wasn't sealed before it was published, or by another wire.")
}
