// Shows every page as its reader likes it, before the first paint: a script that the page waits for. The choices are
// those of lib/storage/reading-settings.ts; app/reading.css says how each looks.
(() => {
  const page = document.documentElement;

  function show() {
    try {
      for (const name of ['size', 'spacing', 'typeface', 'theme']) {
        const value = localStorage.getItem(`waymark-reading-${name}`);
        if (value) page.dataset[name] = value;
        else delete page.dataset[name];
      }
    } catch {
      // Nothing can be remembered here.
    }
  }

  show();
  addEventListener('storage', show); // chosen or forgotten in another tab
  addEventListener('pageshow', ({ persisted }) => persisted && show()); // chosen on a page after this one
})();
