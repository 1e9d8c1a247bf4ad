package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

const (
	maxPolicyBytes  = 1_000_000
	cosignatureType = 0x04
)

// A witness cosigns checkpoints; alias is the policy's own name for it.
type witness struct {
	alias, name string
	id          uint32
	key         []byte
}

// A group stands for a witness as soon as so many of its members do.
type group struct {
	name    string
	needed  int
	members []string
}

// A policy says what is trusted (C2SP tlog-policy, a draft).
type policy struct {
	logs      []note.Verifier
	logKeys   []string
	spans     []span
	witnesses []witness
	groups    []group
	quorum    string
}

func parsePolicy(content []byte) policy {
	insist(len(content) <= maxPolicyBytes, "A policy has at most %d bytes.", maxPolicyBytes)
	insist(bytes.HasSuffix(content, []byte("\n")), "A policy ends in a newline.")
	for _, c := range content {
		insist(c == '\t' || c == '\n' || c >= ' ' && c != 0x7f, "A policy holds no control character.")
	}
	var p policy
	names, members := map[string]bool{}, map[string]bool{}
	for _, line := range strings.Split(string(content), "\n") {
		words := strings.FieldsFunc(line, func(c rune) bool { return c == ' ' || c == '\t' })
		if len(words) > 0 && !strings.HasPrefix(words[0], "#") {
			p.readLine(line, words, names, members)
		}
	}
	insist(p.quorum != "", "A policy has a quorum line.")
	return p
}

func (p *policy) readLine(line string, words []string, names, members map[string]bool) {
	switch kind, count := words[0], len(words); {
	case kind == "log" && (count == 2 || count == 3):
		p.trust(words[1], always)
	case kind == "witness" && (count == 3 || count == 4):
		define(words[1], names)
		p.witnesses = append(p.witnesses, parseWitness(words[1], words[2]))
	case kind == "group" && count >= 4:
		p.readGroup(words, names, members)
	case kind == "quorum" && count == 2 && p.quorum == "":
		insist(words[1] == "none" || names[words[1]], "The quorum %q isn't defined.", words[1])
		p.quorum = words[1]
	default:
		refuse("The policy has a line that is none: %.80q.", line)
	}
}

// trust adds a log's key, which counts for these sizes.
func (p *policy) trust(vkey string, sizes span) {
	key, err := note.NewVerifier(vkey)
	insist(err == nil, "The log key %q can't be read: %v.", vkey, err)
	p.logs, p.logKeys, p.spans = append(p.logs, key), append(p.logKeys, vkey), append(p.spans, sizes)
}

func (p *policy) trusts(vkey string) bool {
	return contains(p.logKeys, vkey)
}

func (p *policy) readGroup(words []string, names, members map[string]bool) {
	g := group{name: words[1], members: words[3:]}
	for _, member := range g.members {
		insist(names[member] && !members[member], "%q can't be a member of %q.", member, g.name)
		members[member] = true
	}
	define(g.name, names)
	switch words[2] {
	case "all":
		g.needed = len(g.members)
	case "any":
		g.needed = 1
	default:
		g.needed, _ = strconv.Atoi(words[2])
		insist(strconv.Itoa(g.needed) == words[2], "%q isn't a number.", words[2])
	}
	insist(1 <= g.needed && g.needed <= len(g.members), "The group %q can't be satisfied.", g.name)
	p.groups = append(p.groups, g)
}

func define(name string, names map[string]bool) {
	insist(!names[name] && name != "none", "The name %q is taken.", name)
	names[name] = true
}

// parseWitness reads a verifier key of type 0x04, which sumdb/note doesn't know.
func parseWitness(alias, vkey string) witness {
	parts := strings.SplitN(vkey, "+", 3)
	insist(len(parts) == 3, "The witness key %q isn't name+id+key.", vkey)
	material := decodeBase64(parts[2])
	insist(len(material) == 33 && material[0] == cosignatureType,
		"The key of the witness %q isn't one that cosigns.", alias)
	sum := sha256.Sum256(append([]byte(parts[0]+"\n"), material...))
	id := binary.BigEndian.Uint32(sum[:4])
	insist(strconv.FormatUint(1<<32|uint64(id), 16)[1:] == parts[1],
		"The key of the witness %q and its id don't belong together.", alias)
	return witness{alias, parts[0], id, material[1:]}
}

// satisfied says whether these witnesses are quorum enough.
func (p *policy) satisfied(cosigned map[string]int64) bool {
	holds := map[string]bool{"none": true}
	for alias := range cosigned {
		holds[alias] = true
	}
	for _, g := range p.groups {
		count := 0
		for _, member := range g.members {
			if holds[member] {
				count++
			}
		}
		holds[g.name] = count >= g.needed
	}
	return holds[p.quorum]
}
