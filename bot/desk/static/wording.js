// Shows what is wrong with a wording while it is typed. The server decides; without this file a button does the same.
"use strict";

(() => {
  const form = document.querySelector("form[data-look]");
  const looked = form && form.querySelector("[data-looked]");
  if (!looked) return;
  let waiting = 0;
  let asked = 0;

  const look = async () => {
    const turn = ++asked;
    try {
      const answer = await fetch(form.dataset.look, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (answer.ok && turn === asked) looked.innerHTML = await answer.text();
    } catch {
      // away for a moment: the button still works
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 300);
  });
})();
