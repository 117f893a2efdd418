// The timeline by hand: a bar is dragged, or moved with the arrow keys, to another week; the server says at once whether it
// fits, and the form that moves it without scripts plans it there.
"use strict";

(() => {
  const DAY = 86400000;
  const card = document.getElementById("timeline");
  if (!card) return;
  const said = card.querySelector("[data-said]");
  const form = card.querySelector("form[data-move]");
  let asked = 0;
  let later;

  function day(text) {
    return Date.parse(`${text}T00:00:00Z`);
  }

  function text(time) {
    return new Date(time).toISOString().slice(0, 10);
  }

  function scaleOf(svg) {
    const scale = svg.querySelector(".scale").dataset;
    const from = day(scale.from);
    const perDay = (Number(scale.right) - Number(scale.left)) / ((day(scale.to) - from) / DAY);
    return { perWeek: perDay * 7, from, to: day(scale.to) };
  }

  function put(bar) {
    bar.face.setAttribute("transform", `translate(${bar.weeks * bar.scale.perWeek} 0)`);
    bar.face.classList.toggle("held", bar.weeks !== 0);
  }

  function week(bar) {
    return day(bar.face.dataset.from) + bar.weeks * 7 * DAY;
  }

  // Within what is drawn.
  function clamped(bar, weeks) {
    const start = day(bar.face.dataset.from);
    const least = Math.ceil((bar.scale.from - start) / DAY / 7);
    const most = Math.floor((bar.scale.to - start) / DAY / 7);
    return Math.max(least, Math.min(most, weeks));
  }

  async function check(bar) {
    const mine = ++asked;
    form.hidden = bar.weeks === 0;
    form.elements.activity.value = bar.face.dataset.activity;
    form.elements.week.value = text(week(bar));
    if (bar.weeks === 0) {
      bar.face.classList.remove("misfit");
      said.textContent = `${bar.title}: where it was.`;
      return { possible: false };
    }
    const query = new URLSearchParams({ activity: bar.face.dataset.activity, week: text(week(bar)) });
    try {
      const answer = await fetch(`/plan/check?${query}`);
      if (!answer.ok) throw new Error("no answer");
      const verdict = await answer.json();
      if (mine !== asked) return { possible: false };
      bar.face.classList.toggle("misfit", !verdict.fits);
      form.hidden = !verdict.possible;
      said.textContent = `${bar.title}: ${verdict.words}`;
      return verdict;
    } catch {
      if (mine === asked) said.textContent = "The server does not answer. Nothing was changed.";
      return { possible: false };
    }
  }

  function back(bar) {
    clearTimeout(later);
    bar.weeks = 0;
    put(bar);
    check(bar);
  }

  function move(bar, weeks) {
    bars.filter((other) => other !== bar && other.weeks !== 0).forEach((other) => {
      other.weeks = 0;
      put(other);
      other.face.classList.remove("misfit");
    });
    bar.weeks = clamped(bar, weeks);
    put(bar);
    moved = bar;
  }

  function drag(bar) {
    let from;
    let weeks;
    bar.face.addEventListener("pointerdown", (press) => {
      press.preventDefault();
      bar.face.focus({ preventScroll: true });
      bar.face.setPointerCapture(press.pointerId);
      from = press.clientX;
      weeks = bar.weeks;
    });
    bar.face.addEventListener("pointermove", (event) => {
      if (!bar.face.hasPointerCapture(event.pointerId)) return;
      const across = (event.clientX - from) / bar.svg.getScreenCTM().a;
      const to = clamped(bar, weeks + Math.round(across / bar.scale.perWeek));
      if (to === bar.weeks) return;
      move(bar, to);
      clearTimeout(later);
      later = setTimeout(() => check(bar), 120);
    });
    bar.face.addEventListener("pointerup", async () => {
      if (bar.weeks === weeks) return;
      clearTimeout(later);
      const verdict = await check(bar);
      if (verdict.possible) form.requestSubmit();
    });
    bar.face.addEventListener("pointercancel", () => back(bar));
  }

  function steer(bar) {
    bar.face.addEventListener("keydown", (key) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[key.key];
      if (step) {
        key.preventDefault();
        move(bar, bar.weeks + step * (key.shiftKey ? 4 : 1));
        clearTimeout(later);
        later = setTimeout(() => check(bar), 200);
      } else if (key.key === "Escape") {
        back(bar);
      } else if (key.key === "Enter" && !form.hidden) {
        form.requestSubmit();
      }
    });
  }

  let moved;
  const bars = [...card.querySelectorAll("svg.trail [data-activity]")].map((face) => {
    const svg = face.closest("svg");
    const title = face.querySelector("title").textContent;
    return { face, svg, title: title.replace(/: [^:]*$/, ""), said: title, scale: scaleOf(svg), weeks: 0 };
  });
  if (!bars.length) return;
  bars.forEach((bar) => {
    bar.svg.setAttribute("role", "group");
    bar.face.classList.add("movable");
    bar.face.setAttribute("tabindex", "0");
    bar.face.setAttribute("role", "button");
    bar.face.setAttribute("aria-label", `${bar.said}. Arrow keys move it by a week, Enter plans it there.`);
    drag(bar);
    steer(bar);
  });
  said.textContent = said.dataset.hint;
  form.querySelector("[data-undo]").addEventListener("click", () => {
    if (moved) back(moved);
    if (moved) moved.face.focus();
  });
})();
