package main

// texts returns a member that is a list of texts.
func (o object) texts(name string) []string {
	var texts []string
	for _, each := range o.list(name) {
		texts = append(texts, object{"text": each}.text("text"))
	}
	return texts
}

// translation returns what a lag says of the translation that changed.
func (o object) translation() object {
	return parseObject("translation", o["translation"], "at entry filing kind language release version")
}

func retracted(changed object) bool {
	return changed.is("kind", "withdrawn") || changed.is("kind", "removed")
}

// checkTranslation checks a lag, or what settles one, for itself.
func (o object) checkTranslation() {
	switch o.text("act") {
	case "settlement":
		insist(contains([]string{"followed", "unaffected", "restored"}, o.text("how")) &&
			o.null("note") == o.is("how", "followed"),
			"A settlement has a note, unless a new version followed.")
		o.texts("editors")
	case "lag":
		changed := o.translation()
		changed.text("language")
		insist(changed.number("release") >= 1 && changed.number("version") >= 1 &&
			changed.number("release") != o.number("release"), "A lag is behind another release.")
		insist(hex16.MatchString(changed.text("entry")) && rfc3339.MatchString(changed.text("at")) &&
			(changed.null("filing") || hex16.MatchString(changed.text("filing"))),
			"A lag names ids that aren't 32 hexadecimal digits, or a time that isn't one.")
		kinds := []string{"update", "correction", "clarification", "withdrawn", "removed"}
		insist(contains(kinds, changed.text("kind")) && changed.null("filing") == retracted(changed) &&
			(changed.number("version") > 1 || retracted(changed)),
			"A lag is behind a second version's filing, or a retraction.")
	}
}

// checkLags checks that each settlement names a lag that stands, and that a version followed as
// it says: whether its filing names the translation is seen in a copy of that version.
func checkLags(r release) {
	standing := map[string]object{}
	for _, each := range r.later {
		switch each.manifest.text("act") {
		case "lag":
			standing[each.id] = each.manifest
		case "settlement":
			lag, ok := standing[each.manifest.text("lag")]
			insist(ok && each.manifest.number("version") >= lag.number("version"),
				"A settlement names no lag that stands in this copy.")
			delete(standing, each.manifest.text("lag"))
			r.checkFollowed(lag, each.manifest)
		}
	}
}

func (r release) checkFollowed(lag, settlement object) {
	changed := lag.translation()
	insist(!settlement.is("how", "restored") || retracted(changed),
		"Only a lag behind a retraction is settled by its restoration.")
	if !settlement.is("how", "followed") {
		return
	}
	insist(!retracted(changed) && settlement.number("version") > lag.number("version"),
		"A lag is followed by a newer version than its own.")
	insist(settlement.number("version") != r.manifest.number("version") || r.names(changed),
		"This version's filing doesn't name the translation that it followed.")
}

// names says whether the filing names what changed, or a newer version of that translation.
func (r release) names(changed object) bool {
	for _, each := range r.later {
		if !each.manifest.is("act", "lag") {
			continue
		}
		other := each.manifest.translation()
		if other.number("release") == changed.number("release") && !other.null("filing") &&
			other.number("version") >= changed.number("version") &&
			contains(r.translations, other.text("filing")) {
			return true
		}
	}
	return false
}

// standingLags returns the lags that nothing settled.
func standingLags(later []laterAct) []laterAct {
	var standing []laterAct
	settled := map[string]bool{}
	for _, each := range later {
		if each.manifest.is("act", "settlement") {
			settled[each.manifest.text("lag")] = true
		}
	}
	for _, each := range later {
		if each.manifest.is("act", "lag") && !settled[each.id] {
			standing = append(standing, each)
		}
	}
	return standing
}
