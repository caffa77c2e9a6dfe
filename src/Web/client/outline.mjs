// Denmark and its nearest neighbours, cut out of world-atlas: one GeoJSON for the live map and one SVG for the map without script.
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';

/** What the pictures show, in degrees; `Pages/Search/MapView.cs` uses the same numbers. */
const frame = { west: 7.2, east: 15.8, south: 54.2, north: 58.2 };
/** One degree of longitude is this much of a degree of latitude at 56° north. */
const squeeze = 0.56;
const scale = 100;

const x = lon => (lon - frame.west) * squeeze * scale;
const y = lat => (frame.north - lat) * scale;

export function outline() {
  const atlas = JSON.parse(readFileSync(new URL('node_modules/world-atlas/countries-10m.json', import.meta.url)));
  const rings = id => {
    const country = atlas.objects.countries.geometries.find(g => g.id === id);
    const shape = feature(atlas, country).geometry;
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    return polygons.map(polygon => clip(polygon[0])).filter(ring => ring.length > 3);
  };
  const countries = [{ name: 'home', rings: rings('208') }, { name: 'away', rings: [...rings('752'), ...rings('276')] }];
  return { svg: drawn(countries), geo: written(countries) };
}

function drawn(countries) {
  const path = rings => rings
    .map(ring => 'M' + ring.map(([lon, lat]) => `${x(lon).toFixed(1)} ${y(lat).toFixed(1)}`).join('L') + 'Z')
    .join('');
  const width = x(frame.east).toFixed(1), height = y(frame.south).toFixed(1);
  const fill = { home: '#ffffff', away: '#f1f5f2' };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`
    + countries.map(c => `<path fill="${fill[c.name]}" stroke="#8fa398" stroke-width=".6" d="${path(c.rings)}"/>`).join('') + '</svg>';
}

function written(countries) {
  const round = ring => ring.map(([lon, lat]) => [Math.round(lon * 1000) / 1000, Math.round(lat * 1000) / 1000]);
  return {
    type: 'FeatureCollection',
    features: countries.map(c => ({
      type: 'Feature',
      properties: { name: c.name },
      geometry: { type: 'MultiPolygon', coordinates: c.rings.map(ring => [round(ring)]) },
    })),
  };
}

/** Sutherland–Hodgman against the frame, so that neighbours end at its edge. */
function clip(ring) {
  const sides = [
    [p => p[0] >= frame.west, (a, b) => at(a, b, 0, frame.west)],
    [p => p[0] <= frame.east, (a, b) => at(a, b, 0, frame.east)],
    [p => p[1] >= frame.south, (a, b) => at(a, b, 1, frame.south)],
    [p => p[1] <= frame.north, (a, b) => at(a, b, 1, frame.north)],
  ];
  let kept = ring;
  for (const [inside, cross] of sides) {
    const next = [];
    kept.forEach((point, i) => {
      const before = kept[(i + kept.length - 1) % kept.length];
      if (inside(point) !== inside(before)) next.push(cross(before, point));
      if (inside(point)) next.push(point);
    });
    kept = next;
    if (kept.length === 0) break;
  }
  return kept;
}

function at(a, b, axis, value) {
  const share = (value - a[axis]) / (b[axis] - a[axis]);
  const point = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  point[axis] = value;
  return point;
}
