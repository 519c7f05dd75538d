'use strict';
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);

  ticks();
  contents();
  frames();
  copying();

  /** The list of contents is open where there is room for it, and shows where the reader is. */
  function contents() {
    const list = one('nav details');
    if (!list) {
      return;
    }
    const wide = matchMedia('(min-width: 68rem)');
    const fit = () => { list.open = wide.matches; };
    fit();
    wide.addEventListener('change', fit);
    list.addEventListener('click', (event) => {
      if (event.target.closest('a') && !wide.matches) {
        list.open = false;
      }
    });
    const links = all('nav a');
    const targets = links.map((link) => document.getElementById(link.hash.slice(1)));
    let waiting = false;
    const mark = () => {
      waiting = false;
      const line = innerHeight / 3;
      const here = targets.filter((one) => one.getBoundingClientRect().top < line).length - 1;
      links.forEach((link, i) => {
        if (i === here) {
          link.setAttribute('aria-current', 'true');
        } else {
          link.removeAttribute('aria-current');
        }
      });
    };
    const later = () => {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(mark);
      }
    };
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    mark();
  }

  /** Tables that are too wide can be scrolled from the keyboard. */
  function frames() {
    const fit = () => all('.scroll').forEach((frame) => {
      const wide = frame.scrollWidth > frame.clientWidth;
      const names = { tabindex: '0', role: 'group', 'aria-label': 'Table' };
      Object.entries(names).forEach(([name, value]) => {
        if (wide) {
          frame.setAttribute(name, value);
        } else {
          frame.removeAttribute(name);
        }
      });
    });
    addEventListener('resize', fit);
    fit();
  }

  function copying() {
    if (!navigator.clipboard) {
      return;
    }
    all('.copy').forEach((button) => {
      const line = button.closest('.next');
      button.hidden = false;
      button.addEventListener('click', () => {
        navigator.clipboard.writeText(line.querySelector('code').textContent).then(
            () => say('Copied'), () => say('Not copied: the browser does not allow it'));
      });
      const say = (words) => {
        button.textContent = words;
        line.querySelector('[role=status]').textContent = words;
        setTimeout(() => { button.textContent = 'Copy'; }, 2500);
      };
    });
  }

  /** Ticks are kept in the browser under the document's title and the number of what is ticked. */
  function ticks() {
    const boxes = all('input[data-check]');
    const panel = one('.progress');
    if (!boxes.length) {
      return;
    }
    const store = open();
    const key = (box) => document.body.dataset.ticks + box.dataset.check;
    const done = () => boxes.filter((box) => box.checked).length;
    const clear = one('.clear');

    boxes.forEach((box) => box.addEventListener('change', () => {
      store.keep(key(box), box.checked);
      show();
    }));
    clear.addEventListener('click', () => {
      const count = done();
      const ticks = count === 1 ? 'the tick' : 'all ' + count + ' ticks';
      if (count && confirm('Clear ' + ticks + ' of this page? This cannot be undone.')) {
        boxes.forEach((box) => store.keep(key(box), false));
        show();
      }
    });
    addEventListener('storage', show);
    // Some browsers put boxes back as they were when the page was left.
    addEventListener('pageshow', show);
    one('.unkept').hidden = store.lasts;
    panel.hidden = false;
    show();

    function show() {
      boxes.forEach((box) => { box.checked = store.has(key(box)); });
      one('.count').textContent = done() + ' of ' + boxes.length + ' done';
      const bar = one('progress');
      bar.max = boxes.length;
      bar.value = done();
      clear.setAttribute('aria-disabled', String(!done()));
    }
  }

  /** Where ticks are kept: in the browser, or in this page alone if the browser does not let us. */
  function open() {
    const here = new Map();
    let storage = null;
    try {
      const probe = document.body.dataset.ticks + 'probe';
      localStorage.setItem(probe, '');
      localStorage.removeItem(probe);
      storage = localStorage;
    } catch {
      // Private windows and strict settings; the ticks last as long as the page is open.
    }
    return storage
      ? {
          lasts: true,
          has: (key) => storage.getItem(key) !== null,
          keep: (key, ticked) => ticked ? storage.setItem(key, 'done') : storage.removeItem(key),
        }
      : {
          lasts: false,
          has: (key) => here.has(key),
          keep: (key, ticked) => ticked ? here.set(key, 'done') : here.delete(key),
        };
  }
})();
