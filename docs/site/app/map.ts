/** The places of an article on an equirectangular map, zoomed in as far as the places allow. */

import { byId, draw } from "./dom.ts";
import { LAND } from "./land.ts";
import type { MapPlace } from "./protocol.ts";

const target = byId("map");
const WIDTH = 360;
// Zoomed in further, the coastlines, which are those of a world map, would mean nothing.
const NARROWEST = 40;
const MOST_NAMED = 14;
// The map is cut in the Bering Strait.
const WEST = -169;

interface Point extends MapPlace {
  readonly x: number;
  readonly y: number;
}

/** Draws the places. Calls `choose` with the one that is clicked. */
export function showMap(places: readonly MapPlace[], choose: (place: MapPlace) => void): void {
  target.hidden = places.length === 0;
  if (places.length === 0) return;
  const points = places.map((place) => ({
    ...place,
    x: place.longitude < WEST ? place.longitude + 360 : place.longitude,
    y: -place.latitude,
  }));
  const view = viewOf(points);
  const unit = view.width / WIDTH;
  const names = [...new Set(places.map(({ name }) => name))];
  const labels = labelPlaces(points.slice(0, MOST_NAMED), view, unit);
  const svg = draw(
    "svg",
    {
      viewBox: `${view.x} ${view.y} ${view.width} ${view.height}`,
      role: "img",
      "aria-label": `A map with ${names.join(", ")}`,
    },
    draw("path", { d: LAND, class: "land" }),
    ...labels,
    // Points are drawn over names, and the place that the story was filed from over the other points.
    ...[...points]
      .sort((a, b) => Number(a.filed) - Number(b.filed))
      .map((point) => pointElement(point, unit, choose)),
  );
  svg.style.setProperty("--unit", `${unit}px`);
  target.replaceChildren(svg);
}

function pointElement(point: Point, unit: number, choose: (place: MapPlace) => void): SVGElement {
  const { name, x, y, filed } = point;
  const element = draw(
    "g",
    { class: filed ? "point filed" : "point", "data-place": name },
    draw("title", {}, filed ? `${name}, in the dateline` : name),
    draw("circle", { cx: x, cy: y, r: 12 * unit, class: "touch" }),
    draw("circle", { cx: x, cy: y, r: (filed ? 5 : 4) * unit }),
  );
  element.addEventListener("click", () => choose(point));
  return element;
}

/** Marks a place as chosen, or none if there is no name. */
export function choosePlace(name?: string): void {
  for (const element of target.querySelectorAll<SVGElement>("[data-place]"))
    element.classList.toggle("chosen", element.dataset["place"] === name);
}

/** The part of the world that the points are in, with some room around them, about twice as wide as high. */
function viewOf(points: readonly Point[]): { x: number; y: number; width: number; height: number } {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const wanted = Math.max(NARROWEST, (right - left) * 1.6, (bottom - top) * 3.2);
  const width = Math.min(WIDTH, wanted);
  const height = width * 0.45;
  const x = clamp((left + right - width) / 2, WEST, WEST + WIDTH - width);
  const y = clamp((top + bottom - height) / 2, -85, 60 - height);
  return { x, y, width, height };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

interface Label {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/**
 * The names beside their points, each once. A name that would cover another or a point is moved, with a line to its own
 * point.
 */
function labelPlaces(
  points: readonly Point[],
  view: { x: number; width: number },
  unit: number,
): SVGElement[] {
  const size = 13 * unit;
  const drop = size * 0.35;
  const taken: Label[] = points.map(({ x, y }) => ({
    from: x - size * 0.4,
    to: x + size * 0.4,
    y: y + drop,
  }));
  const once = new Map(points.map((point) => [point.name, point]));
  // The place that the story was filed from is labeled first, so that its name is right beside it.
  const order = [...once.values()].sort((a, b) => Number(b.filed) - Number(a.filed) || a.y - b.y);
  return order.flatMap(({ name, x, y, filed }) => {
    const wide = name.length * size * 0.66;
    const sides = [x + size * 0.7, x - size * 0.7 - wide].filter(
      (from) => from > view.x && from + wide < view.x + view.width,
    );
    const isFree = (one: Label) =>
      taken.every(
        ({ from, to, y: line }) =>
          from > one.to || to < one.from || Math.abs(line - one.y) >= size * 0.95,
      );
    const places = STEPS.flatMap((step) =>
      sides.map((from) => ({ from, to: from + wide, y: y + drop + step * size })),
    );
    const place = places.find(isFree);
    if (place === undefined) return [];
    taken.push(place);
    const { from, y: line } = place;
    const at = { x: from, y: line, class: filed ? "filed" : "", "data-place": name };
    const text = draw("text", at, name);
    if (line === y + drop) return [text];
    return [
      draw("line", { x1: x, y1: y, x2: from > x ? from : from + wide, y2: line - drop }),
      text,
    ];
  });
}

// How far a name may be moved, in heights of a line. The smallest moves are tried first.
const STEPS = [0, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2, 2.5, -2.5, 3, -3];
