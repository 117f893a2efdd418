// The energy map by hand: what is dragged, or moved with the arrow keys, is kept by the same form that moves it without
// scripts.
"use strict";

(() => {
  const FURTHEST = 3;
  const BESIDE = 22;
  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

  const map = document.getElementById("energy");
  const svg = map.querySelector("svg.energy");
  const said = map.querySelector("[data-said]");
  const across = Number(map.dataset.across);
  const down = Number(map.dataset.down);
  const middle = { x: Number(map.dataset.x), y: Number(map.dataset.y) };
  const dots = [...svg.querySelectorAll(".dot")].map((face) => {
    const form = document.getElementById(face.dataset.form);
    return { face, form, name: form.elements.label.value, ability: step(form.elements.ability.value), energy: step(form.elements.energy.value) };
  });
  let saving = Promise.resolve();

  function step(value) {
    return Math.max(-FURTHEST, Math.min(FURTHEST, Math.round(Number(value))));
  }

  function words(dot) {
    const word = (name, value) => dot.form.elements[name].querySelector(`option[value="${value}"]`).textContent;
    return `${dot.name}: ${word("ability", dot.ability)}, ${word("energy", dot.energy)}`;
  }

  function put(dot, x, y) {
    dot.face.setAttribute("transform", `translate(${x} ${y})`);
  }

  // Those that share a place stand side by side.
  function settle(dot) {
    const before = dots.filter((d) => d !== dot && d.ability === dot.ability && d.energy === dot.energy).length;
    const beside = before * BESIDE * (dot.ability === FURTHEST ? -1 : 1);
    put(dot, middle.x + dot.ability * across + beside, middle.y - dot.energy * down);
    tell(dot);
  }

  function tell(dot) {
    said.textContent = words(dot);
    dot.face.setAttribute("aria-label", `${words(dot)}. Arrow keys move it.`);
  }

  // One after the other; what cannot be kept this way is sent as a form, and the next page says what is wrong.
  function keep(dot) {
    if (step(dot.form.elements.ability.value) === dot.ability && step(dot.form.elements.energy.value) === dot.energy) return;
    dot.form.elements.ability.value = dot.ability;
    dot.form.elements.energy.value = dot.energy;
    const body = new URLSearchParams(new FormData(dot.form));
    saving = saving.then(() => send(dot.form.action, body)).catch(() => dot.form.submit());
  }

  async function send(action, body) {
    const answer = await fetch(action, { method: "POST", body });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok || page.querySelectorAll("[data-part]").length !== map.querySelectorAll("[data-part]").length) {
      throw new Error("not kept");
    }
    map.querySelectorAll("[data-part]").forEach((part) => {
      part.innerHTML = page.querySelector(`[data-part="${part.dataset.part}"]`).innerHTML;
    });
  }

  function point(event) {
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  }

  function drag(dot) {
    dot.face.addEventListener("pointerdown", (down_) => {
      down_.preventDefault();
      if (svg.lastElementChild !== dot.face) svg.append(dot.face);
      dot.face.focus({ preventScroll: true });
      dot.face.setPointerCapture(down_.pointerId);
      dot.face.classList.add("held");
    });
    dot.face.addEventListener("pointermove", (move) => {
      if (!dot.face.hasPointerCapture(move.pointerId)) return;
      const to = point(move);
      const x = Math.max(12, Math.min(348, to.x));
      const y = Math.max(30, Math.min(278, to.y));
      dot.ability = step((x - middle.x) / across);
      dot.energy = step((middle.y - y) / down);
      put(dot, x, y);
      tell(dot);
    });
    const drop = () => {
      if (!dot.face.classList.contains("held")) return;
      dot.face.classList.remove("held");
      settle(dot);
      keep(dot);
    };
    dot.face.addEventListener("pointerup", drop);
    dot.face.addEventListener("pointercancel", drop);
  }

  function steer(dot) {
    let later;
    dot.face.addEventListener("keydown", (key) => {
      const way = ARROWS[key.key];
      if (!way) return;
      key.preventDefault();
      dot.ability = step(dot.ability + way[0]);
      dot.energy = step(dot.energy + way[1]);
      settle(dot);
      clearTimeout(later);
      later = setTimeout(() => keep(dot), 600);
    });
    dot.face.addEventListener("focus", () => tell(dot));
    dot.face.addEventListener("blur", () => {
      clearTimeout(later);
      keep(dot);
    });
  }

  if (dots.length) {
    map.classList.add("lively");
    svg.setAttribute("role", "group");
    said.textContent = said.dataset.hint;
  }
  dots.forEach((dot) => {
    dot.face.setAttribute("tabindex", "0");
    dot.face.setAttribute("role", "button");
    dot.face.setAttribute("aria-roledescription", "movable activity");
    dot.face.setAttribute("aria-label", `${words(dot)}. Arrow keys move it.`);
    drag(dot);
    steer(dot);
  });
})();
