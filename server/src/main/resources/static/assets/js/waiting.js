// While the server works on a form with data-waits, says what it is doing. Without scripts the form just takes its time.
"use strict";

function waitWith(form) {
  const button = form.querySelector("button:not([formaction])");
  const status = form.querySelector("[role=status]");
  let waiting = true;

  async function ask() {
    if (!waiting) return;
    try {
      const answer = await fetch(form.dataset.waits);
      const step = answer.status === 200 ? await answer.text() : "";
      if (waiting && step) status.textContent = step;
    } catch {
      // What counts is the answer to the form: the browser shows it, or says that there is none.
    }
    setTimeout(ask, 500);
  }

  button.disabled = true;
  status.textContent = status.dataset.first;
  setTimeout(ask, 200);
  return () => {
    waiting = false;
    button.disabled = false;
    status.textContent = "";
  };
}

let stop = () => {};
addEventListener("submit", (event) => {
  if (event.target.dataset.waits && !event.submitter?.hasAttribute("formaction")) stop = waitWith(event.target);
});
// Somebody who goes back may be shown the page as they left it.
addEventListener("pageshow", () => stop());
