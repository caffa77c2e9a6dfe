// A letter's copy and print. Without script the mail link is there, and the text can be marked by hand.
function say(from: Element, words: string | undefined): void {
  const status = from.closest('[data-letter]')?.querySelector('[role=status]');
  if (status && words) status.textContent = words;
}

async function copy(text: HTMLTextAreaElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text.value);
  } catch {
    // an address that is not https has no clipboard
    text.select();
    document.execCommand('copy');
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const text = document.getElementById(button.dataset.copy ?? '');
  if (!(text instanceof HTMLTextAreaElement)) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copy(text).then(() => { button.focus(); say(button, button.dataset.said); }));
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-said]')) link.addEventListener('click', () => say(link, link.dataset.said));

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
