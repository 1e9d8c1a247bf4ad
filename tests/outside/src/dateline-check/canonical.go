package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"sort"
	"unicode/utf16"
)

// Every number of the formats is an integer that a double holds exactly.
const maxInteger = 1<<53 - 1

// canonical returns the RFC 8785 form of a JSON text.
func canonical(text []byte) []byte {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	err := decoder.Decode(&value)
	insist(err == nil, "This isn't JSON: %v.", err)
	var out bytes.Buffer
	writeValue(&out, value)
	return out.Bytes()
}

func writeValue(out *bytes.Buffer, value any) {
	switch value := value.(type) {
	case nil:
		out.WriteString("null")
	case bool:
		fmt.Fprint(out, value)
	case json.Number:
		number, err := value.Int64()
		insist(err == nil && -maxInteger <= number && number <= maxInteger,
			"The number %.40s isn't an integer, or too large.", value)
		fmt.Fprint(out, number)
	case string:
		writeString(out, value)
	case []any:
		out.WriteByte('[')
		for i, element := range value {
			if i > 0 {
				out.WriteByte(',')
			}
			writeValue(out, element)
		}
		out.WriteByte(']')
	case map[string]any:
		writeObject(out, value)
	}
}

func writeObject(out *bytes.Buffer, object map[string]any) {
	names := make([]string, 0, len(object))
	for name := range object {
		names = append(names, name)
	}
	sort.Slice(names, func(i, j int) bool { return precedes(names[i], names[j]) })
	out.WriteByte('{')
	for i, name := range names {
		if i > 0 {
			out.WriteByte(',')
		}
		writeString(out, name)
		out.WriteByte(':')
		writeValue(out, object[name])
	}
	out.WriteByte('}')
}

// precedes orders names as RFC 8785 does, by UTF-16 code units.
func precedes(one, other string) bool {
	a, b := utf16.Encode([]rune(one)), utf16.Encode([]rune(other))
	for i := 0; i < len(a) && i < len(b); i++ {
		if a[i] != b[i] {
			return a[i] < b[i]
		}
	}
	return len(a) < len(b)
}

var escapes = map[rune]string{
	'"': `\"`, '\\': `\\`, '\b': `\b`, '\f': `\f`, '\n': `\n`, '\r': `\r`, '\t': `\t`,
}

func writeString(out *bytes.Buffer, text string) {
	out.WriteByte('"')
	for _, character := range text {
		if escape, ok := escapes[character]; ok {
			out.WriteString(escape)
		} else if character < ' ' {
			fmt.Fprintf(out, `\u%04x`, character)
		} else {
			out.WriteRune(character)
		}
	}
	out.WriteByte('"')
}
