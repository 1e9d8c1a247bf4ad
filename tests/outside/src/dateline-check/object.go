package main

import (
	"encoding/json"
	"regexp"
	"strings"
)

var (
	hex32 = regexp.MustCompile(`^[0-9a-f]{64}$`)
	hex16 = regexp.MustCompile(`^[0-9a-f]{32}$`)
)

// An object is a JSON object of known members, each the very slice of bytes that was carried.
type object map[string]json.RawMessage

// parseObject reads an object that has all these members (separated by spaces) and no other.
func parseObject(what string, text []byte, members string) object {
	found := anyObject(what, text)
	names := strings.Fields(members)
	for _, name := range names {
		_, ok := found[name]
		insist(ok, "The %s has no member %q.", what, name)
	}
	insist(len(found) == len(names), "The %s has a member that no %s has.", what, what)
	return found
}

func anyObject(what string, text []byte) object {
	var found object
	err := json.Unmarshal(text, &found)
	insist(err == nil && found != nil, "The %s isn't a JSON object.", what)
	return found
}

func (o object) null(name string) bool {
	return string(o[name]) == "null"
}

func (o object) text(name string) string {
	var text *string
	err := json.Unmarshal(o[name], &text)
	insist(err == nil && text != nil, "%q isn't a text.", name)
	return *text
}

func (o object) number(name string) int64 {
	var number *int64
	err := json.Unmarshal(o[name], &number)
	insist(err == nil && number != nil, "%q isn't a whole number.", name)
	return *number
}

func (o object) truth(name string) bool {
	insist(string(o[name]) == "true" || string(o[name]) == "false", "%q isn't true or false.", name)
	return string(o[name]) == "true"
}

func (o object) list(name string) []json.RawMessage {
	var list []json.RawMessage
	err := json.Unmarshal(o[name], &list)
	insist(err == nil && list != nil, "%q isn't a list.", name)
	return list
}

// is says whether a member is this text, and not just any value.
func (o object) is(name, text string) bool {
	return !o.null(name) && o.text(name) == text
}
