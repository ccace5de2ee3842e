// What the console adds where JavaScript runs: shortcuts, parts that refresh themselves, a countdown, prepared
// sentences, boxes that are narrowed while a name is typed.
"use strict";

const KEYS_OFF = "chungtay-keys-off";
const REFRESH_MS = 30_000;
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const one = (selector) => document.querySelector(selector);

function remembered(name) {
  try { return localStorage.getItem(name); } catch { return null; }
}

function remember(name, value) {
  try { value ? localStorage.setItem(name, value) : localStorage.removeItem(name); } catch { /* private window */ }
}

function isTyping(target) {
  return target.closest("input, select, textarea, dialog, [contenteditable]") !== null;
}

function step(by) {
  const links = all(".item h2 a");
  if (links.length === 0) return;
  const now = links.findIndex((link) => link === document.activeElement || link.closest(".item.selected"));
  const held = links.indexOf(document.activeElement);
  const from = held >= 0 ? held : now;
  const to = from < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, from + by));
  all(".item.selected").forEach((item) => item.classList.remove("selected"));
  links[to].focus();
  links[to].closest(".item").scrollIntoView({ block: "nearest" });
}

function use(key) {
  const target = one(`[data-key="${CSS.escape(key)}"]`);
  if (!target) return false;
  const details = target.closest("details");
  if (!details) { target.focus(); return true; }
  details.open = true;
  details.querySelector("input:not([type=hidden]), select, textarea, button").focus();
  return true;
}

function search() {
  const field = one("input[type=search]");
  if (field) field.focus(); else location.assign("/console/queue");
}

function onKey(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event.target)) return;
  if (remembered(KEYS_OFF)) return;
  const does = {
    j: () => step(1), k: () => step(-1), "/": search,
    "?": () => one("#keys")?.showModal(), u: () => one("[data-up]")?.click(),
  }[event.key];
  if (does) does(); else if (!use(event.key)) return;
  event.preventDefault();
}

function keys() {
  const on = one("[data-keys-on]");
  if (!on) return;
  on.checked = !remembered(KEYS_OFF);
  on.addEventListener("change", () => remember(KEYS_OFF, on.checked ? "" : "1"));
  all("[data-keys]").forEach((button) => button.addEventListener("click", () => one("#keys").showModal()));
  all(".with-script").forEach((part) => { part.hidden = false; });
  document.addEventListener("keydown", onKey);
}

function fill(event) {
  const chosen = event.target.selectedOptions[0];
  const field = document.getElementById(event.target.dataset.fills);
  if (event.target.value && field) field.value = chosen.textContent;
}

function countDown(shown) {
  const words = shown.textContent;
  let left = Number(shown.dataset.seconds);
  const started = words.replace(String(left), "{}");
  const timer = setInterval(() => {
    left -= 1;
    shown.textContent = started.replace("{}", String(Math.max(0, left)));
    if (left > 0) return;
    clearInterval(timer);
    shown.closest("form.undo")?.remove();
  }, 1000);
}

async function refresh() {
  const live = one("[data-live]");
  if (!live || document.hidden || document.querySelector("dialog[open]")) return;
  const answer = await fetch(location.href).catch(() => null);
  if (!answer || answer.redirected || !answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-live]");
  if (!fresh) return;
  // What is around the part has changed as well, such as the buttons: nothing is being typed, so the whole page comes.
  if (fresh.dataset.mark !== live.dataset.mark && !one("details[open] textarea")) { location.reload(); return; }
  const ids = (part) => all(".item", part).map((item) => item.id).join();
  const changed = ids(live) !== ids(fresh);
  const held = live.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  live.replaceWith(document.adoptNode(fresh));
  if (held) all("a", fresh).find((link) => link.getAttribute("href") === held)?.focus({ preventScroll: true });
  if (changed) one("#live").textContent = document.body.dataset.updated;
}

function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d");
}

function narrow(event) {
  const words = fold(event.target.value).split(/\s+/).filter(Boolean);
  all(".boxes .tick", document.getElementById(event.target.dataset.narrows)).forEach((label) => {
    const named = fold(label.textContent);
    label.hidden = !label.querySelector("input").checked && !words.every((word) => named.includes(word));
  });
}

function live() {
  const part = one("[data-live]");
  if (part && part.dataset.every !== "0") setInterval(refresh, Number(part.dataset.every || 0) || REFRESH_MS);
}

keys();
one(".menu [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
all("[data-fills]").forEach((select) => select.addEventListener("change", fill));
all("[data-seconds]").forEach(countDown);
all("[data-narrows]").forEach((field) => field.addEventListener("input", narrow));
live();
