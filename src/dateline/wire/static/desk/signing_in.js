'use strict';
// Says on the page that a passkey didn't answer; allauth's script says so to the console alone.
document.addEventListener('allauth.error', (event) => {
  const told = document.querySelector('[data-passkey-silent]');
  if (!told) return;
  event.preventDefault();
  told.textContent = '';
  requestAnimationFrame(() => { told.textContent = told.dataset.passkeySilent; });
});
