// The page comes alive: nothing here is needed to use it. Messages wait in the browser until the server has them.
"use strict";
(() => {
  const find = (query, within = document) => within.querySelector(query);
  const main = find("#chat"), log = find("#log"), composer = find("#composer");
  if (!main.dataset.whole) return; // an older page: plain forms lead back to the newest
  const text = find("#text"), picked = find("#picked"), notice = find("#notice"), typing = find("#typing"), news = find("#news");
  const says = find("#says").dataset, token = composer.elements.token.value;
  const pointing = matchMedia("(hover: hover)").matches;
  let after = Number(main.dataset.after), photos = [], hush;

  // ---- what is on the page

  const nearEnd = () => innerHeight + scrollY > document.documentElement.scrollHeight - 200;
  const toEnd = () => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
  // To the end, but the last lines of this message stay in sight: a question must not vanish above its many answers.
  function toMessage(one) {
    toEnd();
    const bubble = find(".bubble", one).getBoundingClientRect(), roof = find(".top").getBoundingClientRect().bottom;
    const hidden = roof + 8 - Math.max(bubble.top, bubble.bottom - 150);
    if (hidden > 0) scrollBy({ top: -hidden, behavior: "instant" });
  }

  function settle() {
    const turns = [...log.querySelectorAll(".msg.out")].map((one) => Number(one.dataset.turn));
    const now = Math.max(0, ...turns);
    for (const one of log.querySelectorAll("details.passing")) one.open = Number(one.dataset.turn) === now;
    const asking = [...log.querySelectorAll(`.msg.out[data-turn="${now}"]`)].pop();
    main.dataset.expects = (now && asking && asking.dataset.expects) || "choice";
    text.placeholder = says[{ place: "point" }[main.dataset.expects] || main.dataset.expects];
  }

  const writing = () => ["text", "contact"].includes(main.dataset.expects);

  function wait(on) {
    clearTimeout(hush);
    typing.hidden = !on;
    if (on) hush = setTimeout(() => { wait(false); release(); }, 20000);
  }

  const release = () => document.querySelectorAll(".options[inert]").forEach((form) => { form.inert = false; });

  function put(html, old) {
    const shell = document.createElement("template");
    shell.innerHTML = html;
    const fresh = find(".msg", shell.content);
    const there = find("#" + fresh.id) || find(`[data-event="${fresh.dataset.event}"]`, log);
    const before = there || old;
    if (before) {
      const mine = find(".previews", before), room = find(".previews", fresh);
      if (mine && room) room.append(...mine.childNodes);
      before.replaceWith(fresh);
      if (old && old !== before) old.remove();
    } else {
      fresh.classList.add("fresh");
      log.append(fresh);
    }
    return fresh;
  }

  function take(item) {
    if (item.changed <= after) return;
    after = item.changed;
    const end = nearEnd();
    let fresh = null;
    if (!item.html) find("#m" + item.id)?.remove();
    else {
      const pending = item.side === "in" && [...log.querySelectorAll("[data-sent]")].find((one) => item.html.includes(`data-event="${one.dataset.sent}-`));
      const lost = !document.activeElement || document.activeElement === document.body || document.activeElement.closest("[inert]");
      fresh = put(item.html, pending || null);
      if (item.side === "out") {
        wait(false);
        release();
        find("#hello")?.remove();
        settle();
        if (lost && !pointing) fresh.focus({ preventScroll: true });
        else if (lost) (writing() ? text : find("details[open] button", fresh) || text).focus({ preventScroll: true });
      }
    }
    settle();
    if (end) fresh ? toMessage(fresh) : toEnd();
    else if (item.side === "out" && fresh && fresh.getBoundingClientRect().top > innerHeight - 150) news.hidden = false;
  }

  function say(sentence) {
    notice.textContent = sentence || "";
    notice.hidden = !sentence;
  }

  // ---- the queue: in IndexedDB, which also keeps photos; in memory where that is denied

  const memory = new Map();
  const shelf = new Promise((done) => {
    try {
      const opening = indexedDB.open("chungtay", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("queue", { keyPath: "event" });
      opening.onsuccess = () => done(opening.result);
      opening.onerror = opening.onblocked = () => done(null);
    } catch { done(null); }
  });
  const ask = async (mode, use) => {
    const db = await shelf;
    if (!db) return null;
    return new Promise((done) => {
      try {
        const request = use(db.transaction("queue", mode).objectStore("queue"));
        request.transaction.oncomplete = () => done(request.result);
        request.transaction.onabort = request.transaction.onerror = () => done(null);
      } catch { done(null); }
    });
  };
  const keep = (item) => { memory.set(item.event, item); return ask("readwrite", (shelf) => shelf.put(item)); };
  const drop = (item) => { memory.delete(item.event); return ask("readwrite", (shelf) => shelf.delete(item.event)); };
  async function kept() {
    for (const item of (await ask("readonly", (shelf) => shelf.getAll())) || [])
      if (item.token === token && !memory.has(item.event)) memory.set(item.event, item);
    return [...memory.values()].sort((a, b) => a.at - b.at);
  }

  // randomUUID needs https; a village hall's machine may be reached by http.
  const id = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  function draft(item) {
    const there = find(`[data-sent="${item.event}"]`, log);
    if (there) return there;
    const one = find("#draft").content.cloneNode(true).firstElementChild;
    one.dataset.sent = item.event;
    find(".text", one).textContent = item.label || item.text;
    for (const photo of item.photos) find(".previews", one).append(picture(photo));
    find(".when", one).textContent = says.sending;
    log.append(one);
    return one;
  }

  function picture(photo) {
    const image = new Image();
    image.alt = "";
    image.src = URL.createObjectURL(photo);
    return image;
  }

  async function send(said) {
    const item = { event: id(), token, at: Date.now(), text: "", label: "", press: "", message: "", photos: [], ...said };
    say("");
    draft(item);
    toEnd();
    await keep(item);
    flush();
  }

  let flushing = false, again = 0, pause;
  async function flush() {
    if (flushing) return;
    flushing = true;
    clearTimeout(pause);
    try {
      for (let queue = await kept(); queue.length; queue = await kept())
        if (!(await deliver(queue[0]))) break;
    } finally { flushing = false; }
  }

  async function deliver(item) {
    const one = draft(item), body = new FormData();
    for (const name of ["event", "token", "text", "press", "message", "lat", "lon"]) body.append(name, item[name] ?? "");
    for (const photo of item.photos) body.append("photos", photo, photo.name || "photo.jpg");
    let reply = null, told = {};
    try {
      reply = await fetch("/chat", { method: "POST", body, headers: { Accept: "application/json" } });
      if (reply.status !== 204) told = await reply.json();
    } catch { reply = reply && reply.ok ? null : reply; }
    if (!reply || reply.status >= 500 || reply.status === 429) return later(one, told.error);
    again = 0;
    await drop(item);
    say(told.error);
    if (!reply.ok) return refuse(one, item);
    const end = nearEnd();
    const answered = [...log.querySelectorAll(".msg.out")].pop();
    if (told.html) put(told.html, one.isConnected ? one : null);
    if (!answered || Number(answered.id.slice(1)) < (told.id || 0)) wait(true);
    if (end) toEnd();
    return true;
  }

  function later(one, sentence) {
    find(".when", one).textContent = sentence || says.waiting;
    again = Math.min(again + 1, 5);
    pause = setTimeout(flush, 1000 * 2 ** again);
    return false;
  }

  function refuse(one, item) {
    one.classList.replace("sending", "failed");
    find(".when", one).textContent = says.failed;
    if (!text.value && !item.press) text.value = item.text;
    release();
    return true;
  }

  // ---- what the person does

  function pick(files) {
    photos = [...photos, ...files].slice(0, 10);
    picked.replaceChildren(...photos.map((photo, at) => {
      const figure = document.createElement("figure"), remove = document.createElement("button"), cross = document.createElement("span");
      remove.type = "button";
      remove.setAttribute("aria-label", `${says.remove} (${at + 1})`);
      cross.textContent = "×";
      remove.append(cross);
      remove.onclick = () => { photos.splice(at, 1); pick([]); text.focus(); };
      figure.append(picture(photo), remove);
      return figure;
    }));
    picked.hidden = !photos.length;
    picked.setAttribute("aria-label", `${says.photos} ${photos.length}`);
  }

  composer.addEventListener("change", (event) => {
    if (event.target.type !== "file") return;
    pick(event.target.files);
    event.target.value = "";
  });

  composer.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!text.value.trim() && !photos.length) return text.focus();
    send({ text: text.value.trim(), photos });
    photos = [];
    pick([]);
    text.value = "";
    grow();
    text.focus();
  });

  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    composer.requestSubmit();
  });

  const grow = () => {
    if (CSS.supports("field-sizing", "content")) return;
    text.style.height = "auto";
    text.style.height = `${text.scrollHeight + 3}px`;
  };
  text.addEventListener("input", grow);

  main.addEventListener("submit", (event) => {
    const form = event.target, button = event.submitter;
    if (!form.matches(".options") || !button) return;
    event.preventDefault();
    const said = button.name === "text"
      ? { text: button.value, label: says.start }
      : { press: button.value, message: form.elements.message.value, label: button.textContent };
    form.inert = true;
    send(said);
  });

  const place = find("#place");
  place.hidden = !("geolocation" in navigator && isSecureContext);
  place.addEventListener("click", () => {
    place.disabled = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => { place.disabled = false; send({ lat: coords.latitude, lon: coords.longitude, label: says.place }); },
      () => { place.disabled = false; say(says.noplace); text.focus(); },
      { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 });
  });

  news.addEventListener("click", () => {
    const newest = [...log.querySelectorAll(".msg")].pop();
    news.hidden = true;
    toMessage(newest);
    newest.focus({ preventScroll: true });
  });
  addEventListener("scroll", () => { if (nearEnd()) news.hidden = true; }, { passive: true });

  // ---- what the server says

  let polling = null;
  async function poll() {
    try {
      const reply = await fetch(`/chat/messages?after=${after}`);
      if (reply.ok) for (const item of (await reply.json()).messages) take(item);
    } catch { /* offline: the next round asks again */ }
  }
  const pollFromNowOn = () => { polling = polling || setInterval(poll, 4000); };

  function listen() {
    if (!window.EventSource) return pollFromNowOn();
    const stream = new EventSource(`/chat/events?after=${after}`);
    stream.onmessage = (event) => take(JSON.parse(event.data));
    stream.onerror = () => { if (stream.readyState === EventSource.CLOSED) pollFromNowOn(); };
    addEventListener("pagehide", () => stream.close());
  }

  addEventListener("online", flush);
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) flush(); });

  settle();
  const newest = [...log.querySelectorAll(".msg")].pop();
  if (newest) toMessage(newest);
  if (!typing.hidden) wait(true);
  listen();
  flush();
})();
