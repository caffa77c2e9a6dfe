// The live map: Leaflet over the bundled outline, no tile server. It takes the place of the drawn one, the list stays the truth.
import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';

interface Point { at: [number, number]; sector: string; shape: string; numbers: string | null; first: number; name: string }
interface Points { here: [number, number] | null; km: number | null; points: Point[]; names: [string, number, number][] }
interface Box { x: number; y: number; width: number }

const touches = (a: Box, b: Box): boolean => Math.abs(a.y - b.y) < 21 && a.x + a.width > b.x && b.x + b.width > a.x;

/** Marks are built as elements, never as text, so that a name can be no markup. */
function mark(point: Point): HTMLElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `mark sector-${point.sector}${point.numbers ? ' big' : ''}`);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', point.shape);
  svg.append(path);
  const span = document.createElement('span');
  span.className = 'map-mark';
  span.append(svg);
  if (point.numbers) span.append(point.numbers);
  return span;
}

/** Numbers never stand on each other: a mark whose place is taken moves to the nearest free one round it. */
function spread(map: L.Map, marks: { marker: L.Marker; point: Point }[], here: [number, number] | null): Box[] {
  const taken: Box[] = here ? [{ ...map.latLngToLayerPoint(here), width: 20 }] : [];
  for (const { marker, point } of marks) {
    const home = map.latLngToLayerPoint(point.at);
    const width = 26 + 9 * (point.numbers ?? '').length;
    let spot = home;
    for (let turn = 0; turn < 240; turn++) {
      const far = 2.2 * Math.sqrt(turn) * 3;
      spot = L.point(home.x + far * Math.cos(turn * 2.4), home.y + far * Math.sin(turn * 2.4));
      const box = { x: spot.x, y: spot.y, width };
      if (!taken.some(t => touches(t, box))) break;
    }
    taken.push({ x: spot.x, y: spot.y, width });
    marker.setIcon(L.divIcon({ html: mark(point), className: 'map-pin', iconSize: [20, 20], iconAnchor: [10 + home.x - spot.x, 10 + home.y - spot.y] }));
  }
  return taken;
}

/** Names of municipalities, the largest towns first, where there is room between the marks. They stand at rough centres, as there are no borders to copy. */
function name(map: L.Map, layer: L.LayerGroup, names: Points['names'], taken: Box[]): void {
  layer.clearLayers();
  const boxes = taken.map(t => ({ ...t, x: t.x - 12, width: t.width + 6 }));
  const { x: wide, y: high } = map.getSize();
  const corner = map.containerPointToLayerPoint([0, 0]);
  // the whole of a name is in sight, and clear of the zoom buttons
  const fits = (x: number, y: number, width: number): boolean => x > 2 && x + width < wide - 2 && y > 8 && y < high - 8 && (x > 50 || y > 92);
  for (const [text, lat, lon] of map.getZoom() < 8 ? names.slice(0, 15) : names) {
    const at = map.latLngToLayerPoint([lat, lon]);
    const width = 10 + 6.6 * text.length;
    const left = at.x - width / 2;
    const shift = [0, -22, 22, -40, 40].find(dy => fits(left - corner.x, at.y + dy - corner.y, width) && !boxes.some(b => touches(b, { x: left, y: at.y + dy, width })));
    if (shift === undefined) continue;
    boxes.push({ x: at.x - width / 2, y: at.y + shift, width });
    const span = document.createElement('span');
    span.textContent = text;
    L.marker([lat, lon], {
      icon: L.divIcon({ html: span, className: 'map-name', iconSize: [width, 16], iconAnchor: [width / 2, 8 - shift] }),
      interactive: false, keyboard: false, pane: 'names',
    }).addTo(layer);
  }
}

async function show(frame: HTMLElement): Promise<void> {
  const data = JSON.parse(frame.dataset.points ?? '{}') as Points;
  const response = await fetch(new URL(frame.dataset.outline ?? '', document.baseURI));
  if (!response.ok) return;
  const outline = await response.json();

  const place = document.createElement('div');
  place.className = 'map-live';
  frame.replaceChildren(place);
  const map = L.map(place, { attributionControl: false, zoomControl: false, scrollWheelZoom: false, zoomSnap: 0.25, minZoom: 5, maxZoom: 13 }).setView([56.1, 10.6], 6);
  L.control.zoom({ zoomInTitle: frame.dataset.zoomIn, zoomOutTitle: frame.dataset.zoomOut }).addTo(map);
  place.setAttribute('role', 'region');
  place.setAttribute('aria-label', frame.dataset.label ?? '');

  L.geoJSON(outline, {
    interactive: false,
    style: shape => ({ color: '#8fa398', weight: 1, fillColor: shape?.properties.name === 'home' ? '#ffffff' : '#f1f5f2', fillOpacity: 1 }),
  }).addTo(map);

  const seen: L.LatLngExpression[] = [];
  const numbered: { marker: L.Marker; point: Point }[] = [];
  for (const point of data.points) {
    const marker = L.marker(point.at, {
      icon: L.divIcon({ html: mark(point), className: 'map-pin', iconSize: [16, 16] }),
      keyboard: false,
      title: point.name,
      zIndexOffset: point.numbers ? 1000 : 0,
    }).addTo(map);
    if (!point.numbers) continue;
    seen.push(point.at);
    numbered.push({ marker, point });
    marker.on('click', () => { location.hash = `hit-${point.first}`; });
  }
  let bounds = L.latLngBounds(seen);
  if (data.here) {
    L.circleMarker(data.here, { radius: 7, color: '#17211d', weight: 2, fillColor: '#f5c445', fillOpacity: 1, interactive: false }).addTo(map);
    bounds.extend(data.here);
    if (data.km) {
      const circle = L.circle(data.here, { radius: data.km * 1000, color: '#17211d', weight: 1.5, dashArray: '4 5', fill: false, interactive: false }).addTo(map);
      bounds = circle.getBounds();
    }
  }
  // without a circle the corner of the zoom buttons is kept free of marks
  const free = data.here && data.km ? {} : { paddingTopLeft: [52, 12] as L.PointTuple, paddingBottomRight: [40, 12] as L.PointTuple };
  if (bounds.isValid()) map.fitBounds(bounds.pad(0.12), { ...free, maxZoom: 12, animate: false });
  map.createPane('names').style.zIndex = '450';
  const names = L.layerGroup().addTo(map);
  let taken: Box[] = [];
  const label = (): void => name(map, names, data.names, taken);
  map.on('zoomend', () => { taken = spread(map, numbered, data.here); });
  map.on('moveend', label);
  taken = spread(map, numbered, data.here);
  label();
}

for (const frame of document.querySelectorAll<HTMLElement>('[data-map]')) void show(frame);
