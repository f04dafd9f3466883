/** The script of every page: keeps the site for reading offline, and makes the copy buttons work. */

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
  button.addEventListener("click", async () => {
    const words = button.textContent;
    await navigator.clipboard.writeText(button.dataset["copy"] ?? "");
    button.textContent = "Copied";
    setTimeout(() => {
      button.textContent = words;
    }, 1500);
  });
}

if ("serviceWorker" in navigator) void navigator.serviceWorker.register("sw.js");
