package main

import (
	"bytes"
	"crypto/md5"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"sort"
	"strings"
)

const (
	copyName    = "dateline-copy.json"
	description = "What was signed and published, and its proof: see the last page."
)

var (
	embeddedHead = regexp.MustCompile(
		`^\d+ 0 obj\n<</Type/EmbeddedFile/Subtype/application#2Fjson/Length (\d{1,9})/Params[^\n]*\nstream\n`)
	pair = regexp.MustCompile(`(\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>)\s*(\d+ \d+ R)`)
	once = regexp.MustCompile(`^\[\s*(\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>)`)
)

// carriedInPDF returns the copy that a PDF's last update embeds, uncompressed.
func carriedInPDF(pdf []byte) []byte {
	last := readRevision(pdf)
	object := pdf[last.offset(last.size-2):]
	head := embeddedHead.FindSubmatch(object)
	insist(head != nil, "This PDF carries no copy, or was saved again by another program.")
	start, length := len(head[0]), int(parseNumber(string(head[1])))
	insist(start+length <= len(object), "The copy in this PDF is cut off.")
	return object[start : start+length]
}

// checkPDF checks that a file is the rendered PDF that was signed, and after it the one update
// that carries this copy; any other byte would be somebody else's.
func checkPDF(pdf, carried []byte, r release) {
	named, marks := r.manifest["pdf"], false
	if len(r.later) > 0 {
		pdfs := r.later[len(r.later)-1].manifest.markedPDFs()
		marks = len(pdfs) > 0 && string(pdfs[r.manifest.number("version")-1]) != "null"
	}
	for at, later := range r.later {
		pressing := later.manifest.is("act", "pressing")
		insist(pressing || marks && (at == len(r.later)-1 || later.manifest.is("act", "publication")),
			"A PDF carries no later act but those that fix its bytes.")
		if pressing {
			named = later.manifest["pdf"]
		} else if at == len(r.later)-1 {
			named = later.manifest.markedPDFs()[r.manifest.number("version")-1]
		}
	}
	insist(string(named) != "null", "Nothing signed in it names a PDF of this import.")
	fixed := parseObject("digest of the PDF", named, "length sha256")
	length := fixed.number("length")
	insist(0 < length && length <= int64(len(pdf)), "The PDF is shorter than the one that was signed.")
	sum := sha256.Sum256(pdf[:length])
	insist(hex.EncodeToString(sum[:]) == fixed.text("sha256"),
		"The first %d bytes of this PDF aren't those that were signed.", length)
	insist(bytes.Equal(attach(pdf[:length], carried), pdf),
		"Something stands after the signed PDF that isn't the update that carries its copy.")
}

// attach adds a copy to a rendered PDF, byte for byte as the wire does.
func attach(prefix, content []byte) []byte {
	r := readRevision(prefix)
	body := append([]byte{}, prefix...)
	if !bytes.HasSuffix(body, []byte("\n")) {
		body = append(body, '\n')
	}
	offsets := map[int]int{}
	add := func(number int, object string) {
		offsets[number] = len(body)
		body = append(body, fmt.Sprintf("%d 0 obj\n%s\nendobj\n", number, object)...)
	}
	sum := fmt.Sprintf("%x", md5.Sum(content))
	add(r.size, fmt.Sprintf("<</Type/EmbeddedFile/Subtype/application#2Fjson/Length %d"+
		"/Params<</Size %d/ModDate%s/CheckSum<%s>>>>>\nstream\n%s\nendstream",
		len(content), len(content), r.modified(), sum, content))
	add(r.size+1, fmt.Sprintf("<</Type/Filespec/F(%s)/UF(%s)/Desc(%s)/AFRelationship/Source"+
		"/EF<</F %d 0 R/UF %d 0 R>>>>", copyName, copyName, description, r.size, r.size))
	add(r.root, r.catalogWith(r.size+1))
	start := len(body)
	body = append(body, "xref\n"+table(offsets)+"trailer\n"...)
	body = append(body, r.trailerWith(r.size+2, sum)...)
	return append(body, fmt.Sprintf("\nstartxref\n%d\n%%%%EOF\n", start)...)
}

func (r revision) modified() string {
	if information, ok := r.trailer.get("Info"); ok {
		if date, ok := splitDictionary(r.resolve(information)).get("ModDate"); ok {
			return date
		}
	}
	return "(D:19700101000000Z)"
}

// catalogWith returns the catalog with the file specification in Names/EmbeddedFiles and AF.
func (r revision) catalogWith(specification int) string {
	catalog := splitDictionary(r.object(r.root))
	names := splitDictionary(r.resolve(catalog.or("Names", "<<>>")))
	embedded := splitDictionary(r.resolve(names.or("EmbeddedFiles", "<<>>")))
	_, tree := embedded.get("Kids")
	insist(!tree, "The attachments of this PDF form a tree, which the wire never writes.")
	present := inner(r.resolve(embedded.or("Names", "[]")))
	pairs := [][2]string{{"(" + copyName + ")", fmt.Sprintf("%d 0 R", specification)}}
	for _, found := range pair.FindAllStringSubmatch(present, -1) {
		pairs = append(pairs, [2]string{found[1], found[2]})
	}
	sort.Slice(pairs, func(i, j int) bool { return pairs[i][0] < pairs[j][0] })
	list := ""
	for _, each := range pairs {
		list += " " + each[0] + " " + each[1]
	}
	names = names.with("EmbeddedFiles", "<</Names["+list[1:]+"]>>")
	files := fmt.Sprintf("%s %d 0 R", inner(r.resolve(catalog.or("AF", "[]"))), specification)
	catalog = catalog.with("Names", names.String())
	return catalog.with("AF", "["+strings.TrimSpace(files)+"]").String()
}

// inner returns what stands between an array's brackets.
func inner(array string) string {
	insist(len(array) >= 2 && array[0] == '[', "An array of this PDF is broken.")
	return array[1 : len(array)-1]
}

func (r revision) trailerWith(size int, sum string) string {
	var kept dictionary
	kept = kept.with("Size", fmt.Sprint(size))
	for _, each := range r.trailer {
		switch each.key {
		case "Root", "Info":
			kept = append(kept, each)
		case "ID":
			if first := once.FindStringSubmatch(each.value); first != nil {
				each.value = "[" + first[1] + "<" + sum + ">]"
			}
			kept = append(kept, each)
		}
	}
	return kept.with("Prev", fmt.Sprint(r.start)).String()
}

// table writes the sections of a cross-reference table.
func table(offsets map[int]int) string {
	numbers := make([]int, 0, len(offsets))
	for number := range offsets {
		numbers = append(numbers, number)
	}
	sort.Ints(numbers)
	out := ""
	for i := 0; i < len(numbers); {
		end := i + 1
		for end < len(numbers) && numbers[end] == numbers[end-1]+1 {
			end++
		}
		out += fmt.Sprintf("%d %d\n", numbers[i], end-i)
		for ; i < end; i++ {
			out += fmt.Sprintf("%010d 00000 n\r\n", offsets[numbers[i]])
		}
	}
	return out
}
