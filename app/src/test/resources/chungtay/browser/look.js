// What is wrong with a page, as it shows itself; axe stands in the page already.
async ({ width, phone }) => {
  const wall = document.documentElement.classList.contains("wall");
  const frame = () => new Promise(requestAnimationFrame);
  // The window takes its new width a little after it was told to, and the page a frame later.
  for (let frames = 0; innerWidth !== width && frames < 100; frames++) await frame();
  await frame();
  await document.fonts.ready;
  const shown = (element) => element.getClientRects().length > 0;
  const all = (selector) => [...document.body.querySelectorAll(selector)].filter(shown);
  const name = (element) => {
    const classes = [...element.classList].map((one) => "." + one).join("");
    const words = (element.innerText ?? "").trim().slice(0, 40);
    return element.localName + classes + " “" + words + "”";
  };

  const barriers = async () => {
    const found = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      // A wall is read from afar and pressed by nobody: it may renew itself.
      rules: { "target-size": { enabled: true }, "meta-refresh": { enabled: !wall } },
      resultTypes: ["violations"],
    });
    return found.violations.flatMap((rule) =>
      rule.nodes.map((node) => "barrier: " + rule.id + " " + node.target + " " + node.failureSummary),
    );
  };

  const sideways = () =>
    document.documentElement.scrollWidth > width
      ? ["sideways: " + document.documentElement.scrollWidth + " of " + width + " pixels"]
      : [];

  const cut = () =>
    all("*")
      .filter((element) => ["hidden", "clip"].includes(getComputedStyle(element).overflowX))
      .filter((element) => !element.matches(".unseen, svg, svg *"))
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => "cut off: " + name(element));

  const small = () =>
    all(
      ".burger > summary, .burger a, .button, .filters > a, .filters > .drop > summary, .seg a, " +
        ".drop li a, main input:not([type=hidden]), main select",
    )
      .map((element) => [name(element), Math.round(element.getBoundingClientRect().height)])
      .filter(([, height]) => phone && height < 44)
      .map(([what, height]) => "small: " + what + " is " + height + " pixels high");

  const keys = () =>
    [...document.body.innerText.matchAll(/\b(?:desk|frame|exchange)\.[\w.]+|\b(?:plan|notice|access)\.[a-z][\w-]*\.[\w.-]+|\{\w+\}|\bnull\b|\b[A-Z]{3,}_[A-Z_]{3,}\b/g)].map(
      (key) => "no word: " + key[0],
    );

  return [...(await barriers()), ...sideways(), ...cut(), ...small(), ...keys()];
};
