// The live map: Leaflet over the bundled outline, no tile server. It takes the place of the drawn one, the list stays the truth.
import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';

interface Point { at: [number, number]; sector: string; shape: string; numbers: string | null; first: number; name: string }
interface Points { here: [number, number] | null; km: number | null; points: Point[] }

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
    style: shape => ({ color: '#8fa398', weight: 1, fillColor: shape?.properties.name === 'home' ? '#ffffff' : '#e1ebe5', fillOpacity: 1 }),
  }).addTo(map);

  const seen: L.LatLngExpression[] = [];
  for (const point of data.points) {
    const marker = L.marker(point.at, {
      icon: L.divIcon({ html: mark(point), className: 'map-pin', iconSize: [16, 16] }),
      keyboard: false,
      title: point.name,
      zIndexOffset: point.numbers ? 1000 : 0,
    }).addTo(map);
    if (!point.numbers) continue;
    seen.push(point.at);
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
  if (bounds.isValid()) map.fitBounds(bounds.pad(0.12), { maxZoom: 12, animate: false });
}

for (const frame of document.querySelectorAll<HTMLElement>('[data-map]')) void show(frame);
