/** The places of an article on a map of the world (equirectangular). */

import { draw } from "./dom.ts";
import { LAND } from "./land.ts";
import type { MapPlace } from "./protocol.ts";

/** Draws the places. */
export function showMap(target: HTMLElement, places: readonly MapPlace[]): void {
  const names = [...new Set(places.map(({ name }) => name))];
  const svg = draw(
    "svg",
    {
      viewBox: "-180 -84 360 150",
      role: "img",
      "aria-label": names.length === 0 ? "A map without places" : `A map with ${names.join(", ")}`,
    },
    draw("path", { d: LAND, class: "land" }),
    ...places.map(({ name, latitude, longitude, filed }) =>
      draw(
        "g",
        { class: filed ? "place filed" : "place" },
        draw("title", {}, name),
        draw("circle", { cx: longitude, cy: -latitude, r: filed ? 4 : 2.6 }),
        draw(
          "text",
          {
            x: longitude + (longitude > 130 ? -6 : 6),
            y: -latitude + 3,
            "text-anchor": longitude > 130 ? "end" : "start",
          },
          name,
        ),
      ),
    ),
  );
  target.replaceChildren(svg);
}
