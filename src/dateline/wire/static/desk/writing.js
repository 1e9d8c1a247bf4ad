'use strict';
// A draft saves itself while it is typed, and its preview follows. Without script, the buttons do.
(() => {
  const form = document.getElementById('draft');
  const typed = document.getElementById('typed');
  if (!form || !typed || typed.readOnly) return;
  const told = document.getElementById('told');
  const preview = document.getElementById('preview');
  const kept = `draft:${form.dataset.save}`;
  const PAUSE = 900;
  let timer = 0;
  let busy = false;
  let again = false;
  let stopped = false;

  const tell = (text) => { told.textContent = text; };
  const save = async () => {
    if (stopped) return;
    if (busy) { again = true; return; }
    busy = true;
    tell(form.dataset.saving);
    const body = new FormData(form);
    body.delete('picture');
    body.delete('drop');
    try {
      const answer = await fetch(form.dataset.save, { method: 'POST', body, credentials: 'same-origin' });
      const said = await answer.json();
      if (answer.ok) {
        form.elements.revision.value = said.revision;
        preview.innerHTML = said.preview; // our own template, escaped on the server
        sessionStorage.removeItem(kept);
        tell(form.dataset.saved);
      } else {
        stopped = answer.status === 409;
        tell(said.fault);
      }
    } catch {
      tell('');
    }
    busy = false;
    if (again) { again = false; save(); }
  };
  form.addEventListener('input', (event) => {
    if (event.target.type === 'file' || event.target.type === 'checkbox') return;
    sessionStorage.setItem(kept, typed.value);
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  form.addEventListener('submit', () => { clearTimeout(timer); stopped = true; });
})();
