// Sends texts without loading the page again; the replies come in by live.js. Without this file every form just posts.
"use strict";

(() => {
  const trouble = document.querySelector("[data-trouble]");
  const toEnd = (list) => { list.scrollTop = list.scrollHeight; };
  const allToEnd = () => document.querySelectorAll("[data-follow]").forEach(toEnd);
  allToEnd();
  window.addEventListener("resize", allToEnd);

  const another = () => (crypto.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random()}`);

  const send = async (form, submitter) => {
    const body = new FormData(form);
    if (submitter && submitter.name) body.set(submitter.name, submitter.value);
    if (!String(body.get("text") || "").trim() && !body.get("button") && form.matches("[data-send]")) return;
    const buttons = [...form.querySelectorAll("button")];
    buttons.forEach((button) => { button.disabled = true; });
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(body), redirect: "manual" });
      if (answer.type !== "opaqueredirect" && !answer.ok) throw new Error(String(answer.status));
      trouble.hidden = true;
      const words = form.querySelector("textarea");
      if (words) words.value = "";
      if (form.elements.once) form.elements.once.value = another();
      const list = form.closest(".phone")?.querySelector("[data-follow]");
      if (list) toEnd(list);
    } catch {
      trouble.textContent = "That text did not get through. Is Havesay still running? Try again.";
      trouble.hidden = false;
    } finally {
      buttons.forEach((button) => { button.disabled = false; });
      if (submitter && document.activeElement === document.body) submitter.focus();
    }
  };

  document.addEventListener("submit", (event) => {
    if (!event.target.matches("[data-send], [data-quiet]")) return;
    event.preventDefault();
    send(event.target, event.submitter);
  });

  // A key types its digit, as keys do; sending is its own button.
  document.addEventListener("click", (event) => {
    const key = event.target.closest("[data-key]");
    if (!key) return;
    event.preventDefault();
    const words = key.closest(".phone").querySelector("textarea");
    words.value += key.dataset.key;
    words.focus();
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || !event.target.matches(".write textarea")) return;
    event.preventDefault();
    event.target.form.requestSubmit();
  });
})();
