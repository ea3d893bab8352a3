// Two small things that only make a broadcast's pages quicker: the lint while one types, and the countdown of the hold.
// Without this file "Look at it" does the first, and the page says until when for the second.
"use strict";

(() => {
  const form = document.querySelector("form[data-check]");
  if (form) {
    const shown = form.querySelector("[data-checked]");
    for (const button of form.querySelectorAll("[data-without-script]")) button.hidden = true;
    let waiting = 0, asked = 0;

    const check = async () => {
      const mine = asked += 1;
      const answer = await fetch(form.dataset.check, {
        method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "x-part": "1" },
      }).catch(() => null);
      if (answer && answer.ok && mine === asked) shown.innerHTML = await answer.text();
    };

    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(check, 300);
    });
  }

  const page = document.querySelector("[data-now]");
  const behind = page ? Date.now() - Date.parse(page.dataset.now) : 0;  // the demo's clock may be moved
  const count = () => {
    for (const line of document.querySelectorAll("[data-until]")) {
      const seconds = Math.max(0, Math.ceil((Date.parse(line.dataset.until) + behind - Date.now()) / 1000));
      const left = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} left to stop it`;
      const shown = seconds && seconds < 3600 ? left : "";  // over a night the page's own words say until when
      if (line.textContent !== shown) line.textContent = shown;
    }
  };
  if (document.querySelector("[data-place=standing]")) {
    count();
    setInterval(count, 500);
  }
})();
