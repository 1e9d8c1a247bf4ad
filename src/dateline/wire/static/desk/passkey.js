'use strict';
// Passkeys for approvals. A form says what it asks of one; the answer goes into the form, and the
// form is sent. The challenge of a signature is made here, of the very digest that the page shows.
(() => {
  const fromUrl64 = (text) =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  const toUrl64 = (buffer) =>
    btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(''))
      .replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  const fromHex = (text) => Uint8Array.from(text.match(/../g) ?? [], (two) => parseInt(two, 16));

  const make = async (asked) => {
    const publicKey = {
      ...asked,
      challenge: fromUrl64(asked.challenge),
      user: { ...asked.user, id: fromUrl64(asked.user.id) },
      excludeCredentials: asked.excludeCredentials.map((each) => ({ ...each, id: fromUrl64(each.id) })),
    };
    const made = await navigator.credentials.create({ publicKey });
    return {
      id: toUrl64(made.rawId),
      client_data: toUrl64(made.response.clientDataJSON),
      attestation: toUrl64(made.response.attestationObject),
    };
  };
  const sign = async ({ rpId, credentials }, { domain, about }) => {
    const words = new TextEncoder().encode(`${domain}\n`);
    const challenge = await crypto.subtle.digest('SHA-256', new Uint8Array([...words, ...fromHex(about)]));
    const publicKey = {
      challenge,
      rpId,
      userVerification: 'required',
      allowCredentials: credentials.map((each) => ({ type: 'public-key', id: fromUrl64(each) })),
    };
    const given = await navigator.credentials.get({ publicKey });
    return {
      id: toUrl64(given.rawId),
      client_data: toUrl64(given.response.clientDataJSON),
      authenticator_data: toUrl64(given.response.authenticatorData),
      signature: toUrl64(given.response.signature),
    };
  };

  for (const form of document.querySelectorAll('form[data-passkey]')) {
    const { passkey, options, origin, failed, known } = form.dataset;
    const told = form.querySelector('[role=status]');
    const button = form.querySelector('button');
    if (!window.PublicKeyCredential || location.origin !== origin) {
      form.querySelector('.elsewhere').hidden = false;
      continue;
    }
    button.hidden = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      button.disabled = true;
      told.textContent = '';
      try {
        const asked = JSON.parse(options);
        const answer = passkey === 'make' ? await make(asked) : await sign(asked, form.dataset);
        form.elements.answer.value = JSON.stringify(answer);
        form.submit();
      } catch (error) {
        told.textContent = error.name === 'InvalidStateError' && known ? known : `${failed} (${error.name})`;
        button.disabled = false;
      }
    });
  }
})();
