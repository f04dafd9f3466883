/** What every page has: its head, the links to the other parts of the site, and its foot. */

// Pages have no inline scripts or styles, and fetch nothing from elsewhere.
const POLICY = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%238a1f11'/%3E%3Cpath d='M3 5h10M3 8h10M3 11h6' stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E";

const PARTS = [
  ["readme.html", "Guides"],
  ["playground.html", "Playground"],
  ["api/index.html", "Reference"],
];

export function escaped(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The links to the parts of the site, from a page that reaches the site's root at `root`. */
export function partLinks(part, root = "") {
  return PARTS.map(
    ([to, label]) =>
      `<a href="${root}${to}"${to === part ? ' aria-current="true"' : ""}>${label}</a>`,
  ).join("");
}

/** A page. `part` is the part of the site that it belongs to, and `styles` are those it has besides the common ones. */
export function page({ title, description, part, styles = [], body }) {
  const sheets = ["style.css", ...styles]
    .map((name) => `<link rel="stylesheet" href="${name}">`)
    .join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<meta name="theme-color" content="#faf8f3" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#151513" media="(prefers-color-scheme: dark)">
<link rel="icon" href="${ICON}">
${sheets}
<script type="module" src="site.js"></script>
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top"><a class="name" href="index.html">wirecopy</a><nav aria-label="Parts of the site">${partLinks(part)}</nav></header>
<main id="main">
${body}
</main>
<footer class="bottom"><span>wirecopy, MIT license</span><a href="sources.html">Data and code of others</a><a href="https://github.com/wirecopy/wirecopy">Source</a><span>All copy shown is invented. Coastlines: Natural Earth, public domain.</span></footer>
</body>
</html>
`;
}
