// What is found stands below the search field while somebody types: a combobox that arrows walk
// through. htmx fetches it; without scripts the field leads to the list, as it always does on Enter.
const lettersAtLeast = 2;

for (const form of document.querySelectorAll("form[data-seek]")) {
  const field = form.querySelector("input[type=search]");
  const found = form.querySelector(".found");
  const name = "found-" + (form.className || "list");
  const options = () => [...found.querySelectorAll("[role=option]")];
  const active = () => found.querySelector("[aria-selected=true]");

  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");

  const choose = (option) => {
    active()?.removeAttribute("aria-selected");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
  };
  const show = (isShown) => {
    found.hidden = !isShown;
    const list = found.querySelector("[role=listbox]");
    field.setAttribute("aria-expanded", String(isShown && list !== null));
    if (!isShown) choose(null);
  };
  const step = (by) => {
    const all = options();
    const at = all.indexOf(active());
    const next = at < 0 && by < 0 ? all.length - 1 : at + by;
    choose(all[next]);
  };

  field.addEventListener("htmx:beforeRequest", (event) => {
    if (field.value.trim().length >= lettersAtLeast) return;
    event.preventDefault();
    show(false);
  });
  found.addEventListener("htmx:afterSwap", () => {
    const list = found.querySelector("[role=listbox]");
    if (list) {
      list.id = name;
      field.setAttribute("aria-controls", name);
    }
    options().forEach((option, at) => (option.id = name + "-" + at));
    show(form.contains(document.activeElement));
  });
  field.addEventListener("keydown", (event) => {
    if (found.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && active()) {
      active().click();
    } else if (event.key === "Escape") {
      show(false);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation(); // what else the key does is done when nothing is open
  });
  field.addEventListener("focus", () => show(found.childElementCount > 0));
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) show(false);
  });
  // The pointer must not take the focus before its click has arrived.
  found.addEventListener("mousedown", (event) => event.preventDefault());
}
