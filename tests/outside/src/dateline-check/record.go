package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

const (
	height = 8
	width  = 1 << height
	// Up to so many entries each size's consistency is checked, past it one size in many.
	everySize = 1000
)

// A record is a folder of tiles under a verified checkpoint; hashes are those that were proven.
type record struct {
	folder string
	tree   tlog.Tree
	hashes []tlog.Hash
}

// confirmRecord checks checkpoint, key, tiles, entries, inclusions and consistencies of a record.
func confirmRecord(folder string, p policy, moves []handover, out io.Writer) {
	p = p.follow(moves)
	head := openCheckpoint(readFile(filepath.Join(folder, "checkpoint")), p)
	r := &record{folder: folder, tree: head.tree}
	checkKey(folder, head, p)
	for start := int64(0); start < r.tree.N; start += width {
		r.checkBundle(start)
	}
	r.checkInclusions()
	r.checkGrowth()
	for _, h := range moves {
		r.checkHandover(h)
	}
	files := r.checkFiles()
	fmt.Fprintf(out, "checkpoint  %s, %d entries, root %s\ncosigned by %s\n",
		head.origin, r.tree.N, r.tree.Hash, head.cosigners())
	fmt.Fprintf(out, "entries     %d, each proven; %d files of tiles and entries\nconfirmed\n",
		r.tree.N, files)
}

func checkKey(folder string, head checkpoint, p policy) {
	shown := strings.TrimSuffix(string(readFile(filepath.Join(folder, "key"))), "\n")
	for i, key := range p.logs {
		if key.Name() == head.origin && p.logKeys[i] == shown {
			return
		}
	}
	refuse("The record shows a key that isn't the policy's: %.200q.", shown)
}

// Height, ReadTiles and SaveTiles make a record readable by tlog, which proves what it reads.

func (r *record) Height() int { return height }

func (r *record) SaveTiles([]tlog.Tile, [][]byte) {}

func (r *record) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, tile := range tiles {
		data = append(data, r.read(tile)[:tile.W*tlog.HashSize])
	}
	return data, nil
}

// read returns the file of a tile or bundle, the full one where the partial is gone.
func (r *record) read(tile tlog.Tile) []byte {
	content, err := os.ReadFile(filepath.Join(r.folder, pathOf(tile)))
	if os.IsNotExist(err) && tile.W < width {
		tile.W = width
		content, err = os.ReadFile(filepath.Join(r.folder, pathOf(tile)))
	}
	insist(err == nil, "%v.", err)
	insist(tile.L < 0 || len(content) == tile.W*tlog.HashSize, "%s has another length.", pathOf(tile))
	return content
}

// pathOf is tlog's path without the height that C2SP tlog-tiles leaves out, and "entries" for data.
func pathOf(tile tlog.Tile) string {
	path := strings.TrimPrefix(tile.Path(), fmt.Sprintf("tile/%d/", height))
	return "tile/" + strings.Replace(path, "data/", "entries/", 1)
}

// checkBundle holds the entries of a bundle against the leaves' hashes in tiles that the root proves.
func (r *record) checkBundle(start int64) {
	entries := r.bundle(start/width, r.tree.N-start)
	places := make([]int64, len(entries))
	for i := range entries {
		places[i] = tlog.StoredHashIndex(0, start+int64(i))
	}
	leaves, err := tlog.TileHashReader(r.tree, r).ReadHashes(places)
	insist(err == nil, "The tiles over entry %d aren't those of the record's root: %v.", start, err)
	for i, entry := range entries {
		index := start + int64(i)
		insist(tlog.RecordHash(entry) == leaves[i],
			"Entry %d isn't the one that the record's root has.", index)
		parseEntry(entry)
		hashes, err := tlog.StoredHashesForRecordHash(index, leaves[i], r)
		insist(err == nil, "%v.", err)
		r.hashes = append(r.hashes, hashes...)
	}
}

// ReadHashes gives the library the hashes that were proven.
func (r *record) ReadHashes(places []int64) ([]tlog.Hash, error) {
	hashes := make([]tlog.Hash, len(places))
	for i, place := range places {
		if place >= int64(len(r.hashes)) {
			return nil, fmt.Errorf("past the end of the record")
		}
		hashes[i] = r.hashes[place]
	}
	return hashes, nil
}

// checkInclusions proves that each entry stands in the tree.
func (r *record) checkInclusions() {
	for index := int64(0); index < r.tree.N; index++ {
		proof, err := tlog.ProveRecord(r.tree.N, index, r)
		insist(err == nil, "There is no proof of entry %d: %v.", index, err)
		leaf := r.hashes[tlog.StoredHashIndex(0, index)]
		err = tlog.CheckRecord(proof, r.tree.N, r.tree.Hash, index, leaf)
		insist(err == nil, "The proof of entry %d doesn't hold: %v.", index, err)
	}
}

// bundle returns the entries of a bundle, so many of which the tree has.
func (r *record) bundle(number, count int64) [][]byte {
	insist(count > 0, "There are entries past the end of the record.")
	if count > width {
		count = width
	}
	tile := tlog.Tile{H: height, L: -1, N: number, W: int(count)}
	entries := splitEntries(r.read(tile))
	insist(int64(len(entries)) >= count, "%s has too few entries.", pathOf(tile))
	return entries[:count]
}

// splitEntries parts a bundle, in which two bytes of length stand before each entry.
func splitEntries(content []byte) [][]byte {
	var entries [][]byte
	for len(content) > 0 {
		insist(len(content) >= 2, "An entry bundle ends in the middle of an entry.")
		end := 2 + int(content[0])<<8 + int(content[1])
		insist(len(content) >= end, "An entry bundle ends in the middle of an entry.")
		entries, content = append(entries, content[2:end]), content[end:]
	}
	return entries
}

// checkGrowth proves that the tree of each size, or of many sizes, is the beginning of this one.
func (r *record) checkGrowth() {
	step := 1 + r.tree.N/everySize
	for size := int64(1); size <= r.tree.N; size += step {
		root, err := tlog.TreeHash(size, r)
		insist(err == nil, "There is no root of size %d: %v.", size, err)
		proof, err := tlog.ProveTree(r.tree.N, size, r)
		insist(err == nil, "There is no proof of size %d: %v.", size, err)
		err = tlog.CheckTree(proof, r.tree.N, r.tree.Hash, size, root)
		insist(err == nil, "Size %d isn't the beginning of size %d: %v.", size, r.tree.N, err)
	}
}

var tilePath = regexp.MustCompile(`^tile/(entries|\d{1,2})/((?:x\d{3}/)*\d{3})(?:\.p/(\d{1,3}))?$`)

// checkFiles holds every file that lies under tile/, of older sizes too, against the proven tree.
func (r *record) checkFiles() int {
	files := 0
	walk := func(path string, entry fs.DirEntry, err error) error {
		insist(err == nil || os.IsNotExist(err) && r.tree.N == 0, "%v.", err)
		if err == nil && !entry.IsDir() {
			files++
			relative, _ := filepath.Rel(r.folder, path)
			r.checkFile(filepath.ToSlash(relative), readFile(path))
		}
		return nil
	}
	err := filepath.WalkDir(filepath.Join(r.folder, "tile"), walk)
	insist(err == nil, "%v.", err)
	return files
}

func (r *record) checkFile(path string, content []byte) {
	found := tilePath.FindStringSubmatch(path)
	insist(found != nil, "%s isn't a path of a tile.", path)
	tile, err := tlog.ParseTilePath(strings.Replace(
		strings.Replace(path, "tile/", fmt.Sprintf("tile/%d/", height), 1), "/entries/", "/data/", 1))
	insist(err == nil && pathOf(tile) == path, "%s isn't a path of a tile.", path)
	if tile.L < 0 {
		entries := r.bundle(tile.N, r.tree.N-tile.N*width)
		insist(len(entries) >= tile.W, "%s is past the end of the record.", path)
		var expected []byte
		for _, entry := range entries[:tile.W] {
			expected = append(append(expected, byte(len(entry)>>8), byte(len(entry))), entry...)
		}
		insist(string(expected) == string(content), "%s isn't what the record's root stands for.", path)
		return
	}
	expected, err := tlog.ReadTileData(tile, r)
	insist(err == nil && string(expected) == string(content),
		"%s isn't what the record's root stands for.", path)
}
