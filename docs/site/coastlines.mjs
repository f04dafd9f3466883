/** The coastlines of the map: Natural Earth's, public domain, from the package world-atlas. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";

// A ring that crosses the antimeridian goes on beyond it, like the map, which is cut in the Bering Strait.
const WEST = -169;
const SOUTH = -60;

/** The world's coastlines without Antarctica as one SVG path, to a tenth of a degree. */
export function coastlines() {
  const require = createRequire(import.meta.url);
  const world = JSON.parse(readFileSync(require.resolve("world-atlas/land-110m.json"), "utf8"));
  const { features } = feature(world, world.objects.land);
  const rings = features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
  );
  return rings
    .filter((ring) => ring.some(([, y]) => y > SOUTH))
    .map(
      (ring) =>
        `M${unwound(ring)
          .map(([x, y]) => `${x.toFixed(1)},${(-y).toFixed(1)}`)
          .join("L")}Z`,
    )
    .join("");
}

function unwound(ring) {
  let shift = 0;
  let before;
  const points = ring.map(([x, y]) => {
    if (before !== undefined && Math.abs(x - before) > 180) shift += x < before ? 360 : -360;
    before = x;
    return [x + shift, y];
  });
  const middle = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const turn = middle < WEST ? 360 : middle > WEST + 360 ? -360 : 0;
  return points.map(([x, y]) => [x + turn, y]);
}
