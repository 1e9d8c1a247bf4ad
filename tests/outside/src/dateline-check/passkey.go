package main

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/asn1"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"io"
	"math/big"
	"regexp"
	"unicode/utf8"
)

const (
	approvalChallengeDomain = "dateline/approval-challenge/v1\n"
	keyChallengeDomain      = "dateline/key-challenge/v1\n"
	fingerprintDomain       = "dateline/fingerprint/v1\n"
	maxClientData           = 4096
)

var originForm = regexp.MustCompile(
	`^(?:https://((?:[a-z0-9-]+\.)*[a-z0-9-]+)|http://(localhost))(?::[1-9][0-9]{0,4})?`)

// originOf returns the origin of a wire's address, on which its passkeys work.
func originOf(baseURL string) string {
	origin := originForm.FindString(baseURL)
	rest := baseURL[len(origin):]
	insist(origin != "" && (rest == "" || rest[0] == '/'), "No passkey works at %.80q.", baseURL)
	return origin
}

// anyWire stands for the address of a wire that isn't known.
const anyWire = "*"

// checkAssertion checks that a passkey signed a challenge on a wire's pages, its user verified.
func checkAssertion(key []byte, domain string, about []byte, text json.RawMessage, baseURL string) {
	assertion := parseObject("assertion", text, "authenticator_data client_data signature")
	clientData := decodeBase64(assertion.text("client_data"))
	origin := checkClientData(clientData, decodeHex32(digest(domain, about)))
	insist(baseURL == anyWire || origin == originOf(baseURL),
		"A passkey signed on pages of %.80q, not on this wire's.", origin)
	data := decodeBase64(assertion.text("authenticator_data"))
	named := originForm.FindStringSubmatch(origin)
	checkAuthenticatorData(data, named[1]+named[2])
	hashed := sha256.Sum256(clientData)
	message := append(append([]byte{}, data...), hashed[:]...)
	insist(signedByPasskey(key, message, decodeBase64(assertion.text("signature"))),
		"An assertion wasn't signed by the passkey it names.")
}

// checkClientData checks what the browser said it was asked, and returns on which origin.
func checkClientData(content, challenge []byte) string {
	insist(len(content) <= maxClientData && utf8.Valid(content) && onceEach(content),
		"A browser's client data aren't JSON.")
	said := anyObject("browser's client data", content)
	insist(isText(said, "type", "webauthn.get"), "A passkey's answer is to another question.")
	insist(isText(said, "challenge", base64.RawURLEncoding.EncodeToString(challenge)),
		"A passkey signed another challenge than this one.")
	framed, stated := said["crossOrigin"]
	_, topped := said["topOrigin"]
	insist((!stated || string(framed) == "false") && !topped,
		"A passkey signed in a frame of another site.")
	var origin string
	err := json.Unmarshal(said["origin"], &origin)
	insist(err == nil && origin != "" && originForm.FindString(origin) == origin,
		"A passkey signed on pages that aren't a wire's.")
	return origin
}

func isText(said object, name, text string) bool {
	var found *string
	return json.Unmarshal(said[name], &found) == nil && found != nil && *found == text
}

// onceEach says whether this is one JSON text in which no object has a member twice.
func onceEach(content []byte) bool {
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.UseNumber()
	if !readOnceEach(decoder) {
		return false
	}
	_, err := decoder.Token()
	return err == io.EOF
}

func readOnceEach(decoder *json.Decoder) bool {
	token, err := decoder.Token()
	if err != nil {
		return false
	}
	opening, nested := token.(json.Delim)
	if !nested {
		return true
	}
	names := map[any]bool{}
	for decoder.More() {
		if opening == '{' {
			name, err := decoder.Token()
			if err != nil || names[name] {
				return false
			}
			names[name] = true
		}
		if !readOnceEach(decoder) {
			return false
		}
	}
	_, err = decoder.Token()
	return err == nil
}

func checkAuthenticatorData(data []byte, host string) {
	insist(len(data) == 37, "An authenticator's data have 37 bytes: no extension counts.")
	site := sha256.Sum256([]byte(host))
	insist(bytes.Equal(data[:32], site[:]), "A passkey of another site signed.")
	flags := data[32]
	insist(flags&0x05 == 0x05, "A passkey signed without its user being verified.")
	insist(flags&^0x1d == 0 && (flags&0x10 == 0 || flags&0x08 != 0),
		"An authenticator's flags say something unknown.")
}

// signedByPasskey verifies by a COSE_Key of ES256, EdDSA or RS256, each in its one form.
func signedByPasskey(key, message, signature []byte) bool {
	hashed := sha256.Sum256(message)
	switch {
	case len(key) == 77 && hasForm(key, 0, "a5010203262001215820") && hasForm(key, 42, "225820"):
		x, y := new(big.Int).SetBytes(key[10:42]), new(big.Int).SetBytes(key[45:])
		insist(elliptic.P256().IsOnCurve(x, y), "A passkey's key isn't one.")
		checkLower(signature)
		return ecdsa.VerifyASN1(&ecdsa.PublicKey{Curve: elliptic.P256(), X: x, Y: y}, hashed[:], signature)
	case len(key) == 42 && hasForm(key, 0, "a4010103272006215820"):
		return signed(key[10:], message, signature)
	case len(key) > 16 && hasForm(key, 0, "a40103033901002059") && hasForm(key, len(key)-5, "2143010001"):
		size := int(key[9])<<8 | int(key[10])
		insist((size == 256 || size == 384) && len(key) == size+16 && key[11]&0x80 != 0,
			"A passkey's key isn't one.")
		public := &rsa.PublicKey{N: new(big.Int).SetBytes(key[11 : 11+size]), E: 65537}
		return rsa.VerifyPKCS1v15(public, crypto.SHA256, hashed[:], signature) == nil
	}
	insist(false, "A passkey's key is a COSE_Key of ES256, EdDSA or RS256 in its one form.")
	return false
}

func hasForm(key []byte, at int, form string) bool {
	want, _ := hex.DecodeString(form)
	return bytes.HasPrefix(key[at:], want)
}

// checkLower checks that of the two signatures of equal worth this is the one with the lower s.
func checkLower(signature []byte) {
	var pair struct{ R, S *big.Int }
	rest, err := asn1.Unmarshal(signature, &pair)
	half := new(big.Int).Rsh(elliptic.P256().Params().N, 1)
	insist(err == nil && len(rest) == 0 && pair.S.Sign() > 0 && pair.S.Cmp(half) <= 0,
		"An ES256 signature isn't in its one form: DER, with the lower s.")
}
