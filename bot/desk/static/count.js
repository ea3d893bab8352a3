// Says while one types how long a text is and what makes it dear, as the server does (bot/desk/our_texts.py, say_size).
// The letters an SMS holds come from the server with the field; without this file the "Count it" button does the same.
"use strict";

(() => {
  const straight = (text) => text
    .replace(/[‘’‚‛′´`ʼ＇]/g, "'").replace(/[“”„‟″«»＂]/g, '"').replace(/[‐‑‒–—―−⁃•·]/g, "-")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, " ").replace(/[\u200b-\u200f\u2060\u2066-\u2069\ufeff\u00ad]/g, "")
    .replace(/…/g, "...").replace(/×/g, "x").replace(/⁄/g, "/");

  const parts = (widths, single, more) => {
    const sum = widths.reduce((all, width) => all + width, 0);
    if (sum <= single) return [1, sum];
    let count = 1, used = 0;
    for (const width of widths) {
      if (used + width > more) { count += 1; used = 0; }
      used += width;
    }
    return [count, sum];
  };

  const list = (letters) => [...new Set(letters)].slice(0, 5).map((letter) => `“${letter}”`).join(" ");

  const say = (typed, field) => {
    const most = Number(field.dataset.most || 0);
    if (field.dataset.channel !== "sms") {
      const text = field.dataset.begins + typed, long = `${[...text].length} characters`;
      return most && text.length > most ? `${long}: too long to be sent, at most ${most}.` : `${long}. Telegram costs nothing.`;
    }
    const letters = [...straight(field.dataset.begins + typed)];
    const doubled = new Set(field.dataset.double), plain = new Set(field.dataset.gsm7);
    plain.add("\n").add("\r");
    doubled.add("\f");
    const foreign = letters.filter((letter) => !plain.has(letter) && !doubled.has(letter));
    const widths = letters.map((letter) => (foreign.length ? letter.length : doubled.has(letter) ? 2 : 1));
    const [one, more] = foreign.length ? [70, 67] : [160, 153];
    const [count, units] = parts(widths, one, more);
    if (most && count > most) {
      const dear = foreign.length ? ` ${list(foreign)} makes it dear.` : "";
      return `${units} characters, ${count} SMS: too long to be sent, at most ${more * most} in ${most} SMS.${dear}`;
    }
    const words = `${units} of ${count === 1 ? one : more * count} characters, ${count === 1 ? "one SMS" : `${count} SMS`}.`;
    if (foreign.length) return `${words} ${list(foreign)} makes it dear: only 70 fit in one.`;
    const twice = letters.filter((letter) => doubled.has(letter));
    return twice.length ? `${words} ${list(twice)} counts two.` : words;
  };

  for (const field of document.querySelectorAll("[data-count]")) {
    const size = document.getElementById(field.dataset.count);
    const show = () => {
      size.textContent = say(field.value.trim(), field);
      for (const name of ["due", "late"]) size.classList.toggle(name, size.textContent.includes("too long"));
    };
    field.addEventListener("input", show);
    show();
  }
  for (const button of document.querySelectorAll("[data-without-script]")) button.hidden = true;

  // One click, one text: a second one while the first is under way does nothing.
  for (const form of document.querySelectorAll("form.composer")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
    });
  }
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form.composer")) delete form.dataset.sent;
  });
})();
