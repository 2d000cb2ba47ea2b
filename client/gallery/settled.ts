// Waits until a view stands still: its faces are there, and nothing on the page changes any more.

/** Frames without a change: the first may still be about what was there before. */
const QUIET_FRAMES = 2;
const MOST_FRAMES = 600;

export async function settled(): Promise<void> {
  let quiet = 0;
  const watcher = new MutationObserver(() => {
    quiet = 0;
  });
  watcher.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  try {
    for (let frame = 0; quiet < QUIET_FRAMES; frame += 1) {
      if (frame > MOST_FRAMES) throw new Error('the view does not come to rest');
      quiet += 1;
      await document.fonts.ready;
      await new Promise(requestAnimationFrame);
    }
  } finally {
    watcher.disconnect();
  }
}
