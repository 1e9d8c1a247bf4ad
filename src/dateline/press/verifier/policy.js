// Policies (C2SP tlog-policy): which logs are trusted, and which witnesses must have cosigned.

const MAX_POLICY_BYTES = 1_000_000;

/** Return a policy that trusts these logs' keys and asks for no witness. */
function plainPolicy(keys) {
  return { logs: keys.filter((key) => key.kind === ED25519), witnesses: [], groups: [], quorum: 'none' };
}

/** Read a policy file; faults name the line. */
async function parsePolicy(content) {
  if (content.length > MAX_POLICY_BYTES) fail('malformed', 'This policy is too long.');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
  if (/[\x00-\x08\x0b-\x1f\x7f]/.test(text)) {
    fail('malformed', 'A policy holds no control characters but tab and newline.');
  }
  if (!text.endsWith('\n')) fail('malformed', "A policy's last line ends in a newline too.");
  const policy = { logs: [], witnesses: [], groups: [], quorum: null, names: new Set(['none']) };
  for (const [at, line] of text.split('\n').entries()) {
    const words = line.split(/[ \t]+/).filter(Boolean);
    if (!words.length || words[0].startsWith('#')) continue;
    try {
      await readPolicyLine(words, policy);
    } catch (error) {
      fail('malformed', `Line ${at + 1} of the policy: ${faultOf(error).message}`);
    }
  }
  if (policy.quorum === null) fail('malformed', 'A policy has a quorum line, “quorum none” at least.');
  return policy;
}

async function readPolicyLine([kind, name, ...rest], policy) {
  if (kind === 'log' && name !== undefined && rest.length <= 1) {
    policy.logs.push(await policyKey(name, ED25519, policy.logs));
  } else if (kind === 'witness' && (rest.length === 1 || rest.length === 2)) {
    const keys = policy.witnesses.map((witness) => witness.key);
    const key = await policyKey(rest[0], COSIGNATURE, keys);
    policy.witnesses.push({ name: newName(name, policy), key });
  } else if (kind === 'group' && rest.length >= 2) {
    readGroup(name, rest[0], rest.slice(1), policy);
  } else if (kind === 'quorum' && name !== undefined && !rest.length && policy.quorum === null) {
    if (!policy.names.has(name)) fail('malformed', `“${name}” isn't defined above.`);
    policy.quorum = name;
  } else {
    fail('malformed', "this isn't a log, witness, group or (one) quorum line.");
  }
}

function readGroup(name, threshold, members, policy) {
  const taken = new Set(policy.groups.flatMap((group) => group.members));
  for (const member of members) {
    if (!policy.names.has(member) || member === 'none') {
      fail('malformed', `“${member}” isn't defined above.`);
    }
    if (taken.has(member)) fail('malformed', `“${member}” is a member already.`);
    taken.add(member);
  }
  const short = { all: members.length, any: 1 };
  const needed = Object.hasOwn(short, threshold) ? short[threshold] : parseNumber(threshold);
  if (needed < 1 || needed > members.length) {
    fail('malformed', `${needed} of ${members.length} members can't be asked for.`);
  }
  policy.groups.push({ name: newName(name, policy), needed, members });
}

function newName(name, policy) {
  if (policy.names.has(name)) fail('malformed', `the name “${name}” is taken.`);
  policy.names.add(name);
  return name;
}

async function policyKey(vkey, kind, others) {
  const key = await parseVkey(vkey);
  if (key.kind !== kind) fail('malformed', 'a key of another type belongs here.');
  if (others.some((other) => sameBytes(other.key, key.key))) {
    fail('malformed', `the key of ${key.name} is listed twice.`);
  }
  return key;
}

/** Verify a signed checkpoint by its log's key and by every known witness that signed it. */
async function acceptCheckpoint(note, policy) {
  const checkpoint = await openCheckpoint(note, policy.logs);
  const { text, signatures } = parseNote(note);
  const holds = new Set();
  for (const line of signatures) {
    const witness = policy.witnesses.find(({ key }) => key.name === line.name && key.id === line.id);
    if (witness) {
      await checkCosignature(text, line, witness.key);
      holds.add(witness.name);
    }
  }
  const cosigned = [...holds];
  holds.add('none');
  for (const { name, needed, members } of policy.groups) {
    if (members.filter((member) => holds.has(member)).length >= needed) holds.add(name);
  }
  if (!holds.has(policy.quorum)) {
    const names = cosigned.join(', ') || 'nobody';
    fail('quorum', `The policy asks for the quorum “${policy.quorum}”, and ${names} cosigned.`);
  }
  return { checkpoint, cosigned };
}

/** Check a witness's word on a checkpoint's text (C2SP tlog-cosignature, type 0x04). */
async function checkCosignature(text, { name, blob }, key) {
  const wrong = () => fail('signature', `The cosignature of ${name} isn't of this checkpoint.`);
  if (blob.length !== 72) wrong();
  const seconds = new DataView(blob.buffer, blob.byteOffset).getBigUint64(0);
  if (seconds >= 1n << 63n) wrong();
  const message = utf8(`cosignature/v1\ntime ${seconds}\n${text}`);
  if (!(await signedBy(key.key, message, blob.subarray(8)))) wrong();
}
