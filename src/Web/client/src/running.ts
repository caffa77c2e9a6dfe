// An import that runs: the page looks again by itself. Without script a refresh and the link below the bar do the same.
const pause = 2500;

async function look(box: HTMLElement): Promise<void> {
  const response = await fetch(location.href);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const next = page.querySelector('[data-running]');
  // what has ended is a page of its own
  if (!next) return location.reload();
  box.replaceChildren(...next.childNodes);
  setTimeout(() => void look(box), pause);
}

const running = document.querySelector<HTMLElement>('[data-running]');
if (running) setTimeout(() => void look(running), pause);
