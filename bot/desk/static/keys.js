// Keys for whoever has a keyboard: an element names its key in data-key, "r", or "t 3" for one key after the other.
// A button or link is clicked, a field is moved into; j and k walk through a list. Nothing happens while somebody types,
// and the keys can be turned off. Without this file everything is a click away.
"use strict";

(() => {
  const OFF = "havesay.keys";
  const dialog = document.querySelector("[data-keys]");
  if (!dialog) return;
  const hint = document.querySelector("[data-keys-hint]");
  const shown = document.querySelector("[data-keys-typed]");
  let typed = [];

  const isOff = () => localStorage.getItem(OFF) === "off";
  const keyed = () => [...document.querySelectorAll("[data-key]")].filter((one) => !one.disabled);
  const isField = (one) => one.matches("textarea, select, input:not([type=checkbox], [type=radio])");
  const isTyping = (one) => one.isContentEditable || isField(one);

  const open = (element) => {
    for (let box = element.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  };

  const act = (element) => {
    open(element);
    if (isField(element)) {
      element.focus();
      if (element.select) element.select();
    } else {
      element.click();
    }
  };

  const say = (words) => { shown.textContent = words; };

  const walk = (step) => {
    const rows = [...document.querySelectorAll("[data-place='ideas'] .reference")];
    if (!rows.length) return false;
    const at = rows.findIndex((one) => one.closest("li").contains(document.activeElement));
    rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)].focus();
    return true;
  };

  const press = (key) => {
    typed.push(key);
    const said = typed.join(" ");
    const all = keyed();
    const exact = all.find((one) => one.dataset.key === said);
    if (exact) {
      typed = [];
      say("");
      act(exact);
      return true;
    }
    const longer = all.filter((one) => one.dataset.key.startsWith(`${said} `));
    if (longer.length) {
      open(longer[0]);
      longer[0].scrollIntoView({ block: "nearest" });
      say(`${said} …`);
      return true;
    }
    const alone = typed.length === 1;
    typed = [];
    say("");
    if (!alone) return press(key);
    return (key === "j" && walk(1)) || (key === "k" && walk(-1));
  };

  const list = () => {
    const lines = dialog.querySelector("[data-keys-list]");
    const said = keyed().filter((one) => one.dataset.keySays).map((one) => [one.dataset.key, one.dataset.keySays]);
    if (document.querySelector("[data-place='ideas']")) said.unshift(["j", "Down the list"], ["k", "Up the list"]);
    lines.replaceChildren(...said.flatMap(([key, words]) => {
      const term = document.createElement("dt");
      for (const one of key.split(" ")) term.append(Object.assign(document.createElement("kbd"), { textContent: one }), " ");
      return [term, Object.assign(document.createElement("dd"), { textContent: words })];
    }));
  };

  const draw = () => {
    hint.hidden = false;
    document.body.classList.toggle("keyed", !isOff());
    dialog.querySelector("[data-keys-off]").textContent = isOff() ? "Turn the keys on" : "Turn the keys off";
  };

  dialog.querySelector("[data-keys-off]").addEventListener("click", () => {
    localStorage.setItem(OFF, isOff() ? "on" : "off");
    draw();
  });
  dialog.querySelector("[data-keys-close]").addEventListener("click", () => dialog.close());
  document.querySelector("[data-key='?']").addEventListener("click", () => {
    list();
    dialog.showModal();
  });
  document.addEventListener("keydown", (event) => {
    if (isOff() || dialog.open || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape") {
      typed = [];
      say("");
      if (isTyping(event.target)) event.target.blur();
      return;
    }
    if (isTyping(event.target) || (event.key.length > 1 && event.key !== "Enter")) return;
    if ((event.key === "Enter" || event.key === " ") && event.target.closest("a, button, summary, input")) return;
    if (press(event.key)) event.preventDefault();
  });
  draw();
})();
