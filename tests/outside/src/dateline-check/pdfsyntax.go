package main

import (
	"regexp"
	"strconv"
)

// As much of ISO 32000-1, 7.2 to 7.5, as reading a revision with a cross-reference table needs.

const maxRevisions = 64

var (
	startMark = regexp.MustCompile(`startxref\s+(\d{1,12})\s+%%EOF\s*$`)
	section   = regexp.MustCompile(`^\s*(\d{1,9}) (\d{1,9})\s*?\r?\n`)
	entryLine = regexp.MustCompile(`^(\d{10}) 00000 n`)
	trailerAt = regexp.MustCompile(`^\s*trailer\s*<<`)
	reference = regexp.MustCompile(`^\s*(\d{1,9})\s+(\d{1,5})\s+R`)
	objectAt  = regexp.MustCompile(`^\s*(\d{1,9})\s+0\s+obj\s*`)
	space     = regexp.MustCompile(`^(?:[\s\x00]+|%[^\r\n]*)+`)
	token     = regexp.MustCompile(
		`^(?:<<|\[|>>|\]|/[^\s\x00()<>\[\]{}/%]*|<[0-9A-Fa-f\s]*>|\(|[^\s\x00()<>\[\]{}/%]+)`)
	parenthesis = regexp.MustCompile(`(?s)\\.|[()]`)
)

// A revision is the newest state of a file: where its table starts, and what it says.
type revision struct {
	content           []byte
	start, size, root int
	trailer           dictionary
	offsets           map[int]int
}

func readRevision(content []byte) revision {
	tail := content
	if len(tail) > 2048 {
		tail = tail[len(tail)-2048:]
	}
	found := startMark.FindSubmatch(tail)
	insist(found != nil, "This PDF has no end: it was cut off.")
	r := revision{content: content, start: integerOf(string(found[1])), offsets: map[int]int{}}
	r.trailer = r.readTable(r.start)
	previous, more := r.trailer.get("Prev")
	for i := 0; more && i < maxRevisions; i++ {
		previous, more = r.readTable(integerOf(previous)).get("Prev")
	}
	root := reference.FindStringSubmatch(r.trailer.or("Root", ""))
	insist(root != nil, "This PDF names no catalog.")
	r.root, r.size = integerOf(root[1]), integerOf(r.trailer.or("Size", ""))
	return r
}

// readTable adds a table's offsets where none newer stands, and returns its trailer.
func (r *revision) readTable(start int) dictionary {
	at := r.from(start)
	insist(len(at) > 4 && string(at[:4]) == "xref", "This PDF has no plain table of its objects.")
	at = at[4:]
	for found := section.FindSubmatch(at); found != nil; found = section.FindSubmatch(at) {
		first, count := integerOf(string(found[1])), integerOf(string(found[2]))
		at = at[len(found[0]):]
		insist(20*count <= len(at), "A table of this PDF is cut off.")
		for i := 0; i < count; i, at = i+1, at[20:] {
			line := entryLine.FindSubmatch(at[:18])
			if _, newer := r.offsets[first+i]; line != nil && !newer {
				r.offsets[first+i] = integerOf(string(line[1]))
			}
		}
	}
	head := trailerAt.Find(at)
	insist(head != nil, "A table of this PDF has no trailer.")
	at = at[len(head)-2:]
	return splitDictionary(string(at[:valueEnd(at)]))
}

func (r *revision) from(offset int) []byte {
	insist(0 <= offset && offset < len(r.content), "An offset of this PDF leads nowhere.")
	return r.content[offset:]
}

func (r *revision) offset(number int) int {
	offset, ok := r.offsets[number]
	insist(ok && 0 < offset && offset < len(r.content), "Object %d isn't in this PDF.", number)
	return offset
}

func (r *revision) object(number int) string {
	at := r.content[r.offset(number):]
	head := objectAt.FindSubmatch(at)
	insist(head != nil && integerOf(string(head[1])) == number,
		"Object %d isn't where this PDF's table says.", number)
	at = at[len(head[0]):]
	return string(at[:valueEnd(at)])
}

// resolve returns the raw object that a value is or refers to.
func (r *revision) resolve(value string) string {
	found := reference.FindStringSubmatch(value)
	if found == nil || found[0] != value {
		return value
	}
	return r.object(integerOf(found[1]))
}

// A dictionary keeps its members in order, each value a raw slice.
type dictionary []member

type member struct{ key, value string }

func splitDictionary(text string) dictionary {
	insist(len(text) >= 4 && text[:2] == "<<", "A dictionary of this PDF is broken.")
	var found dictionary
	at := skip([]byte(text[2:]))
	for len(at) > 0 && at[0] == '/' {
		key := token.Find(at)
		at = skip(at[len(key):])
		end := valueEnd(at)
		found = append(found, member{string(key[1:]), string(at[:end])})
		at = skip(at[end:])
	}
	insist(string(at) == ">>", "A dictionary of this PDF is broken.")
	return found
}

func (d dictionary) get(key string) (string, bool) {
	for _, each := range d {
		if each.key == key {
			return each.value, true
		}
	}
	return "", false
}

func (d dictionary) or(key, fallback string) string {
	if value, ok := d.get(key); ok {
		return value
	}
	return fallback
}

// with returns the dictionary with a member replaced where it stands, else added at the end.
func (d dictionary) with(key, value string) dictionary {
	changed := append(dictionary{}, d...)
	for i := range changed {
		if changed[i].key == key {
			changed[i].value = value
			return changed
		}
	}
	return append(changed, member{key, value})
}

func (d dictionary) String() string {
	text := "<<"
	for _, each := range d {
		text += "/" + each.key + " " + each.value
	}
	return text + ">>"
}

// valueEnd returns the length of the object that a slice begins with; a reference is one object.
func valueEnd(at []byte) int {
	if found := reference.Find(at); found != nil {
		return len(found)
	}
	depth, position := 0, 0
	for {
		position += len(at[position:]) - len(skip(at[position:]))
		next := token.Find(at[position:])
		insist(next != nil, "An object of this PDF is broken.")
		position += len(next)
		switch string(next) {
		case "<<", "[":
			depth++
		case ">>", "]":
			depth--
		case "(":
			position += stringEnd(at[position:])
		}
		insist(depth >= 0, "An object of this PDF is broken.")
		if depth == 0 {
			return position
		}
	}
}

func stringEnd(at []byte) int {
	depth := 1
	for _, mark := range parenthesis.FindAllIndex(at, -1) {
		switch at[mark[0]] {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth == 0 {
			return mark[1]
		}
	}
	refuse("A string of this PDF has no end.")
	return 0
}

func skip(at []byte) []byte {
	return at[len(space.Find(at)):]
}

func integerOf(text string) int {
	number, err := strconv.Atoi(text)
	insist(err == nil, "This PDF has %.20q where a number must stand.", text)
	return number
}
