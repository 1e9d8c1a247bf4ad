// The code to scan (ISO/IEC 18004): bytes, mask 3, the least version, the most correction it holds.

// By level M, Q, H: codewords of correction in a block, and blocks, from version 1 to 40.
const QR_LEVELS = [
  {
    bits: 0,
    correction: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26,
      28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28],
    blocks: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21,
      23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49],
  },
  {
    bits: 3,
    correction: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28,
      30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
    blocks: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27,
      29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68],
  },
  {
    bits: 2,
    correction: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30,
      24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
    blocks: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32,
      35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81],
  },
];

/** Return the code of an address as an SVG picture, as a page of template 1 has it. */
function codeToScan(address) {
  const content = [...address].every((sign) => sign.codePointAt(0) < 256)
    ? fromLatin1(address) : utf8(address);
  const matrix = qrMatrix(content);
  const size = matrix.length + 4;
  const path = matrix.map((row, y) =>
    row.map((dark, x) => (dark ? `M${x + 2} ${y + 2}h1v1h-1z` : '')).join('')).join('');
  return html`<svg viewBox="0 0 ${size} ${size}" aria-hidden="true"><path d="${path}"/></svg>`;
}

/** Return the rows of a code's modules, dark ones `true`. */
function qrMatrix(content) {
  const version = QR_LEVELS[0].blocks.findIndex((_, at) => fitsQr(content, at + 1, QR_LEVELS[0])) + 1;
  if (!version) fail('unpressable', 'The address is too long for a code to scan.');
  const level = QR_LEVELS.findLast((each) => fitsQr(content, version, each));
  const grid = qrGrid(version);
  placeBits(grid, qrCodewords(content, version, level));
  placeFormat(grid, level);
  return grid.map((row) => row.map((module) => module.dark));
}

/** Return how many modules of a version carry data and correction. */
function qrCapacity(version) {
  const alignments = version < 2 ? 0 : Math.floor(version / 7) + 2;
  let modules = (16 * version + 128) * version + 64;
  if (alignments) modules -= (25 * alignments - 10) * alignments - 55;
  return version < 7 ? modules : modules - 36;
}

function dataCodewords(version, { correction, blocks }) {
  return Math.floor(qrCapacity(version) / 8) - correction[version - 1] * blocks[version - 1];
}

function fitsQr(content, version, level) {
  const head = 4 + (version < 10 ? 8 : 16);
  return head + 8 * content.length <= 8 * dataCodewords(version, level);
}

function qrCodewords(content, version, level) {
  const count = dataCodewords(version, level);
  const bits = [];
  const push = (value, width) => {
    for (let at = width - 1; at >= 0; at -= 1) bits.push((value >> at) & 1);
  };
  push(4, 4);
  push(content.length, version < 10 ? 8 : 16);
  for (const byte of content) push(byte, 8);
  push(0, Math.min(4, 8 * count - bits.length));
  // Pages of template 1 were pressed with one byte of zeros here, where there is room for it.
  if (bits.length < 8 * count) push(0, 8);
  for (let pad = 0xec; bits.length < 8 * count; pad ^= 0xec ^ 0x11) push(pad, 8);
  const data = Array.from({ length: count }, (_, at) =>
    bits.slice(8 * at, 8 * at + 8).reduce((byte, bit) => byte * 2 + bit, 0));
  return interleaved(data, version, level);
}

function interleaved(data, version, level) {
  const [blocks, length] = [level.blocks[version - 1], level.correction[version - 1]];
  const long = data.length % blocks;
  const rows = [];
  let at = 0;
  for (let block = 0; block < blocks; block += 1) {
    const size = Math.floor(data.length / blocks) + (block >= blocks - long ? 1 : 0);
    rows.push(data.slice(at, at + size));
    at += size;
  }
  const corrections = rows.map((row) => reedSolomon(row, length));
  const across = (lists) => {
    const longest = Math.max(...lists.map((list) => list.length));
    return Array.from({ length: longest }, (_, place) =>
      lists.filter((list) => place < list.length).map((list) => list[place])).flat();
  };
  return [...across(rows), ...across(corrections)];
}

function fieldProduct(one, other) {
  let product = 0;
  for (let at = 7; at >= 0; at -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((other >> at) & 1) * one;
  }
  return product;
}

function reedSolomon(data, length) {
  let divisor = [1];
  for (let at = 0, root = 1; at < length; at += 1, root = fieldProduct(root, 2)) {
    const grown = [...divisor, 0];
    divisor.forEach((factor, place) => {
      grown[place + 1] ^= fieldProduct(factor, root);
    });
    divisor = grown;
  }
  const rest = Array(length).fill(0);
  for (const byte of data) {
    const factor = byte ^ rest.shift();
    rest.push(0);
    for (let at = 0; at < length; at += 1) rest[at] ^= fieldProduct(divisor[at + 1], factor);
  }
  return rest;
}

/** Return the modules of a version with all that isn't data set and marked as fixed. */
function qrGrid(version) {
  const size = 4 * version + 17;
  const grid = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => ({ dark: false, fixed: false })));
  const set = (x, y, dark) => {
    if (x >= 0 && y >= 0 && x < size && y < size) grid[y][x] = { dark, fixed: true };
  };
  for (let at = 0; at < size; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]]) {
    for (let dy = -4; dy <= 4; dy += 1) {
      for (let dx = -4; dx <= 4; dx += 1) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        set(x + dx, y + dy, ring !== 2 && ring !== 4);
      }
    }
  }
  setAlignments(version, size, set);
  const format = Array.from({ length: 9 }, (_, at) => [[8, at], [at, 8]]).flat();
  for (let at = 0; at < 8; at += 1) format.push([size - 1 - at, 8], [8, size - 1 - at]);
  for (const [x, y] of format) if (!grid[y][x].fixed) set(x, y, false);
  set(8, size - 8, true);
  if (version >= 7) setVersion(version, size, set);
  return grid;
}

function setAlignments(version, size, set) {
  const count = version < 2 ? 0 : Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((size - 13) / (2 * count - 2)) * 2;
  const places = [6];
  for (let at = 0; at < count - 1; at += 1) places.splice(1, 0, size - 7 - at * step);
  if (!count) return;
  for (const x of places) {
    for (const y of places) {
      const last = size - 7;
      if ((x === 6 && (y === 6 || y === last)) || (x === last && y === 6)) continue;
      for (let dy = -2; dy <= 2; dy += 1) {
        for (let dx = -2; dx <= 2; dx += 1) {
          set(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
        }
      }
    }
  }
}

function setVersion(version, size, set) {
  let rest = version;
  for (let at = 0; at < 12; at += 1) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let at = 0; at < 18; at += 1) {
    const [x, y] = [size - 11 + (at % 3), Math.floor(at / 3)];
    set(x, y, Boolean((bits >> at) & 1));
    set(y, x, Boolean((bits >> at) & 1));
  }
}

function placeBits(grid, codewords) {
  const size = grid.length;
  let at = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      for (const x of [right, right - 1]) {
        const upward = ((right + 1) & 2) === 0;
        const y = upward ? size - 1 - step : step;
        if (grid[y][x].fixed) continue;
        const bit = at < 8 * codewords.length && ((codewords[at >> 3] >> (7 - (at & 7))) & 1) === 1;
        grid[y][x].dark = bit !== ((x + y) % 3 === 0);
        at += 1;
      }
    }
  }
}

function placeFormat(grid, level) {
  const size = grid.length;
  const data = (level.bits << 3) | 3;
  let rest = data;
  for (let at = 0; at < 10; at += 1) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = ((data << 10) | rest) ^ 0x5412;
  const bit = (at) => ((bits >> at) & 1) === 1;
  const first = [0, 1, 2, 3, 4, 5, 7, 8];
  for (let at = 0; at < 8; at += 1) {
    grid[first[at]][8].dark = bit(at);
    grid[8][size - 1 - at].dark = bit(at);
  }
  for (let at = 8; at < 15; at += 1) {
    grid[8][at === 8 ? 7 : 14 - at].dark = bit(at);
    grid[size - 15 + at][8].dark = bit(at);
  }
}
