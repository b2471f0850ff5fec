// Keys for those who like them: "/" goes to the search field, arrows walk through the rows of a
// table, Escape closes an open list. Every page works without.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const inField = event.target.closest("input, textarea, select");
  if (event.key === "/" && !inField) {
    const field = [...document.querySelectorAll("[role=search] input[type=search]")].find(
      (input) => input.offsetParent !== null,
    );
    if (field) {
      event.preventDefault();
      field.focus();
    }
  } else if (event.key === "Escape") {
    const open = event.target.closest("details[open]") ?? document.querySelector(".drop[open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !inField) {
    const row = event.target.closest("tbody tr");
    if (!row) return;
    const cell = event.target.closest("th, td");
    let next = row;
    do {
      next = event.key === "ArrowDown" ? next.nextElementSibling : next.previousElementSibling;
    } while (next && !next.querySelector("a"));
    const link = next && (next.children[cell.cellIndex]?.querySelector("a") ?? next.querySelector("a"));
    if (link) {
      event.preventDefault();
      link.focus();
    }
  }
});

// One list is open at a time, and a click elsewhere closes it.
document.addEventListener("click", (event) => {
  for (const open of document.querySelectorAll(".drop[open]")) {
    if (!open.contains(event.target)) open.open = false;
  }
});
