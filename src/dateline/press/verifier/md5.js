// MD5 (RFC 1321), which a PDF's embedded file and its trailer name; nothing here rests on it.

const MD5_SHIFTS = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];
const MD5_SINES = Int32Array.from({ length: 64 }, (_, at) =>
  Math.floor(Math.abs(Math.sin(at + 1)) * 2 ** 32) | 0);

function md5Hex(bytes) {
  const padded = new Uint8Array(((bytes.length + 8) >> 6 << 6) + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n, true);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  const words = new Int32Array(16);
  for (let block = 0; block < padded.length; block += 64) {
    for (let at = 0; at < 16; at += 1) words[at] = view.getInt32(block + 4 * at, true);
    md5Block(state, words);
  }
  return hexOf(new Uint8Array(state.buffer));
}

function md5Block(state, words) {
  let [a, b, c, d] = state;
  for (let at = 0; at < 64; at += 1) {
    const round = at >> 4;
    let mixed;
    let place;
    if (round === 0) [mixed, place] = [(b & c) | (~b & d), at];
    else if (round === 1) [mixed, place] = [(d & b) | (~d & c), (5 * at + 1) & 15];
    else if (round === 2) [mixed, place] = [b ^ c ^ d, (3 * at + 5) & 15];
    else [mixed, place] = [c ^ (b | ~d), (7 * at) & 15];
    const sum = (a + mixed + MD5_SINES[at] + words[place]) | 0;
    const shift = MD5_SHIFTS[round][at & 3];
    [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
}
