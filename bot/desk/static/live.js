// Keeps a page's lists up to date: each event carries one part, its list, its place in it and its HTML.
// The HTML is drawn and escaped by the server; without this file a reload shows the same.
"use strict";

(() => {
  const sign = document.querySelector("[data-live]");
  if (!sign || !window.EventSource) return;
  const words = sign.querySelector("[data-live-words]");
  const said = document.querySelector("[data-said]");
  let settled = false;

  const show = (text, on) => {
    sign.hidden = false;
    sign.classList.toggle("on", on);
    words.textContent = text;
  };

  const find = (name) => document.querySelector(`[data-name="${CSS.escape(name)}"]`);

  const tidy = (list) => {
    const empty = document.querySelector(`[data-empty="${CSS.escape(list.dataset.place)}"]`);
    if (empty) empty.hidden = list.children.length > 0;
    const isFull = (name) => document.querySelector(`[data-place="${CSS.escape(name)}"]`)?.children.length > 0;
    for (const one of document.querySelectorAll("[data-all-empty]")) one.hidden = one.dataset.allEmpty.split(" ").some(isFull);
  };

  const place = (list, item, order) => {
    const after = [...list.children].find((other) => other !== item && Number(other.dataset.order) > order);
    list.insertBefore(item, after || null);
  };

  const draw = (part) => {
    const list = document.querySelector(`[data-place="${CSS.escape(part.place)}"]`);
    if (!list) return;
    let item = find(part.name);
    if (item && item.dataset.version === part.version) return;
    const isNew = !item;
    if (isNew) {
      item = document.createElement("li");
      item.dataset.name = part.name;
    }
    const follows = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
    item.dataset.version = part.version;
    item.dataset.order = part.order;
    const opened = [...item.querySelectorAll("details")].map((one) => one.open);
    const ticked = new Map([...item.querySelectorAll("input[type=checkbox]")].map((box) => [box.name + box.value, box.checked]));
    item.innerHTML = part.html;
    item.querySelectorAll("details").forEach((one, n) => { one.open = opened[n] || one.open; });
    for (const box of item.querySelectorAll("input[type=checkbox]")) {
      if (ticked.has(box.name + box.value)) box.checked = ticked.get(box.name + box.value);
    }
    if (isNew) {
      place(list, item, part.order);
      if (settled) item.classList.add("fresh");
      if (settled && said && part.place === "ideas") said.textContent = "A new idea has arrived.";
      if (settled && said && part.place === "talk" && part.name.startsWith("in-")) said.textContent = "They have texted.";
    }
    if (follows && list.dataset.follow !== undefined) list.scrollTop = list.scrollHeight;
    tidy(list);
  };

  const source = new EventSource(sign.dataset.live);
  source.addEventListener("open", () => {
    show("Live", true);
    setTimeout(() => { settled = true; }, 1500);
  });
  source.addEventListener("error", () => show("Not live: trying again", false));
  source.addEventListener("part", (event) => draw(JSON.parse(event.data)));
  source.addEventListener("gone", (event) => {
    const item = find(JSON.parse(event.data).name);
    if (!item) return;
    const list = item.parentElement;
    item.remove();
    tidy(list);
  });
  source.addEventListener("reload", () => location.reload());
  source.addEventListener("left", () => { source.close(); location.reload(); });
  show("Connecting", false);
})();
