/*
 * Small comforts; every page works without this file.
 *  - the light/dark switch (remembered in a cookie, so that the server draws the right one at once)
 *  - the browser's time zone (told in a cookie, so that the server writes times where the reader is)
 *  - the menu on a phone and the person's menu: Escape and a click outside close them
 *  - what was typed survives a lost session: kept in this tab only, given back once after signing in again;
 *    never passwords, never inside a form marked data-keep="no" (survey answers, messages), wiped by signing out
 *    and by leaving the page; kept through the steps of a form marked data-steps and while something is to be corrected
 *  - Back and reload after a form was sent ask for the page again and never send it twice; what was refused is given back
 *  - what was refused takes the focus, and a group of choices tells each of them
 *  - nobody is asked to confirm a form marked data-check-first that lacks an answer: the server says so at once
 *  - a warning before leaving a changed form marked data-unsaved
 *  - a form that was just sent is not sent again by a second press in the same moment
 *  - a hidden field marked data-untouched is sent only while nothing in its form has been touched
 *  - buttons marked data-copy="text" put the text on the clipboard; hidden where there is none
 *  - regions marked data-poll="seconds" are fetched again until the server stops marking them or leaves them out
 */
(() => {
  "use strict";
  const root = document.documentElement;
  const body = document.body;
  const all = (selector, where = document) => Array.from(where.querySelectorAll(selector));

  /* Theme */
  const dark = () => root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  all("[data-theme-switch]").forEach(button => {
    button.hidden = false;
    button.setAttribute("aria-pressed", String(dark()));
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      button.setAttribute("aria-pressed", String(dark()));
      const path = body.dataset.context || "/";
      document.cookie = `theme=${root.dataset.theme}; path=${path}; max-age=31536000; samesite=lax`;
    });
  });

  /* Times are told where the reader is */
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone) {
    document.cookie = `zone=${encodeURIComponent(zone)}; path=${body.dataset.context || "/"}; max-age=31536000; samesite=lax`;
  }

  /* Menus */
  const side = document.getElementById("navigation");
  const opener = document.querySelector(".menu-link");
  const sheet = open => {
    side.classList.toggle("open", open);
    opener.setAttribute("aria-expanded", String(open));
    (open ? side.querySelector("a") : opener).focus();
  };
  if (side && opener) {
    opener.setAttribute("aria-expanded", "false");
    opener.addEventListener("click", event => { event.preventDefault(); sheet(true); });
    all(".sheet-close", side).forEach(close =>
      close.addEventListener("click", event => { event.preventDefault(); sheet(false); }));
  }
  const closeMe = () => all("details.me[open]").forEach(menu => { menu.open = false; });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    closeMe();
    if (side && side.classList.contains("open")) sheet(false);
  });
  document.addEventListener("click", event => {
    if (!event.target.closest("details.me")) closeMe();
  });

  /* What was typed */
  const store = (() => { try { return window.sessionStorage; } catch (refused) { return null; } })();
  const prefix = "typed|";
  const person = body.dataset.person || "";
  const here = () => `${prefix}${person}|${location.pathname}${location.search}|`;
  const typedKeys = start => Object.keys(store).filter(key => key.startsWith(start));
  const wipe = start => typedKeys(start).forEach(key => store.removeItem(key));
  const keepable = field => field.name && !field.name.includes("jakarta.faces")
    && /^(textarea|select-one|text|email|url|tel|number|date|time|datetime-local|radio|checkbox)$/.test(field.type)
    && field.form && field.form.dataset.keep !== "no" && field.form.method === "post"
    && !field.form.querySelector("input[type=password]");
  const fields = () => all("input, textarea, select").filter(keepable);
  const choice = field => field.type === "radio" || field.type === "checkbox";
  const key = field => here() + field.name + (choice(field) ? `|${field.value}` : "");
  const said = field => choice(field) ? String(field.checked) : field.value;
  const keep = field => {
    if (!person || !field.matches("input, textarea, select") || !keepable(field)) return;
    const group = field.type === "radio" ? fields().filter(one => one.name === field.name) : [field];
    try { group.forEach(one => store.setItem(key(one), said(one))); } catch (full) { /* comfort only */ }
  };
  const remember = event => keep(event.target);
  const unfinished = () => body.dataset.posted
    && document.querySelector("form[data-steps], .ui-message-error, .ui-messages-error");
  const cameBack = () => performance.getEntriesByType("navigation").some(one => one.type !== "navigate");
  const wipeSent = () => {
    const sent = store.getItem("sent");
    if (sent && sent !== here()) wipe(sent);
  };
  const giveBack = again => {
    let any = false;
    fields().forEach(field => {
      const was = store.getItem(key(field));
      if (was === null || was === said(field)) return;
      const tell = () => field.dispatchEvent(new Event("change", { bubbles: true }));
      if (choice(field)) field.checked = was === "true"; else field.value = was;
      if ("kept" in field.dataset) window.addEventListener("load", () => setTimeout(tell)); else tell();
      any = true;
    });
    const note = document.getElementById("given-back");
    if (any && note && again) note.textContent = note.dataset.again;
    if (any && note) note.hidden = false;
  };
  if (store) {
    if (body.dataset.lost) {
      store.setItem("lost", "yes");
    } else if (person) {
      const again = !body.dataset.posted && cameBack() && store.getItem("refused") === here();
      if (store.getItem("lost") || again) giveBack(again); else { if (!unfinished()) wipe(here()); wipeSent(); }
      if (unfinished()) store.setItem("refused", here()); else if (!again) store.removeItem("refused");
      store.removeItem("lost");
      store.removeItem("sent");
      const keepAll = () => {
        fields().filter(field => store.getItem(key(field)) !== null).forEach(keep);
        all("[data-kept]").forEach(keep);
      };
      if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", () => setTimeout(keepAll));
      document.addEventListener("submit", () => { keepAll(); store.setItem("sent", here()); });
    }
    document.addEventListener("input", remember);
    document.addEventListener("change", remember);
    all("form.langs").forEach(form => form.addEventListener("submit", () => store.setItem("lost", "yes")));
    all("form[data-sign-out]").forEach(form => form.addEventListener("submit", () => wipe(prefix)));
  }

  /* Sent and refused */
  if (body.dataset.posted) history.replaceState(history.state, "", location.href);
  all("[data-invalid]").forEach(group => all("input", group).forEach(one => {
    one.setAttribute("aria-invalid", "true");
    one.setAttribute("aria-describedby", group.getAttribute("aria-describedby"));
  }));
  const told = document.getElementById("refused") || document.querySelector(".ui-messages-error");
  if (told) {
    told.tabIndex = -1;
    told.focus();
  }

  /* Asking to confirm */
  const missing = form => {
    const open = all("input[type=radio]", form).map(one => one.name);
    return all("[required], [aria-required=true]", form).some(field => "value" in field && !field.value.trim())
      || open.some(name => !form.querySelector(`input[type=radio][name="${CSS.escape(name)}"]:checked`));
  };
  document.addEventListener("click", event => {
    const button = event.target.closest("form[data-check-first] [data-pfconfirmcommand]");
    if (!button || !missing(button.form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    button.form.requestSubmit(button);
  }, true);

  /* Unsaved changes */
  let dirty = false;
  document.addEventListener("input", event => {
    if (event.target.closest("form[data-unsaved]")) dirty = true;
  });
  document.addEventListener("submit", () => { dirty = false; });
  window.addEventListener("beforeunload", event => { if (dirty) event.preventDefault(); });

  /* Pressing twice */
  const TWICE = 1500;
  document.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented) return;
    if (form.dataset.sentAt && Date.now() - Number(form.dataset.sentAt) < TWICE) event.preventDefault();
    else form.dataset.sentAt = String(Date.now());
  });
  window.addEventListener("pageshow", () => all("form[data-sent-at]").forEach(form => { delete form.dataset.sentAt; }));

  /* Touched or not */
  const touch = event => {
    if (event.target.form) all("[data-untouched]", event.target.form).forEach(field => { field.disabled = true; });
  };
  document.addEventListener("input", touch, true);
  document.addEventListener("change", touch, true);

  /* Copying */
  if (navigator.clipboard) all("button[data-copy]").forEach(button => {
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(button.dataset.copy);
        button.textContent = button.dataset.copied;
      } catch (refused) { /* the text can be selected by hand */ }
    });
  });

  /* Progress */
  const poll = region => {
    const seconds = Math.max(1, Number(region.dataset.poll) || 3);
    setTimeout(async () => {
      let next = region;
      try {
        const answer = await fetch(location.href, { headers: { "X-Requested-With": "poll" } });
        if (answer.ok && !answer.redirected) {
          const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(region.id);
          const done = !fresh || !fresh.dataset.poll;
          if (done) { location.reload(); return; }
          region.replaceWith(document.adoptNode(fresh));
          next = fresh;
        }
      } catch (offline) { /* try again later */ }
      poll(next);
    }, seconds * 1000);
  };
  all("[data-poll][id]").forEach(poll);
})();
