// "Exit this page", as the component of the GOV.UK Design System behaves: the link itself works without this
// module, which adds three presses of Shift, their announcement, and a cover over the page while the other one loads.
// https://design-system.service.gov.uk/components/exit-this-page/

const patience = 5000; // milliseconds between two presses, and until an announcement is cleared
const presses = 3;

/**
 * Gives the exit control its keyboard sequence and its cover.
 * @param {Element} control has the words that it says, and holds the link `.exit-button`; `.skip-exit` elsewhere in the page
 * leaves the same way
 */
export function mountExit(control) {
  const words = /** @type {HTMLElement} */ (control).dataset;
  const more = ["", words.twoMore, words.oneMore];
  const link = /** @type {HTMLAnchorElement} */ (control.querySelector(".exit-button"));
  const lights = addLights(link);
  const status = addStatus(control);
  /** @type {HTMLElement | null} */
  let cover = null;
  let count = 0;
  let shiftModified = false;
  let sequenceTimer = 0;
  let messageTimer = 0;

  const show = () => {
    lights.dataset.pressed = String(count);
    [...lights.children].forEach((light, i) => light.classList.toggle("on", i < count));
  };

  const leave = () => {
    status.textContent = "";
    document.dispatchEvent(new Event("exit-page"));
    // Hidden and not only covered: neither a screen reader nor the Tab key may reach what lies behind.
    document.body.classList.add("exit-left");
    cover = document.createElement("div");
    cover.className = "exit-cover";
    cover.setAttribute("role", "alert");
    document.body.append(cover);
    // Text that arrives after its live region is announced more reliably.
    cover.textContent = words.left;
    location.href = link.href;
  };

  const expire = () => {
    clearTimeout(sequenceTimer);
    sequenceTimer = 0;
    count = 0;
    status.textContent = words.expired;
    messageTimer = setTimeout(() => { status.textContent = ""; }, patience);
    show();
  };

  const press = () => {
    count += 1;
    show();
    clearTimeout(messageTimer);
    clearTimeout(sequenceTimer);
    sequenceTimer = setTimeout(expire, patience);
    if (count < presses) {
      status.textContent = more[count];
    } else {
      clearTimeout(sequenceTimer);
      sequenceTimer = 0;
      count = 0;
      leave();
    }
  };

  // Shift+A gives two events: A with shiftKey, then Shift without. The second is not a press of Shift alone.
  document.addEventListener("keyup", (event) => {
    if (event.key === "Shift" && !shiftModified) press();
    else if (sequenceTimer) expire();
    shiftModified = event.shiftKey;
  }, true);

  for (const way of [link, document.querySelector(".skip-exit")]) {
    way?.addEventListener("click", (event) => { event.preventDefault(); leave(); });
  }

  // Back may restore the page as it was left: covered. Then it must come back whole.
  addEventListener("pageshow", () => {
    document.body.classList.remove("exit-left");
    cover?.remove();
    cover = null;
    clearTimeout(sequenceTimer);
    clearTimeout(messageTimer);
    sequenceTimer = count = 0;
    status.textContent = "";
    show();
  });
}

/** @param {Element} link @returns {HTMLElement} three lights that count the presses, for the eye only */
function addLights(link) {
  const lights = document.createElement("span");
  lights.className = "exit-presses";
  lights.setAttribute("aria-hidden", "true");
  lights.append(...Array.from({ length: presses }, () => document.createElement("span")));
  link.append(lights);
  return lights;
}

/** @param {Element} control @returns {HTMLElement} the live region that says how many presses are left */
function addStatus(control) {
  const status = document.createElement("span");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  control.append(status);
  return status;
}
