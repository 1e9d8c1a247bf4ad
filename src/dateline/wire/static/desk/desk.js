'use strict';
// The desk by keyboard: j and k step, letters press the button that bears them or lead to a part of the page, ? lists them. Nothing here is needed.
(() => {
  const typing = (element) => element && element.closest('input, textarea, select, [contenteditable]');
  const steps = () => Array.from(document.querySelectorAll('[data-step]'));
  const show = (step) => {
    document.querySelectorAll('mark.here').forEach((mark) => mark.classList.remove('here'));
    const words = step.dataset.at && document.getElementById(step.dataset.at);
    if (words) {
      words.classList.add('here');
      words.scrollIntoView({ block: 'center' });
    }
    step.focus({ preventScroll: Boolean(words) });
    step.scrollIntoView({ block: 'nearest' });
  };
  const move = (by) => {
    const all = steps();
    const at = all.findIndex((step) => step === document.activeElement || step.contains(document.activeElement));
    const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    if (next) show(next);
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape' && typing(event.target)) return void event.target.blur();
    if (typing(event.target)) return;
    if (event.key === 'j') return void move(1);
    if (event.key === 'k') return void move(-1);
    if (event.key === '?') {
      const keys = document.getElementById('keys');
      if (keys) {
        keys.open = !keys.open;
        keys.querySelector('summary').focus();
      }
      return;
    }
    const part = document.querySelector(`[data-jump="${CSS.escape(event.key)}"]`);
    if (part) {
      part.focus({ preventScroll: true });
      return void part.scrollIntoView({ block: 'start' });
    }
    const button = document.querySelector(`button[data-key="${CSS.escape(event.key)}"]`);
    if (button) {
      event.preventDefault();
      button.click();
    }
  });
})();
