// The tool on the page: a file or pasted words in, the verdict out. Nothing is sent anywhere.

const TEST_KEY = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
const LANGUAGES = Object.keys(PRESSED.sentences);

class Tool {
  constructor(host) {
    this.host = host;
    this.vkey = host.dataset.vkey;
    this.language = LANGUAGES.find((tag) => tag === primary(document.documentElement.lang)) ?? 'en';
    this.served = /^https?:$/.test(location.protocol);
    this.last = null;
    this.name = null;
    this.policyText = '';
  }

  /** Put the tool on the page, or say why it can't run here. */
  async start() {
    const able = globalThis.isSecureContext && globalThis.crypto?.subtle && await canVerify();
    if (!able) {
      const why = element('p', { class: 'tool-problem' }, toolWords(this.language).no_crypto);
      this.host.replaceChildren(why);
      return;
    }
    this.render();
  }

  render() {
    const words = toolWords(this.language);
    this.host.lang = this.language;
    this.host.dir = words.direction;
    this.status = element('p', { role: 'status', class: 'tool-status' });
    this.result = element('div', { class: 'tool-result' });
    this.host.replaceChildren(
      this.languageBar(words), this.form(words), this.status, this.result);
    if (this.last !== null) this.show();
  }

  languageBar(words) {
    const buttons = LANGUAGES.map((tag) => {
      const name = toolWords(tag).name;
      const button = element('button', {
        type: 'button', lang: tag, 'aria-pressed': String(tag === this.language),
      }, name);
      button.addEventListener('click', () => {
        this.language = tag;
        this.policyText = this.policy.value;
        const pasted = this.pasted.value;
        this.render();
        this.pasted.value = pasted;
        this.host.querySelector(`button[lang="${tag}"]`).focus();
      });
      return button;
    });
    return element('div', { class: 'tool-languages', role: 'group', 'aria-label': words.languages }, buttons);
  }

  form(words) {
    const file = element('input', { type: 'file', id: 'tool-file', multiple: '' });
    file.addEventListener('change', () => this.take([...file.files]));
    const zone = element('div', { class: 'tool-zone' },
      element('label', { for: 'tool-file' }, words.file),
      element('p', { class: 'how', id: 'tool-drop' }, words.drop), file);
    file.setAttribute('aria-describedby', 'tool-drop');
    this.acceptDrops(zone);
    this.pasted = element('textarea', { id: 'tool-text', rows: '7', dir: 'auto' });
    const form = element('form', { class: 'slip tool-form' },
      zone,
      element('p', {}, element('label', { for: 'tool-text' }, words.text), this.pasted),
      element('p', {}, element('button', { type: 'submit' }, words.submit)),
      this.trustElement(words),
      element('p', { class: 'how' }, this.served ? words.privacy : words.privacy_file));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      file.value = '';
      this.name = null;
      this.check(ENCODER.encode(this.pasted.value), []);
    });
    return form;
  }

  trustElement(words) {
    this.policy = element('textarea', {
      id: 'tool-policy', rows: '4', dir: 'ltr', spellcheck: 'false', autocapitalize: 'off',
    });
    this.policy.value = this.policyText;
    return element('details', { class: 'tool-trust' },
      element('summary', {}, words.trust),
      element('p', {}, words.trust_text),
      element('pre', { dir: 'ltr', tabindex: '0' }, element('code', {}, this.vkey)),
      element('p', {}, element('label', { for: 'tool-policy' }, words.policy), this.policy));
  }

  acceptDrops(zone) {
    const over = (event) => {
      event.preventDefault();
      zone.classList.toggle('over', event.type === 'dragover');
    };
    zone.addEventListener('dragover', over);
    zone.addEventListener('dragleave', over);
    zone.addEventListener('drop', (event) => {
      over(event);
      this.take([...event.dataTransfer.files]);
    });
  }

  /** Judge the first file that can be a copy; the others lie beside it, a page's pictures say. */
  async take(files) {
    if (!files.length) return;
    const beside = /\.(?:css|svg|png|jpe?g|webp|gif|avif|woff2?|js)$/i;
    const copy = files.find(({ name }) => !beside.test(name)) ?? files[0];
    this.name = copy.name;
    if (copy.size > MAX_BYTES) {
      await this.check(null, []);
      return;
    }
    let content;
    try {
      content = new Uint8Array(await copy.arrayBuffer());
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.status.textContent = filled(toolWords(this.language).problem, { why: error.message });
      return;
    }
    await this.check(content, files.filter((file) => file !== copy));
  }

  async check(content, files) {
    const words = toolWords(this.language);
    this.status.textContent = words.checking;
    this.result.replaceChildren();
    this.host.setAttribute('aria-busy', 'true');
    try {
      this.last = content === null ? tooLong() : await judge(content, await this.trusted(files));
    } catch (error) {
      this.last = null;
      this.status.textContent = filled(words.problem, { why: error.message });
      faultOf(error);
    } finally {
      this.host.removeAttribute('aria-busy');
    }
    if (this.last !== null) this.show(true);
  }

  /** Return what is trusted: the policy or key given, else the key that this page came with. */
  async trusted(files) {
    const given = this.policy.value.trim();
    const policy = given ? await givenPolicy(given) : plainPolicy([await parseVkey(this.vkey)]);
    return {
      policy,
      whence: given ? 'the policy given' : 'this page',
      view: this.served ? new EditionView(new URL('../', location.href)) : null,
      siblings: (path) => besides(files, path),
      statements: await besides(files, 'wire.json'),
    };
  }

  show(focused = false) {
    const words = toolWords(this.language);
    const { verdict, later } = this.last;
    const name = this.name === null ? words.pasted : isolated(inert(this.name));
    this.status.textContent = `${filled(words.verdict, { name })}: ${words[`verdict_${verdict}`]}`;
    const released = this.served && later === 'checked';
    this.result.replaceChildren(verdictElement(this.last, this.language, released));
    if (focused) this.result.querySelector('#verdict').focus();
  }
}

/** Read a policy, or verifier keys, one a line. */
async function givenPolicy(text) {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  if (lines.every((line) => !/[ \t]/.test(line))) return plainPolicy(await Promise.all(lines.map(parseVkey)));
  return parsePolicy(utf8(`${lines.join('\n')}\n`));
}

/** Return a file that was given beside a page, by its name; `null` where none was. */
async function besides(files, path) {
  const name = path.split('/').at(-1);
  const found = files.find((file) => file.name === name && file.size <= MAX_COPY_BYTES);
  return found ? new Uint8Array(await found.arrayBuffer()) : null;
}

function tooLong() {
  const report = new Report();
  report.giveUp('readable', 'This copy is too long.', 'unreadable', { why: 'This copy is too long.' });
  return report;
}

/** Whether this browser verifies Ed25519: it knows the first key of RFC 8032, 7.1. */
async function canVerify() {
  try {
    await crypto.subtle.importKey('raw', parseHex32(TEST_KEY), 'Ed25519', false, ['verify']);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

const HOST = document.getElementById('tool');
if (HOST !== null) new Tool(HOST).start();
