package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
)

// The domains, which keep each digest and signature from being taken for another.
const (
	partDomain     = "dateline/part/v1\n"
	documentDomain = "dateline/document/v1\n"
	filingDomain   = "dateline/filing/v1\n"
	approvalDomain = "dateline/approval/v1\n"
	keyDomain      = "dateline/key/v1\n"
	manifestDomain = "dateline/manifest/v1\n"
	sealDomain     = "dateline/seal/v1\n"

	statementDomain = "dateline/statement/v1\n"
)

func digest(domain string, content []byte) string {
	sum := sha256.Sum256(append([]byte(domain), content...))
	return hex.EncodeToString(sum[:])
}

func saltedDigest(domain, salt string, content []byte) string {
	return digest(domain, append(decodeHex32(salt), content...))
}

func decodeHex32(text string) []byte {
	insist(hex32.MatchString(text), "%.80q isn't 64 lower-case hexadecimal digits.", text)
	content, _ := hex.DecodeString(text)
	return content
}

func decodeBase64(text string) []byte {
	content, err := base64.StdEncoding.DecodeString(text)
	insist(err == nil && base64.StdEncoding.EncodeToString(content) == text,
		"%.80q isn't base64 in its one form.", text)
	return content
}

func signed(key, message, signature []byte) bool {
	return len(key) == ed25519.PublicKeySize && ed25519.Verify(key, message, signature)
}
